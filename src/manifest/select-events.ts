/** Which events of a manifest are still to come, and which are over. */
import {keepMatching, type Filter} from './filter.js';
import {dayOf} from './format.js';
import {isInstant, knownTimeZone} from './format-time.js';
import type {Manifest, PartialDate, ProjectEvent} from './model.js';
import {compare} from './order.js';

/** An event with dates that make sense: it has a start when it has any, and no end before that. */
export interface ScheduledEvent extends Omit<ProjectEvent, 'start' | 'end' | 'timeZone'> {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  /** IANA time zone in which it is announced, where there is one of that name. */
  readonly timeZone: string | undefined;
  /** How people take part, for filters by kind. */
  readonly kind: string;
  /** What sorts it among others. */
  readonly position: string;
}

/** The events of a project as they stand at one moment. */
export interface EventGroups {
  /** Those that are not over, the soonest first; without a date last. */
  readonly upcoming: readonly ScheduledEvent[];
  /** Those that are over, the latest first; without a date last. */
  readonly past: readonly ScheduledEvent[];
}

/**
 * The events that a filter asks for. `kind` is how people take part: `in-person`, `online` or `hybrid`.
 *
 * @param now - milliseconds, as `Date.now()` gives them
 */
export function selectEvents(
  {events, language}: Manifest,
  now: number,
  ...filters: readonly Filter[]
): EventGroups {
  const kept = keepMatching(scheduleAll(events), filters, ({title}) =>
    typeof title === 'string' ? [language] : Object.keys(title),
  );
  const over = kept.filter((event) => isOver(event, now));
  const gone = new Set(over);
  const dated = over.filter(({start}) => start);
  return {
    upcoming: kept.filter((event) => !gone.has(event)),
    past: [...dated.reverse(), ...over.filter(({start}) => !start)],
  };
}

/**
 * Whether an event is over: because it was held, because its last day or its month has gone by where it takes
 * place, or because it has no date and nobody plans it.
 */
export function isOver({status, start, end, timeZone}: ScheduledEvent, now: number): boolean {
  if (status === 'held') return true;
  if (start === undefined) return status !== 'planned' && status !== 'postponed';
  if (end !== undefined && isInstant(end)) return Date.parse(end) <= now;
  // Of an instant without an end only the day is known on which it is over.
  const last = end ?? (isInstant(start) ? dayOf(start, timeZone) : start);
  return last < dayOf(now, timeZone).slice(0, last.length);
}

const schedules = new WeakMap<readonly ProjectEvent[], readonly ScheduledEvent[]>();

/** The soonest first. Made once, however often the time is asked. */
function scheduleAll(events: readonly ProjectEvent[]): readonly ScheduledEvent[] {
  let all = schedules.get(events);
  if (all === undefined) {
    all = events.map(schedule).sort((a, b) => compare(a.position, b.position));
    schedules.set(events, all);
  }
  return all;
}

function schedule(event: ProjectEvent): ScheduledEvent {
  const {mode = '', end, start = end} = event;
  const timeZone = knownTimeZone(event.timeZone);
  return {
    ...event,
    start,
    end: start && end && Date.parse(end) > Date.parse(start) ? end : undefined,
    timeZone,
    kind: mode,
    position: positionOf(start, timeZone),
  };
}

/** What is only known to be in a month comes after the days of that month, and without a date last of all. */
function positionOf(start = '', timeZone?: string): string {
  if (isInstant(start)) return `${dayOf(start, timeZone)}T${new Date(start).toISOString()}`;
  return start.length > 7 ? start : `${start}~`;
}
