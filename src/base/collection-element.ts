import type {PropertyValues, TemplateResult} from 'lit';
import {property} from './property.js';
import {isFiltering, type Filter} from '../manifest/filter.js';
import {stretch, usualRoom, type Stretch} from '../manifest/fitting.js';
import {KioskFilterEvent} from './events.js';
import {ManifestElement} from './manifest-element.js';
import {renderPager} from './pager.js';
import {renderEmpty} from './states.js';
import type {Renderable, View} from './view.js';

/**
 * A widget that shows some records of a collection: those that its attributes ask for, of these what the
 * reader chose, and of these the first few until the reader asks for more. Of very many it shows what a page can bear,
 * and the others on demand, in their place.
 *
 * @fires {KioskFilterEvent} kiosk-filter - A reader chose what to see. Bubbles.
 * @csspart more - The button that shows more, and in very long lists the one that goes back.
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
   * "Show more", in the place of what is there.
   */
  @property({attribute: false}) room = usualRoom;

  /** How many records there have to be at least, besides those that a page begins with. */
  @property({state: true}) private wanted = 1;
  #focusFrom: number | undefined;
  #records: readonly unknown[] = [];
  #drawn: Stretch<unknown> | undefined;

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

  /** Those of the records that are shown. `lead` of them, from the first one, do not count for `limit`. */
  protected shown<T>(records: readonly T[], lead = 0): Stretch<T> {
    const drawn = stretch(records, this.wanted, this.#pageSize, this.room, lead);
    // For links and for the focus, which come to a record by its place.
    this.#records = records;
    this.#drawn = drawn;
    return drawn;
  }

  /** How many records there may be at first, where `usual` is how many there often are. */
  protected countBones(usual: number): number {
    return Math.min(this.#pageSize, usual);
  }

  /** The buttons that show more. `data-index` of the items tells where the focus goes. */
  protected renderMore(view: View, drawn: Stretch<unknown>): readonly Renderable[] {
    return renderPager(view, drawn, (index) => this.reveal(index));
  }

  /**
   * The place of a record among all that could be shown.
   *
   * @internal
   */
  findRecord(id: string): number {
    return this.#records.findIndex((record) => (record as {readonly id?: string}).id === id);
  }

  /**
   * Shows the pages that it takes to show this record, and puts the focus on it when `takesFocus`.
   *
   * @internal
   */
  reveal(index: number, takesFocus = true): void {
    if (!this.#drawn?.items[index - this.#drawn.start]) this.wanted = index + 1;
    if (takesFocus) this.#focusFrom = index;
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
