import type {Manifest, Publication, Video} from '../../manifest/model.js';
import {isEvaluation, selectBriefs, selectPublications} from '../../manifest/select.js';

type NameIn<Tag> = Tag extends `kiosk-${infer Name}` ? Name : never;

/** Values of an attribute, each with what it is called on the page. Empty: the widget's own default. */
export type Options = readonly (readonly [value: string, title: string])[];

/** What can be chosen for a widget. */
export interface Widget {
  readonly title: string;
  /** Whether a manifest has something for it to show. */
  readonly has: (manifest: Manifest) => boolean;
  /** The records of which it shows one. */
  readonly records?: (manifest: Manifest) => readonly (Publication | Video)[];
  readonly takes: readonly ('country' | 'limit' | 'filters')[];
  readonly layout?: Options;
  readonly show?: Options;
  readonly holds: readonly ('images' | 'videos')[];
  /** CSS pixels of a frame around it where nobody listens to the frame. */
  readonly height: number;
  /** The file in which `project-kiosk oembed` puts it; with `*` for the id of the record. */
  readonly page: string;
}

const evaluations = (manifest: Manifest) => manifest.outputs.filter(isEvaluation);
const hasCountries = ({countries}: Manifest) => countries.length > 0;

/** What the page offers, the most asked for first. */
const offered = {
  'brief-list': {
    title: 'List of briefs',
    has: (manifest) => selectBriefs(manifest).length > 0,
    takes: ['country', 'limit', 'filters'],
    layout: [
      ['', 'Cards in a grid'],
      ['list', 'One below the other'],
      ['compact', 'Titles only'],
    ],
    holds: ['images'],
    height: 900,
    page: 'brief-list',
  },
  'brief-card': {
    title: 'One publication',
    has: ({outputs}) => outputs.length > 0,
    records: selectPublications,
    takes: [],
    holds: ['images'],
    height: 360,
    page: 'publications/*',
  },
  'video-embed': {
    title: 'One video',
    has: ({videos}) => videos.length > 0,
    records: ({videos}) => videos,
    takes: [],
    holds: ['images', 'videos'],
    height: 520,
    page: 'videos/*',
  },
  'news-feed': {
    title: 'News',
    has: ({news}) => news.length > 0,
    takes: ['country', 'limit'],
    holds: ['images'],
    height: 800,
    page: 'news-feed',
  },
  'event-list': {
    title: 'Events',
    has: ({events}) => events.length > 0,
    takes: ['country', 'limit'],
    show: [
      ['', 'Upcoming, then past'],
      ['upcoming', 'Upcoming only'],
      ['past', 'Past only'],
    ],
    holds: [],
    height: 700,
    page: 'event-list',
  },
  'country-list': {
    title: 'List of countries',
    has: hasCountries,
    takes: ['country'],
    holds: [],
    height: 500,
    page: 'country-list',
  },
  'country-map': {
    title: 'Map and list of countries',
    has: hasCountries,
    takes: ['country'],
    layout: [
      ['', 'Map'],
      ['tiles', 'Tiles without borders'],
    ],
    holds: [],
    height: 800,
    page: 'country-map',
  },
  evaluation: {
    title: 'An evaluation',
    has: (manifest) => evaluations(manifest).length > 0,
    records: evaluations,
    takes: ['country'],
    show: [
      ['', 'All of it'],
      ['criteria', 'Findings by criterion'],
      ['lessons', 'Lessons learned'],
      ['good-practices', 'Good practices'],
      ['recommendations', 'Recommendations'],
      ['report', 'The report'],
    ],
    holds: ['images'],
    height: 900,
    page: 'evaluations/*',
  },
  timeline: {
    title: 'Timeline',
    has: () => true,
    takes: ['country', 'limit'],
    holds: [],
    height: 900,
    page: 'timeline',
  },
  search: {
    title: 'Search over everything',
    has: () => true,
    takes: ['country', 'limit', 'filters'],
    holds: [],
    height: 600,
    page: 'search',
  },
  'project-page': {
    title: 'The whole page of the project',
    has: () => true,
    takes: [],
    holds: ['images', 'videos'],
    height: 1000,
    page: 'project-page',
  },
} satisfies Partial<Record<NameIn<keyof HTMLElementTagNameMap>, Widget>>;

/** Tag without its prefix, of a widget that the page offers. */
export type WidgetName = keyof typeof offered;

export const widgets: Readonly<Record<WidgetName, Widget>> = offered;

/** The widgets of which a manifest has something, by name. */
export function widgetsOf(manifest: Manifest): readonly (readonly [WidgetName, Widget])[] {
  const all = Object.entries(widgets) as [WidgetName, Widget][];
  return all.filter(([, {has}]) => has(manifest));
}
