/** What of a project stands on a line of time: its phases and what came of them. */
import {keepMatching, type Filter, type FilterableRecord} from './filter.js';
import {dayOf} from './format.js';
import type {
  Manifest,
  NewsItem,
  PartialDate,
  Phase,
  ProjectEvent,
  Publication,
  Video,
} from './model.js';
import {compare} from './order.js';
import {documentLanguages} from './select.js';

/** What a milestone is about. */
export type MilestoneRecord =
  | {readonly type: 'phase-start' | 'phase-end'; readonly record: Phase}
  | {readonly type: 'output'; readonly record: Publication}
  | {readonly type: 'event'; readonly record: ProjectEvent}
  | {readonly type: 'video'; readonly record: Video}
  | {readonly type: 'news'; readonly record: NewsItem};

/** Something that happened, or will, at a known time. */
export type Milestone = MilestoneRecord & {
  readonly date: PartialDate;
  /** Its year, with four digits. */
  readonly year: string;
  /** Whether it is still to come. */
  readonly isAhead: boolean;
};

/** The words with which a page asks for kinds of records. */
const allKinds = ['phase', 'output', 'event', 'video', 'news'] as const;
const usualKinds = 'phase output event video';

/**
 * The milestones that a filter asks for, the oldest first. What has no date is left out, and so is what did not take
 * place: events that were put off or cancelled, or that were planned for a day gone by.
 *
 * @param kinds - of `phase`, `output`, `event`, `video` and `news`, with spaces between; without any, all but news
 * @param now - milliseconds, as `Date.now()` gives them
 */
export function selectTimeline(
  manifest: Manifest,
  kinds: string,
  now: number,
  ...filters: readonly Filter[]
): readonly Milestone[] {
  const asked = kinds.split(/\s+/);
  const isKnown = allKinds.some((kind) => asked.includes(kind));
  const wanted = isKnown ? asked : usualKinds.split(' ');
  const today = dayOf(now);
  const entries = datedRecords(manifest, wanted).map((entry) => describe(entry, manifest));
  const languages = new Map(entries.map((entry) => [entry.facets, entry.languages]));
  const kept = new Set(
    keepMatching([...languages.keys()], filters, (facets) => languages.get(facets) ?? []),
  );
  return entries
    .filter(({facets, milestone}) => kept.has(facets) && takesPlace(milestone, today))
    .sort((a, b) => compare(a.place, b.place))
    .map(({milestone, place}) => ({
      ...milestone,
      year: place.slice(0, 4),
      isAhead: place > today,
    }));
}

type Dated = MilestoneRecord & {readonly date: PartialDate};

function datedRecords(manifest: Manifest, kinds: readonly string[]): readonly Dated[] {
  const {project, outputs, events, videos, news} = manifest;
  const of = <T>(kind: string, records: readonly T[]): readonly T[] =>
    kinds.includes(kind) ? records : [];
  const records: readonly (MilestoneRecord & {readonly date: PartialDate | undefined})[] = [
    ...of('phase', project.phases).flatMap((record) => [
      {type: 'phase-start' as const, record, date: record.start},
      {type: 'phase-end' as const, record, date: record.end},
    ]),
    ...of('output', outputs).map((record) => ({
      type: 'output' as const,
      record,
      date: record.date,
    })),
    ...of('event', events).map((record) => ({
      type: 'event' as const,
      record,
      date: record.start ?? record.end,
    })),
    ...of('video', videos).map((record) => ({type: 'video' as const, record, date: record.date})),
    ...of('news', news).map((record) => ({type: 'news' as const, record, date: record.date})),
  ];
  return records.filter((each): each is Dated => each.date !== undefined);
}

interface Entry {
  readonly milestone: Dated;
  readonly facets: FilterableRecord;
  readonly languages: readonly string[];
  readonly place: string;
}

/** What filters look at, and the place in the order. */
function describe(milestone: Dated, manifest: Manifest): Entry {
  const {type, record} = milestone;
  const {title} = record;
  const titleLanguages = typeof title === 'string' ? [manifest.language] : Object.keys(title);
  return {
    milestone,
    facets: {
      ...record,
      kind: 'kind' in record ? (record.kind ?? type) : (type.split('-')[0] ?? type),
      phases: 'phases' in record ? record.phases : [record.id],
    },
    languages: type === 'output' ? documentLanguages(record, manifest) : titleLanguages,
    place: placeOf(milestone),
  };
}

function takesPlace({type, record, date}: Dated, today: string): boolean {
  if (type !== 'event') return true;
  const {status, end = date} = record;
  const last = end.slice(0, today.length);
  const isGone = last < today.slice(0, last.length);
  return status !== 'cancelled' && status !== 'postponed' && !(isGone && status === 'planned');
}

/**
 * What is only known to be in a month comes after the days of that month. A phase begins before all that is in its
 * first year, month or day, and ends after all that is in its last.
 */
function placeOf({type, date}: Dated): string {
  if (type === 'phase-start') return date;
  if (type === 'phase-end') return `${date}~~`;
  if (date.includes('T')) return `${dayOf(date)}T${new Date(date).toISOString()}`;
  return date.length > 7 ? date : `${date}~`;
}
