import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import {isFiltering, type Filter} from '../manifest/filter.js';
import {countFitting, fitting, usualRoom} from '../manifest/fitting.js';
import {KioskFilterEvent} from './events.js';
import {ManifestElement} from './manifest-element.js';
import {renderEmpty} from './states.js';
import type {View} from './view.js';

/**
 * A widget that shows some records of a collection: those that its attributes ask for, of these what the
 * reader chose, and of these the first few until the reader asks for more. Of very many it shows what a page can bear,
 * and the others on demand.
 *
 * @fires {KioskFilterEvent} kiosk-filter - A reader chose what to see. Bubbles.
 * @csspart more - The button that shows more.
 */
export abstract class CollectionElement extends ManifestElement {
  /** Show only what is about this country (ISO 3166-1 alpha-2, any case). */
  @property() country = '';

  /** Show only this phase, by its id. */
  @property() phase = '';

  /** Show only this kind, or these kinds with spaces between. */
  @property() kind = '';

  /** Show only what can be read in this language (BCP 47). */
  @property() language = '';

  /** Show only the records with these ids, with spaces between. */
  @property() ids = '';

  /** How many to show at first, and to add with "Show more". Anything but a number above zero means all. */
  @property({type: Number}) limit: number | undefined;

  /** What the reader chose, on top of the attributes. Another widget may set it. `{}` is no choice. */
  @property({attribute: false}) filter: Filter = {};

  /**
   * How much is drawn at once, in values such as titles and addresses, whatever `limit` says. What does not fit comes with
   * "Show more".
   */
  @property({attribute: false}) room = usualRoom;

  /** How many records there have to be at least, besides those that a page begins with. */
  @property({state: true}) private wanted = 1;
  #focusFrom: number | undefined;

  /** What the attributes ask for. */
  protected get scope(): Filter {
    const {country, phase, kind, language, ids} = this;
    return {country, phase, kind, language, ids};
  }

  /** Takes a reader's choice and tells the page of it. */
  protected choose(filter: Filter): void {
    this.filter = filter;
    const event = new KioskFilterEvent(filter);
    this.dispatchEvent(event);
  }

  /** Those of the records that are shown, where `size` of them are a page. */
  protected shown<T>(records: readonly T[], size = this.#pageSize): readonly T[] {
    return fitting(records, this.wanted, size, this.room);
  }

  /** How many records there may be at first, where `usual` is how many there often are. */
  protected countBones(usual: number): number {
    return Math.min(this.#pageSize, usual);
  }

  /** The button that shows more, while there is more. `data-index` of the items tells where the focus goes. */
  protected renderMore(
    view: View,
    records: readonly unknown[],
    size = this.#pageSize,
  ): TemplateResult | typeof nothing {
    const {length} = this.shown(records, size);
    const rest = records.slice(length);
    if (rest.length === 0) return nothing;
    const next = view.plural(
      msg('one:Show # more|other:Show # more', {
        desc: 'Button below a list: shows as many further items',
      }),
      countFitting(rest, size, this.room),
    );
    return html`<button class="button more" part="more" @click=${() => this.reveal(length)}>
      ${next}
    </button>`;
  }

  /** Shows as many pages as it takes to show this record, and puts the focus on it when `takesFocus`. */
  protected reveal(index: number, takesFocus = true): void {
    this.wanted = Math.max(this.wanted, index + 1);
    if (takesFocus) this.#focusFrom = index;
  }

  /** Shows as many pages as it takes for a record to be among them. */
  showRecord(id: string): void {
    const index = this.recordIds.indexOf(id);
    if (index >= 0) this.reveal(index, false);
  }

  /** Ids of all records, in the order in which they are shown, for a link that leads to one. */
  protected get recordIds(): readonly string[] {
    return [];
  }

  /** Says that nothing is published, or that nothing matches and how to undo the choice. */
  protected renderNothing(): TemplateResult {
    return renderEmpty(
      isFiltering(this.filter)
        ? () => {
            this.choose({});
          }
        : undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') || changed.has('limit')) this.wanted = 1;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusFrom === undefined) return;
    const item = this.renderRoot.querySelector<HTMLElement>(`[data-index="${this.#focusFrom}"]`);
    this.#focusFrom = undefined;
    const target = item?.querySelector<HTMLElement>('a, button, summary') ?? item;
    // An item without a link takes the focus itself, so that its reader goes on from there.
    if (target && target === item) target.tabIndex = -1;
    target?.focus();
  }

  get #pageSize(): number {
    const limit = Math.trunc(this.limit ?? 0);
    return limit > 0 ? limit : Infinity;
  }
}
