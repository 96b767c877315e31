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
  const write = (zone: string | undefined, withDay: boolean): string => {
    const options: Intl.DateTimeFormatOptions = {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: zone,
    };
    const day: Intl.DateTimeFormatOptions = withDay ? {month: 'short', day: 'numeric'} : {};
    const format = formatter(Intl.DateTimeFormat, locale, {...options, ...day});
    return format.formatRange(new Date(start), new Date(last));
  };
  const days = (zone: string | undefined): string => `${dayOf(start, zone)} ${dayOf(last, zone)}`;
  const isLong = (zone: string | undefined): boolean => dayOf(start, zone) !== dayOf(last, zone);
  if (timeZone === undefined) return {local: write(readerZone, isLong(readerZone))};
  const hours = write(timeZone, isLong(timeZone));
  const stated = `${hours} ${zoneName(start, locale, timeZone)}`;
  const isSameDay = days(timeZone) === days(readerZone);
  const local = write(readerZone, !isSameDay || isLong(readerZone));
  return isSameDay && local === hours ? {stated} : {stated, local};
}

/** What people call the time there: `Jakarta Time`, `Waktu Nepal`. It stands once, also behind two days. */
function zoneName(moment: PartialDate, locale: string, timeZone: string): string {
  const options = {timeZone, timeZoneName: 'shortGeneric'} as const;
  const parts = formatter(Intl.DateTimeFormat, locale, options).formatToParts(new Date(moment));
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}
