/** Hours in the reader's language, through `Intl`. */
import {dayOf, formatter} from './format.js';
import type {PartialDate} from './model.js';

/** When something begins and ends on the clock, in the zone in which it is announced and where the reader is. */
export interface ClockTimes {
  /** `9:00 – 11:00 AM Jakarta Time`; left out where no zone is stated. */
  readonly stated?: string;
  /** `11:00 AM – 1:00 PM`, with its day where that is another one; left out where it says the same. */
  readonly local?: string;
}

/**
 * The hours of something, for those who go there and for those who follow from elsewhere.
 *
 * @param start - an instant
 * @param end - an instant
 * @param timeZone - IANA time zone in which they are announced
 * @param readerZone - left out, the one that the browser knows
 */
export function formatClockTimes(
  start: PartialDate,
  end: PartialDate | undefined,
  locale: string,
  timeZone?: string,
  readerZone?: string,
): ClockTimes {
  const last = end ?? start;
  const clock = (more: Intl.DateTimeFormatOptions): string => {
    const options: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit', ...more};
    const format = formatter(Intl.DateTimeFormat, locale, options);
    return format.formatRange(new Date(start), new Date(last));
  };
  const days = (zone: string | undefined): string => `${dayOf(start, zone)} ${dayOf(last, zone)}`;
  const isOneDay = (zone: string | undefined): boolean => dayOf(start, zone) === dayOf(last, zone);
  const day = {month: 'short', day: 'numeric'} as const;
  const readerDay = isOneDay(readerZone) ? {} : day;
  if (timeZone === undefined) return {local: clock({...readerDay, timeZone: readerZone})};
  const statedDay = isOneDay(timeZone) ? {} : day;
  const stated = clock({...statedDay, timeZone, timeZoneName: 'shortGeneric'});
  const isSameDay = days(timeZone) === days(readerZone);
  const local = clock({...(isSameDay ? readerDay : day), timeZone: readerZone});
  return isSameDay && local === clock({...statedDay, timeZone}) ? {stated} : {stated, local};
}
