import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {property} from '../../base/property.js';
import {renderBones, renderEmpty} from '../../base/states.js';
import type {Renderable, View} from '../../base/view.js';
import {isFiltering} from '../../manifest/filter.js';
import type {Manifest} from '../../manifest/model.js';
import {selectEvents, type EventGroups, type ScheduledEvent} from '../../manifest/select-events.js';
import {renderEvent} from './event-item.js';
import {eventListStyles} from './event-list.styles.js';
import {describeMode} from './labels.js';
import type {Drawn} from './ticker.js';
import {times} from '../../base/times.js';

/**
 * The events of a project: what is still to come, the soonest first, then what is over, the latest first. It is
 * decided when the page is read, and again when an event or a day ends.
 *
 * `kind` is how people take part: `in-person`, `online` or `hybrid`. `limit` counts past events; all that are still
 * to come are shown, unless `show` asks for no others.
 *
 * @tagname kiosk-event-list
 * @summary The events of a project: upcoming, then past.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @fires {KioskDownloadEvent} kiosk-download - A reader opened a document of an event. Bubbles.
 * @csspart group - The upcoming events, or the past ones.
 * @csspart heading - "Upcoming" and "Past".
 * @csspart calendar - A button that saves a file for the calendar.
 * @csspart item - One event.
 * @csspart date - Its day as a leaf of a calendar.
 * @csspart title - Its title.
 * @csspart link - A link.
 * @csspart when - Its days and hours.
 * @csspart about - Its place, countries and status.
 * @csspart status - Its status in a word.
 * @csspart summary - Its summary.
 * @csspart note - The publisher's remark.
 * @csspart links - Its recording and materials.
 * @csspart actions - The registration, and the button for the calendar.
 * @csspart registration - The link to the registration.
 * @csspart count - The number of events that match what a reader chose.
 * @cssproperty [--kiosk-event-list-gap=1.25em] - Space above and below the events.
 * @cssproperty [--kiosk-color-alert=currentColor] - That an event is cancelled or postponed.
 */
export class EventList extends CollectionElement {
  static override styles = [CollectionElement.styles, eventListStyles];

  /** Show only what is `upcoming`, or only what is `past`. Anything else means both. */
  @property() show: 'upcoming' | 'past' | '' = '';

  /** How many past events to show at first, and to add with "Show more". Anything but a number above zero means all. */
  override limit: number | undefined = 10;

  /** Tells the time, in milliseconds. For tests, and for pages that show another day. */
  @property({attribute: false}) clock: () => number = Date.now;

  #now = 0;
  readonly #extras = new LazyModule(this, async () => {
    const extras = await import('./extras.js');
    this.addController(new extras.Ticker(this, () => this.#drawn));
    return extras;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#now = this.clock();
  }

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const {upcoming, past} = this.#select(manifest);
    const total = upcoming.length + past.length;
    // What is over comes when all that is to come is there.
    const lead = this.show === 'upcoming' ? 0 : upcoming.length;
    const shown = this.shown([...upcoming, ...past], lead);
    const {items, start} = shown;
    const ahead = Math.max(0, upcoming.length - start);
    return html`
      ${this.#renderCount(view, total)}
      ${total === 0 ? this.#renderNone() : nothing}
      ${this.#renderGroup(view, items.slice(0, ahead), start, upcoming)}
      ${this.#renderGroup(view, items.slice(ahead), start + ahead)} ${this.renderMore(view, shown)}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    // Nearly every list has something of it; hours that come late would push down what is read already.
    this.#extras.load();
    const item = html`<div class="item">
      <div class="leaf bone"></div>
      <div class="what">${renderBones(8)}</div>
    </div>`;
    return html`<div>${times(this.countBones(9), () => item)}</div>`;
  }

  #select(manifest: Manifest): EventGroups {
    const {upcoming, past} = selectEvents(manifest, this.#now, this.scope, this.filter);
    return {
      upcoming: this.show === 'past' ? [] : upcoming,
      past: this.show === 'upcoming' ? [] : past,
    };
  }

  get #drawn(): Drawn {
    const upcoming = this.manifest ? this.#select(this.manifest).upcoming : [];
    return {now: this.#now, upcoming};
  }

  /**
   * One group, of which these events are shown.
   *
   * @param start - place of the first of them among all
   * @param upcoming - the whole group, where it is still to come
   */
  #renderGroup(
    view: View,
    events: readonly ScheduledEvent[],
    start: number,
    upcoming?: readonly ScheduledEvent[],
  ): Renderable {
    if (events.length === 0) return nothing;
    const isOver = upcoming === undefined;
    // With a choice of `show` there is one group, and the page has a heading of its own.
    const depth = ['upcoming', 'past'].includes(this.show) ? 0 : 1;
    const title = isOver
      ? msg('Past', {desc: 'Heading over events that are over'})
      : msg('Upcoming', {desc: 'Heading over events that are still to come'});
    const extras = () => this.#extras.module;
    const save = (those: readonly ScheduledEvent[]) =>
      void extras()?.saveEvents(view, those, {widget: this, now: this.clock(), describeMode});
    const items = events.map((event, place) =>
      renderEvent(view, event, {depth, isOver, index: start + place, extras, save}),
    );
    return html`<div class="group" part="group">
      <div class="head">
        ${depth ? view.heading(title) : nothing}
        ${upcoming && extras()?.renderSaveAll(upcoming, save)}
      </div>
      <ul>
        ${items}
      </ul>
    </div>`;
  }

  #renderCount(view: View, total: number): TemplateResult {
    const isVisible = isFiltering(this.filter) && total > 0;
    const forms = msg('one:# event|other:# events', {desc: 'How many events there are'});
    return html`<div class=${isVisible ? 'count' : 'visually-hidden'}>
      <p part="count">${view.plural(forms, total)}</p>
      ${
        isVisible
          ? html`<button class="button" @click=${() => this.choose({})}>
              ${msg('Clear filters', {desc: 'Button: shows all again'})}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderNone(): TemplateResult {
    if (isFiltering(this.filter) || this.show !== 'upcoming') return this.renderNothing();
    const reason = msg('No events are planned at the moment.', {desc: 'In place of an empty list'});
    return renderEmpty(undefined, reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-event-list': EventList;
  }
}
