/** What an event has besides itself, its hours and what readers can do: loaded when one has any of it. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {calendarPlus} from '../../base/icons.js';
import {renderLink} from '../../base/link.js';
import type {Renderable, View} from '../../base/view.js';
import {formatClockTimes} from '../../manifest/format-clock.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';
import type {saveCalendar} from './calendar-file.js';

export {Ticker} from './ticker.js';

/** What leads to a document, and not to a page. */
const files = /\.(pdf|docx?|pptx?|xlsx?|zip)$/i;

/** The hours of an event where it is held, and where the reader is. */
export function describeHours(
  {locale}: View,
  {start = '', end, timeZone}: ScheduledEvent,
): readonly string[] {
  if (!start.includes('T')) return [];
  const last = end?.includes('T') ? end : undefined;
  const {stated = '', local} = formatClockTimes(start, last, locale, timeZone);
  if (local === undefined) return [stated];
  const yours = msg(str`${local} your time`, {
    desc: 'Hours where the reader is, as in "11:00 AM – 1:00 PM your time"',
  });
  return [stated, yours];
}

/** The recording and the materials of an event, each under a name of its own. */
export function renderLinks(
  view: View,
  {id, title, recording, materials}: ScheduledEvent,
): Renderable {
  const watch = msg('Recording', {desc: 'Link to a recording of an event'});
  const links = [...(recording ? [{title: watch, url: recording}] : []), ...materials];
  if (links.length === 0) return nothing;
  return html`<ul class="links" part="links">
    ${links.map(({title: name, url}) => {
      const label = `${view.plain(name)}, ${view.plain(title)}`;
      const isDocument = files.test(new URL(url).pathname);
      return html`<li>${renderLink({id, url}, view.text(name), {label, isDocument})}</li>`;
    })}
  </ul>`;
}

/** What a reader can do about an event that is to come: register, and put it into a calendar. */
export function renderActions(view: View, event: ScheduledEvent, save: () => void): Renderable {
  const {id, title, registration: url} = event;
  const canSave = hasCalendarDate(event);
  if (!canSave && !url) return nothing;
  const name = view.plain(title);
  const register = msg('Register', {desc: 'Link to the registration for an event'});
  const label = msg('Add to calendar', {
    desc: 'Button: saves an event as a file for the calendar',
  });
  const look = {part: 'registration', className: 'button primary', label: `${register}, ${name}`};
  return html`<p class="actions" part="actions">
    ${url ? renderLink({id, url}, register, look) : nothing}
    ${canSave ? renderSave(label, `${label}, ${name}`, save) : nothing}
  </p>`;
}

/** The button that puts all that have a day into a calendar, where these are several. */
export function renderSaveAll(
  events: readonly ScheduledEvent[],
  save: (events: readonly ScheduledEvent[]) => void,
): Renderable {
  const savable = events.filter(hasCalendarDate);
  if (savable.length < 2) return nothing;
  const label = msg('Add all to calendar', {
    desc: 'Button: saves all upcoming events as a file for the calendar',
  });
  return renderSave(label, label, () => save(savable));
}

/** Saves events as a file for a calendar. What writes it is loaded when a reader first asks. */
export async function saveEvents(...file: Parameters<typeof saveCalendar>): Promise<void> {
  const {saveCalendar: save} = await import('./calendar-file.js');
  save(...file);
}

function renderSave(label: string, name: string, save: () => void): TemplateResult {
  return html`<button class="button" part="calendar" aria-label=${name} @click=${save}>
    ${calendarPlus}${label}
  </button>`;
}

/** Whether an event can stand in a calendar: its dates are days or instants. */
function hasCalendarDate({start = '', end = start}: ScheduledEvent): boolean {
  return start.length > 7 && end.length > 7;
}
