import {html, nothing, type TemplateResult} from 'lit';
import {describeCountries, renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import type {View} from '../../base/view.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';
import {describeDays, renderLeaf} from './event-time.js';
import {describeMode, describeStatus} from './labels.js';

/** How an event stands in its list. */
export interface EventPlace {
  /** Levels below the widget's first heading. */
  readonly depth: number;
  readonly isOver: boolean;
  /** Place in the whole list. */
  readonly index: number;
  /** What is loaded when an event first needs it. */
  readonly extras: () => typeof import('./extras.js') | undefined;
  /** Saves events as a file for a calendar. */
  readonly save: (events: readonly ScheduledEvent[]) => void;
}

/** One event. */
export function renderEvent(view: View, event: ScheduledEvent, at: EventPlace): TemplateResult {
  const {id, title, url, summary, note, place} = event;
  const text = view.text(title);
  const needsExtras = hasExtras(event, at.isOver);
  const extras = needsExtras ? at.extras() : undefined;
  const word = describeStatus(event, at.isOver);
  const isOff = isPutOff(event);
  const mark = html`<strong class="badge" part="status">${word}</strong>`;
  return html`
    <li class="item ${isOff ? 'off' : ''}" part="item" id=${id} data-index=${at.index}>
      ${renderLeaf(view, event)}
      <div class="what">
        ${view.heading(url === undefined ? text : renderLink({id, url}, text), at.depth, 'title')}
        ${renderFacts('when', [
          isOff ? mark : nothing,
          describeDays(view, event, at.isOver),
          ...(at.isOver ? [] : (extras?.describeHours(view, event) ?? [])),
        ])}
        ${renderFacts('about', [
          view.text(place),
          describeMode(event),
          describeWhere(view, event),
          isOff ? nothing : word,
        ])}
        ${summary ? html`<p class="summary" part="summary">${view.text(summary)}</p>` : nothing}
        ${note ? html`<p class="note small" part="note">${view.text(note)}</p>` : nothing}
        <div class=${needsExtras ? 'extras' : ''}>
          ${extras?.renderLinks(view, event)}
          ${at.isOver || isOff ? nothing : extras?.renderActions(view, event, () => at.save([event]))}
        </div>
      </div>
    </li>
  `;
}

/** The countries, unless the place names them already. */
function describeWhere(view: View, {place, countries}: ScheduledEvent): string {
  const where = view.plain(place);
  return describeCountries(
    view,
    countries.filter((code) => !where.includes(view.country(code))),
  );
}

/** Whether nobody comes on the day that stands there. */
function isPutOff({status}: ScheduledEvent): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Whether an event has links, or something that a reader can do: their room is kept while they are loaded. */
function hasExtras(event: ScheduledEvent, isOver: boolean): boolean {
  const {start = '', registration, recording, materials} = event;
  const isOn = !isOver && !isPutOff(event);
  return Boolean(recording ?? materials[0] ?? (isOn && (registration ?? start.length > 7)));
}
