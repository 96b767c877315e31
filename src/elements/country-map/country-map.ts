import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import type {Renderable, View} from '../../base/view.js';
import type {CountryGroup} from '../../manifest/select-countries.js';
import {describeGroup} from '../country-list/country-group.js';
import {CountryList} from '../country-list/country-list.js';
import {Atlas, chooseSource, loadMap, type Source} from './atlas.js';
import {countryMapStyles} from './country-map.styles.js';
import type {RenderMap} from './drawing.js';
import {Pointed} from './pointed.js';

/**
 * The list of a project's countries with a map beside it, or above it where there is little room. The list has all that
 * the map shows; a country without borders in our data is in the list only, and so are all when the map cannot be loaded.
 *
 * @tagname kiosk-country-map
 * @summary The countries of a project, by phase, on a map and in a list.
 * @fires {KioskFilterEvent} kiosk-filter - A reader chose a country, or all of them. Bubbles.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link to a country's or a phase's page. Bubbles.
 * @csspart map - The map with its legend.
 * @csspart tip - The name of the country that a reader points at.
 * @csspart legend - Which fill stands for which phase.
 * @csspart disclaimer - What the United Nations say to any border.
 * @cssproperty [--kiosk-country-map-land] - The land around; by default a touch of the text colour.
 * @cssproperty [--kiosk-country-map-ink] - The project's countries; by default the accent, drawn towards the text colour.
 */
export class CountryMap extends CountryList {
  static override styles = [CountryList.styles, countryMapStyles];

  /** `tiles` shows a tile for each country about where it lies, and no borders. */
  @property() layout: 'map' | 'tiles' = 'map';

  /** `none` leaves out the land around the project's countries. */
  @property() neighbours: 'none' | undefined;

  readonly #atlas = new Atlas(this, (source) => this.loadMap(source));
  readonly #pointed = new Pointed(this);

  /** Loads what a map is drawn from. */
  protected loadMap(source: Source): Promise<RenderMap> {
    return loadMap(source);
  }

  protected override renderCountries(view: View, groups: readonly CountryGroup[]): TemplateResult {
    const map = this.#renderMap(view, groups);
    return html`<div class=${map === nothing ? '' : 'sides'}>
      ${map}
      <div>${super.renderCountries(view, groups)}</div>
    </div>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="sides">${renderAwaited()}${super.renderSkeleton()}</div>`;
  }

  #renderMap(view: View, groups: readonly CountryGroup[]): Renderable {
    const places = groups.flatMap(({countries}, group) =>
      countries.map(({country: {code, page}}) => {
        return {code, page, group, name: view.country(code), choice: this.choiceOf(code)};
      }),
    );
    const source = chooseSource(
      places.map(({code}) => code),
      this.layout === 'tiles',
    );
    const map = source === undefined ? null : this.#atlas.get(source);
    if (map === undefined) return renderAwaited();
    const hasPhases = view.manifest.project.phases.length > 0;
    return (
      map?.({
        places,
        groups: groups.map((group) => (hasPhases ? describeGroup(view, group) : '')),
        hasNeighbours: this.neighbours !== 'none',
        pointed: this.#pointed,
      }) ?? nothing
    );
  }
}

function renderAwaited(): TemplateResult {
  return html`<div class="bone area"></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-country-map': CountryMap;
  }
}
