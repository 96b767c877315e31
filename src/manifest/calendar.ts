/** Events as a calendar file (RFC 5545), for calendar programs. */
import type {EventStatus, PartialDate} from './model.js';

/** What a calendar says of one event, in one language. */
export interface CalendarEntry {
  /** The same in every file with this event, and in no other: a calendar finds by it what it already has. */
  readonly uid: string;
  readonly title: string;
  /** A day, or an instant. */
  readonly start: PartialDate;
  /** The last day, or the instant when it ends. */
  readonly end?: PartialDate | undefined;
  readonly status?: EventStatus | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
}

/** What holds for a whole calendar file. */
export interface CalendarOptions {
  /** Milliseconds, as `Date.now()` gives them: when the file is made. */
  readonly now: number;
  /** When the manifest was last changed: a calendar that has an older state takes this one. */
  readonly updated?: PartialDate | undefined;
}

/** A calendar file with these events. */
export function formatCalendar(
  entries: readonly CalendarEntry[],
  {now, updated}: CalendarOptions,
): string {
  const stamp = utc(now);
  // Minutes: each revision is higher than the one before, and fits into 31 bits.
  const changed = Math.floor(Date.parse(updated ?? '') / 60_000);
  const revision = changed >= 0 ? `SEQUENCE:${changed}` : '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kiosk//project-kiosk//EN',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      text('UID', entry.uid),
      `DTSTAMP:${stamp}`,
      revision,
      ...period(entry),
      text('SUMMARY', entry.title),
      `STATUS:${statusOf(entry.status)}`,
      entry.description ? text('DESCRIPTION', entry.description) : '',
      entry.place ? text('LOCATION', entry.place) : '',
      // Addresses are no text: commas in them stand as they are (section 3.3.13).
      entry.url ? `URL:${entry.url.replace(lineBreaks, '')}` : '',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .filter(Boolean)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** Where one of the two is a whole day both are, since a calendar knows no other mixture. */
function period({start, end = start}: CalendarEntry): readonly string[] {
  const from = Date.parse(start);
  if (start.includes('T') && end.includes('T')) {
    const to = Date.parse(end);
    return [`DTSTART:${utc(from)}`, to > from ? `DTEND:${utc(to)}` : ''];
  }
  const [first, last] = [start, end].map((date) => Date.parse(date.slice(0, 10))) as [
    number,
    number,
  ];
  const dayAfter = Math.max(first, last) + 24 * 60 * 60 * 1000;
  return [`DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(dayAfter)}`];
}

function statusOf(status: EventStatus | undefined): string {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

/** As `20310203T130000Z`. */
function utc(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** As `20310203`. */
function day(moment: number): string {
  return utc(moment).slice(0, 8);
}

const lineBreaks = /\r\n?|\n/g;
// eslint-disable-next-line no-control-regex -- these are the characters that a calendar may not hold
const controls = /[\0-\x08\x0B-\x1F\x7F]/g;

/** A property whose value is text (section 3.3.11). */
function text(name: string, value: string): string {
  const escaped = value
    .replace(/[\\;,]/g, '\\$&')
    .replace(lineBreaks, '\\n')
    .replace(controls, '');
  return `${name}:${escaped}`;
}

/** Breaks a line so that none has more than 75 octets, between characters (section 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
