/** Events as a file for a reader's calendar: loaded when one first asks for it. */
import {closestThrough} from '../../base/languages.js';
import {withLocale} from '../../base/localize.js';
import {saveFile} from '../../base/save-file.js';
import type {View} from '../../base/view.js';
import {formatCalendar, type CalendarEntry} from '../../manifest/calendar.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';

/** Where a file comes from. */
export interface CalendarFileOptions {
  readonly widget: Element & {readonly src: string | undefined};
  /** Milliseconds. */
  readonly now: number;
  /** Says how people take part, where an event has no place. */
  readonly describeMode: (event: ScheduledEvent) => string;
}

/** Saves the file. */
export function saveCalendar(
  view: View,
  events: readonly ScheduledEvent[],
  {widget, now, describeMode}: CalendarFileOptions,
): void {
  const host = hostOf(widget, view);
  let entries: readonly CalendarEntry[] = [];
  withLocale(view.locale, () => {
    entries = events.map((event) => describe(view, event, host, describeMode(event)));
  });
  const file = formatCalendar(entries, {now, updated: view.manifest.updated});
  const name = events.length === 1 ? events[0]?.id : 'events';
  saveFile(`${name ?? ''}.ics`, file, 'text/calendar');
}

function describe(view: View, event: ScheduledEvent, host: string, mode: string): CalendarEntry {
  const {id, title, start = '', end, status, summary, note, place, url, registration} = event;
  const texts = [view.plain(summary), view.plain(note), registration ?? ''];
  return {
    uid: `${id}@${host}`,
    title: view.plain(title),
    start,
    end,
    status,
    description: texts.filter(Boolean).join('\n\n'),
    place: view.plain(place) || mode,
    url,
  };
}

/** The host of the manifest: the same on every page that shows it. Without an address, that of the project. */
function hostOf(widget: CalendarFileOptions['widget'], {manifest}: View): string {
  const provider = closestThrough(widget, (each) => each.hasAttribute('data-kiosk-src'));
  const source = widget.src ?? provider?.getAttribute('data-kiosk-src') ?? manifest.project.page;
  return new URL(source ?? '', widget.baseURI).hostname || 'localhost';
}
