import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import {isFiltering, type Filter} from '../manifest/filter.js';
import {stretch, usualRoom, type Stretch} from '../manifest/fitting.js';
import {KioskFilterEvent} from './events.js';
import {LazyModule} from './lazy-module.js';
import {ManifestElement} from './manifest-element.js';
import {renderEmpty} from './states.js';
import type {Renderable, View} from './view.js';

/** What a change of which changes the records. */
const choices = ['country', 'phase', 'kind', 'language', 'ids', 'filter'] as const;

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
  #drawn: Stretch<unknown> | undefined;

  /** Says what stands in `part="count"`, when a choice changes it. */
  readonly #announcer = new LazyModule(this, async () => {
    const {Announcer} = await import('./announcer.js');
    return new Announcer(this);
  });

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
    const drawn = stretch(records, this.wanted, {size: this.#pageSize, room: this.room, lead});
    // What is found by its place, for a link or for the focus, is looked for among these.
    this.#drawn = drawn;
    return drawn;
  }

  /** How many records there may be at first, where `usual` is how many there often are. */
  protected countBones(usual: number): number {
    return Math.min(this.#pageSize, usual);
  }

  /** The button that shows more, while there is more, and the one that brings back what made room for it. */
  protected renderMore(view: View, {start, items, before, more}: Stretch<unknown>): Renderable[] {
    const forms = msg('one:Show # more|other:Show # more', {
      desc: 'Button below a list: shows as many further items',
    });
    // `data-index` of the items tells where the focus goes.
    const button = (mark: string, count: number, index: number) =>
      count > 0
        ? html`<button class="button more" part="more" @click=${() => this.reveal(index)}>
            ${mark}${view.plural(forms, count)}
          </button>`
        : nothing;
    return [button('↑ ', before, start - 1), button('', more, start + items.length)];
  }

  /** Shows the pages that it takes to show this record, and puts the focus on it when `takesFocus`. */
  protected reveal(index: number, takesFocus = true): void {
    const {start, items} = this.#drawn ?? {start: 0, items: []};
    if (index < start || index >= start + items.length) this.wanted = index + 1;
    if (takesFocus) this.#focusFrom = index;
  }

  /** Shows the pages that it takes for a record to be among them. */
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
    const isOther = choices.some((name) => changed.has(name));
    if (isOther || changed.has('limit')) this.wanted = 1;
    // A reader hears the count when it changes, not when the page opens.
    if (isOther && this.hasUpdated) this.#announcer.load();
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
