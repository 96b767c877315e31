/** Ranges of dates in the reader's language, through `Intl`. */
import {dayOf, formatter} from './format.js';
import type {PartialDate} from './model.js';

/** How a range of dates is written. */
export interface DateRangeOptions {
  readonly month?: 'long' | 'short';
  /** Names the day of the week, where it is one day. */
  readonly weekday?: boolean;
  /** IANA time zone in which the day of an instant is meant; left out, the reader's. */
  readonly timeZone?: string | undefined;
}

/** A date, or two, with what they share said once: `July 2021`, `March 29 – 31, 2021`. */
export function formatDateRange(
  start: PartialDate,
  end: PartialDate | undefined,
  locale: string,
  {month = 'long', weekday = false, timeZone}: DateRangeOptions = {},
): string {
  const last = end ?? start;
  if (precision(start) !== precision(last)) {
    return [start, last]
      .map((date) => formatDateRange(date, undefined, locale, {month, timeZone}))
      .join(' – ');
  }
  const zone = isInstant(start) ? timeZone : 'UTC';
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: start.length > 4 ? month : undefined,
    day: start.length > 7 ? 'numeric' : undefined,
    weekday:
      weekday && start.length > 7 && dayOf(start, zone) === dayOf(last, zone) ? 'long' : undefined,
    timeZone: zone,
  };
  const format = formatter(Intl.DateTimeFormat, locale, options);
  return format.formatRange(new Date(start), new Date(last));
}

/** Whether a date is an instant, and no whole day, month or year. */
export function isInstant(date: PartialDate): boolean {
  return date.includes('T');
}

/** The time zone, if there is one of that name. */
export function knownTimeZone(name: string | undefined): string | undefined {
  if (!name) return undefined;
  try {
    formatter(Intl.DateTimeFormat, 'sv', {timeZone: name});
    return name;
  } catch {
    return undefined;
  }
}

function precision(date: PartialDate): number {
  return Math.min(date.length, 'yyyy-mm-ddT'.length);
}
