/** What of a manifest is shown, and in which order. */
import {keepMatching, suits, type Filter} from './filter.js';
import type {Country, Manifest, NewsItem, Publication, Video} from './model.js';

/** The outputs that a filter asks for: compendium first, series in their order, then newest first. */
export function selectPublications(
  manifest: Manifest,
  ...filters: readonly Filter[]
): readonly Publication[] {
  return keepMatching(inOrder(manifest.outputs, sortPublications), filters, (output) =>
    documentLanguages(output, manifest),
  );
}

/** The policy briefs and their compendium. A `kind` in the first filter takes their place. */
export function selectBriefs(
  manifest: Manifest,
  scope: Filter = {},
  ...filters: readonly Filter[]
): readonly Publication[] {
  const kind = scope.kind?.trim() ? scope.kind : 'compendium brief';
  return selectPublications(manifest, {...scope, kind}, ...filters);
}

/** News, pinned items first, then newest first. */
export function selectNews(manifest: Manifest, ...filters: readonly Filter[]): readonly NewsItem[] {
  return keepMatching(inOrder(manifest.news, sortNews), filters, (item) => [
    item.language ?? manifest.language,
  ]);
}

/** The publication with this id, or `undefined`. */
export function findPublication(manifest: Manifest, id: string): Publication | undefined {
  return manifest.outputs.find((output) => output.id === id);
}

/** The video with this id; without an id the first that can be played, else the first. */
export function findVideo(manifest: Manifest, id?: string): Video | undefined {
  if (id) return manifest.videos.find((video) => video.id === id);
  return manifest.videos.find(isPlayable) ?? manifest.videos[0];
}

/** Whether there is something to play. */
export function isPlayable(video: Video): boolean {
  return Boolean(video.youtube ?? video.vimeo ?? video.files[0]);
}

/** The languages in which a publication can be read, in the publisher's order. */
export function documentLanguages(publication: Publication, manifest: Manifest): readonly string[] {
  return publication.documents.map((document) => document.language ?? manifest.language);
}

/** Countries that take part in the same phases, with the number of outputs on each. */
export interface CountryGroup {
  /** Ids of the phases; empty for countries that no phase names. */
  readonly phases: readonly string[];
  readonly countries: readonly CountryCount[];
}

/** A country and how much there is about it. */
export interface CountryCount {
  readonly country: Country;
  readonly outputs: number;
}

/** The countries by phase, in the publisher's order; one that takes part in two phases stands once, under both. */
export function selectCountries(manifest: Manifest, filter: Filter = {}): readonly CountryGroup[] {
  const {phases} = manifest.project;
  const records = new Map(manifest.countries.map((country) => [country.code, country]));
  const codes = new Set([...phases.flatMap(({countries}) => countries), ...records.keys()]);
  const groups = new Map<string, {phases: string[]; countries: CountryCount[]}>();
  for (const code of codes) {
    const memberOf = phases.filter(({countries}) => countries.includes(code)).map(({id}) => id);
    if (!suits(filter.phase, memberOf) || !suits(filter.country?.toUpperCase(), [code])) continue;
    const key = memberOf.join(' ');
    const group = groups.get(key) ?? {phases: memberOf, countries: []};
    const outputs = manifest.outputs.filter(({countries}) => countries.includes(code)).length;
    group.countries.push({country: records.get(code) ?? {code}, outputs});
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.phases.length > 0) - Number(a.phases.length > 0),
  );
}

const orders = new WeakMap<readonly unknown[], readonly unknown[]>();

/** Sorts a collection once, however many widgets show it. */
function inOrder<T>(
  records: readonly T[],
  sort: (records: readonly T[]) => readonly T[],
): readonly T[] {
  let ordered = orders.get(records) as readonly T[] | undefined;
  if (ordered === undefined) orders.set(records, (ordered = sort(records)));
  return ordered;
}

function sortPublications(outputs: readonly Publication[]): readonly Publication[] {
  const gathered = new Map(outputs.flatMap(({gathers}) => gathers).map((id, index) => [id, index]));
  const place = ({id, kind, series}: Publication): number =>
    kind === 'compendium' ? -1 : (gathered.get(id) ?? series?.position ?? Infinity);
  return [...outputs].sort((a, b) => compare(place(a), place(b)) || compareDates(a.date, b.date));
}

function sortNews(news: readonly NewsItem[]): readonly NewsItem[] {
  return [...news].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || compareDates(a.date, b.date),
  );
}

/** Newest first; what has no date comes last. */
function compareDates(a = '', b = ''): number {
  return compare(b, a);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
