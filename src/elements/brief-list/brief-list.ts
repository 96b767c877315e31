import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import {CollectionElement} from '../../base/collection-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {painted} from '../../base/painted.js';
import type {View} from '../../base/view.js';
import type {Stretch} from '../../manifest/fitting.js';
import type {Manifest, Publication} from '../../manifest/model.js';
import {selectBriefs} from '../../manifest/select.js';
import {renderBrief, renderBriefLine} from '../brief-card/brief.js';
import {briefStyles} from '../brief-card/brief.styles.js';
import {Citations} from '../brief-card/citations.js';
import {briefListStyles} from './brief-list.styles.js';
import {times} from '../../base/times.js';

/** How many cards are painted before the others are drawn: a row on a wide screen, and more than a phone shows. */
const first = 4;

const bone = html`<li class="bone"></li>`;

/**
 * Lists a project's briefs in the publisher's order, their compendium first.
 *
 * @tagname kiosk-brief-list
 * @summary The briefs of a project, with filters and search.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @fires {KioskDownloadEvent} kiosk-download - A reader opened a document. Bubbles.
 * @csspart filters - The filters.
 * @csspart count - How many there are.
 * @csspart list - The list.
 * @csspart item - One publication in the list; its parts are those of `kiosk-brief-card`.
 * @cssproperty [--kiosk-brief-list-gap=1.5em] - Space between items.
 * @cssproperty [--kiosk-brief-list-item=16em] - The least width of an item in the grid.
 * @cssproperty [--kiosk-color-cover=#234e78] - Colour of drawn covers; what is about several countries is quieter.
 * @cssproperty [--kiosk-cover-turn=25] - How many degrees the colour turns from number to number in a series; 0 keeps one colour.
 * @cssproperty [--kiosk-color-status=currentColor] - The status of what is not published yet.
 * @cssproperty [--kiosk-shadow=none] - Shadow of a card.
 */
export class BriefList extends CollectionElement {
  static override styles = [CollectionElement.styles, briefStyles, briefListStyles];

  /** `grid`, `list` or `compact`. */
  @property() layout = 'grid';

  /**
   * Which filters readers get: of `search`, `country`, `language`, `phase` and `kind`, with spaces between; an empty
   * attribute means all. A filter with less than two choices is left out.
   */
  @property() filters: string | undefined;

  readonly #citations = new Citations(this);
  readonly #filters = new LazyModule(this, () => import('./filters.js'));
  #begun: Manifest | undefined;

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const inScope = selectBriefs(manifest, this.scope);
    if (inScope.length === 0) return this.renderNothing();
    const briefs = this.#select(manifest);
    const count = view.plural(
      msg('one:# publication|other:# publications', {desc: 'How many publications a list shows'}),
      briefs.length,
    );
    const shown = this.shown(briefs);
    if (this.#begun !== manifest) this.isWhole = shown.items.length <= first;
    this.#begun = manifest;
    return html`
      ${this.#renderFilters(view, inScope)}
      <p class="count muted small" part="count">${count}</p>
      ${briefs.length === 0 ? this.renderNothing() : this.#renderList(view, shown)}
      ${this.renderMore(view, shown)}
    `;
  }

  #select(manifest: Manifest): readonly Publication[] {
    return selectBriefs(manifest, this.scope, this.filter);
  }

  #renderFilters(view: View, briefs: readonly Publication[]) {
    if (this.filters === undefined) return nothing;
    return this.#filters.module?.renderFilters(
      view,
      this.filters,
      briefs,
      this.filter,
      (filter) => {
        this.choose(filter);
      },
    );
  }

  #renderList(view: View, {items, start}: Stretch<Publication>): TemplateResult {
    const drawn = this.isWhole ? items : items.slice(0, first);
    const layout = this.layout === 'list' || this.layout === 'compact' ? this.layout : 'grid';
    return html`<ul class="briefs ${layout}" part="list">
      ${drawn.map(
        (brief, index) =>
          html`<li data-index=${start + index} part="item">
              ${
                layout === 'compact'
                  ? renderBriefLine(view, brief, this.#citations)
                  : renderBrief(view, brief, this.#citations, layout === 'list' ? 'beside' : '')
              }
            </li>`,
      )}
      ${times(items.length - drawn.length, () => bone)}
    </ul>`;
  }

  protected override renderSkeleton(): TemplateResult {
    // On the way together with the manifest, so that filters do not push down what is read already.
    if (this.filters !== undefined) this.#filters.load();
    return html`<ul class="briefs ${this.layout}">
      ${times(this.countBones(9), () => bone)}
    </ul>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isWhole) return;
    void painted().then(() => {
      this.isWhole = true;
      this.requestUpdate();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-brief-list': BriefList;
  }
}
