import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {KioskFilterEvent} from '../../base/events.js';
import {ManifestElement} from '../../base/manifest-element.js';
import {property} from '../../base/property.js';
import {renderBones, renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import type {Manifest} from '../../manifest/model.js';
import {selectCountries, type CountryGroup} from '../../manifest/select-countries.js';
import {countryListStyles} from './country-list.styles.js';
import {renderCountry, renderGroupTitle, type CountryChoice} from './country-group.js';
import {Followers} from './followers.js';
import {times} from '../../base/times.js';

/**
 * The countries of a project by phase, with the number of outputs on each. With `for` it is a filter: choosing a
 * country shows only that one in the widgets named there.
 *
 * @tagname kiosk-country-list
 * @summary The countries of a project, by phase.
 * @fires {KioskFilterEvent} kiosk-filter - A reader chose a country, or all of them. Bubbles.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link to a country's or a phase's page. Bubbles.
 * @csspart all - The button that shows all countries again.
 * @csspart group - The countries of one phase, or of several.
 * @csspart heading - The title of a phase.
 * @csspart dates - When a phase begins and ends.
 * @csspart summary - What a phase is about.
 * @csspart country - One country.
 * @csspart code - Its code of two letters.
 * @csspart link - The link to its page, or to a phase's page.
 * @csspart toggle - The button that chooses it.
 * @cssproperty [--kiosk-country-list-gap=2em] - Space between phases.
 */
export class CountryList extends ManifestElement {
  static override styles = [ManifestElement.styles, countryListStyles];

  /** Show only this country (ISO 3166-1 alpha-2, any case). */
  @property() country = '';

  /** Show only the countries of this phase, by its id. */
  @property() phase = '';

  /** Ids of widgets that show the chosen country only, with spaces between. They stand in the same document or shadow tree. */
  @property() for = '';

  /** The country that a reader chose. */
  @property({state: true, attribute: false}) protected chosen = '';

  readonly #followers = new Followers(this, (country) => {
    this.chosen = country;
  });

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const {country, phase} = this;
    const groups = selectCountries(manifest, {country, phase});
    return groups.length === 0 ? renderEmpty() : this.renderCountries(view, groups);
  }

  protected renderCountries(view: View, groups: readonly CountryGroup[]): TemplateResult {
    const isSingle = ({phases}: CountryGroup): boolean => phases.length === 1;
    return html`
      ${this.#isFilter ? this.#renderAll() : nothing}
      ${this.#renderGroups(view, groups.filter(isSingle))}
      ${this.#renderGroups(
        view,
        groups.filter((group) => !isSingle(group)),
      )}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<div class="country"><div class="bone line"></div></div>`;
    const group = html`<div class="group">
      <div class="title skeleton">${renderBones(6)}</div>
      <div class="countries">${times(6, () => row)}</div>
    </div>`;
    return html`<div class="groups">${group}${group}</div>`;
  }

  get #isFilter(): boolean {
    return this.for.trim() !== '';
  }

  #renderAll(): TemplateResult {
    return html`<button
      class="button toggle all"
      part="all"
      aria-pressed=${this.chosen === ''}
      @click=${() => this.#choose('')}
    >
      ${msg('All countries', {desc: 'Button that ends the choice of one country'})}
    </button>`;
  }

  /** Phases stand side by side; what several share, or none, stands below across all of them. */
  #renderGroups(view: View, groups: readonly CountryGroup[]): TemplateResult | typeof nothing {
    if (groups.length === 0) return nothing;
    return html`<div class="groups">
      ${groups.map(
        (group) => html`
          <div class="group" part="group">
            ${renderGroupTitle(view, group)}
            <ul class="countries">
              ${group.countries.map((count) =>
                renderCountry(view, count, this.choiceOf(count.country.code)),
              )}
            </ul>
          </div>
        `,
      )}
    </div>`;
  }

  protected choiceOf(code: string): CountryChoice | undefined {
    if (!this.#isFilter) return undefined;
    const isChosen = code === this.chosen;
    return {isChosen, toggle: () => this.#choose(isChosen ? '' : code)};
  }

  #choose(country: string): void {
    this.chosen = country;
    this.#followers.show(country);
    const event = new KioskFilterEvent(country ? {country} : {});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-country-list': CountryList;
  }
}
