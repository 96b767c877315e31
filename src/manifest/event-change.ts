import type {ScheduledEvent} from './select-events.js';

const quarterHour = 15 * 60 * 1000;

/**
 * The next moment at which one of these upcoming events may be over; `undefined` when none has a date. Days end
 * on a quarter of an hour in every time zone, so that it is at most that far away.
 *
 * @param now - milliseconds, as `Date.now()` gives them
 */
export function nextEventChange(
  upcoming: readonly ScheduledEvent[],
  now: number,
): number | undefined {
  const dated = upcoming.filter(({start}) => start);
  if (dated.length === 0) return undefined;
  const ends = dated.map(({end = ''}) => (end.includes('T') ? Date.parse(end) : Infinity));
  const quarter = (Math.floor(now / quarterHour) + 1) * quarterHour;
  // Not one call with all of them: a function takes only so many arguments.
  return ends.reduce((next, end) => (end > now ? Math.min(next, end) : next), quarter);
}
