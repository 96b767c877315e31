/** All records of a manifest in one form, to search in them. */
import {isFiltering, keepMatching, type Filter, type FilterableRecord} from './filter.js';
import type {
  Address,
  Evaluation,
  EvaluationRecord,
  LanguageTag,
  Manifest,
  PartialDate,
  Publication,
  PublicationStatus,
  Text,
  Video,
} from './model.js';
import {compareDates} from './order.js';

/** What a record is. The last four are said by an evaluation. */
export type SearchKind =
  | 'publication'
  | 'video'
  | 'news'
  | 'event'
  | 'country'
  | 'finding'
  | 'lesson'
  | 'good-practice'
  | 'recommendation';

/** Where a record leads. */
export interface SearchLink {
  readonly url: Address;
  /** What it is written in, where that is known. */
  readonly language?: LanguageTag | undefined;
}

/** A record of any collection, as a search finds it. */
export interface SearchRecord extends FilterableRecord {
  readonly kind: SearchKind;
  /** The kind within its collection, such as `brief` or `press`. */
  readonly subkind?: string | undefined;
  readonly status?: PublicationStatus | undefined;
  readonly date?: PartialDate | undefined;
  /** Who says so: of news its source, of a lesson the evaluation. */
  readonly source?: Text | undefined;
  /** What else finds it. */
  readonly more: readonly (Text | undefined)[];
  /** The languages in which it can be read. */
  readonly languages: readonly LanguageTag[];
  /** Where it leads: its own page alone, else each of its documents. */
  readonly links: readonly SearchLink[];
  /** Pages that tell of it. */
  readonly mentions: readonly Address[];
}

/** What can be searched in a manifest: newest first, and last what has no date. */
export function selectSearchRecords(manifest: Manifest): readonly SearchRecord[] {
  return [
    ...manifest.outputs.flatMap((output) => [
      ofPublication(manifest, output),
      ...ofEvaluation(manifest, output),
    ]),
    ...manifest.videos.map((video) => ofVideo(manifest, video)),
    ...ofNews(manifest),
    ...ofEvents(manifest),
    ...ofCountries(manifest),
  ].sort((a, b) => compareDates(a.date, b.date));
}

/** The records that pass every filter, in their order. A kind is that of the record or that within its collection. */
export function keepFound(
  records: readonly SearchRecord[],
  ...filters: readonly Filter[]
): readonly SearchRecord[] {
  const rest = filters.map((filter) => ({...filter, kind: '', query: ''}));
  const kinds = filters.map(({kind = ''}) => kind.split(/\s+/).filter(Boolean));
  const kept = rest.some(isFiltering)
    ? keepMatching(records, rest, ({languages}) => languages)
    : records;
  return kinds
    .filter((wanted) => wanted.length > 0)
    .reduce(
      (left, wanted) => left.filter((record) => wanted.some((kind) => isOfKind(record, kind))),
      kept,
    );
}

function isOfKind({kind, subkind}: SearchRecord, wanted: string): boolean {
  return wanted === kind || wanted === subkind;
}

function ofPublication(manifest: Manifest, publication: Publication): SearchRecord {
  const {kind, subtitle, authors, note, keyFindings, series, documents, mentions} = publication;
  return {
    ...publication,
    kind: 'publication',
    subkind: kind,
    more: [
      subtitle,
      note,
      series?.title,
      ...authors.map(({name}) => name),
      ...documents.map(({title}) => title),
      ...keyFindings.flatMap(({topic, text}) => [topic, text]),
    ],
    languages: documents.map(({language}) => language ?? manifest.language),
    links: publicationLinks(manifest, publication),
    mentions,
  };
}

function publicationLinks(
  {language: usual}: Manifest,
  {page, documents, doi}: Publication,
): readonly SearchLink[] {
  if (page !== undefined) return [{url: page}];
  const links = documents.flatMap(({url, language = usual}) => (url ? [{url, language}] : []));
  if (links.length > 0 || doi === undefined) return links;
  return [{url: `https://doi.org/${encodeURI(doi)}`}];
}

const said = {
  findings: 'finding',
  lessons: 'lesson',
  goodPractices: 'good-practice',
  recommendations: 'recommendation',
} as const;

function ofEvaluation(manifest: Manifest, publication: Publication): readonly SearchRecord[] {
  const {evaluation, id, title, phases, date} = publication;
  if (evaluation === undefined) return [];
  const links = publicationLinks(manifest, publication);
  const lists = {...evaluation, findings: findingsOf(evaluation)};
  return Object.entries(said).flatMap(([name, kind]) =>
    lists[name as keyof typeof said].map((record, index): SearchRecord => ({
      id: record.id ?? `${id}-${kind}-${index + 1}`,
      kind,
      title: record.title,
      ...(record.text === undefined ? {} : {summary: record.text}),
      date,
      source: title,
      more: [],
      phases,
      countries: record.countries,
      languages: languagesOf(record.title, manifest),
      links: links.map((link) => atPage(link, record.page)),
      mentions: publication.mentions,
    })),
  );
}

function findingsOf({criteria}: Evaluation): readonly EvaluationRecord[] {
  return criteria.flatMap(({findings}) => findings);
}

/** Opens a PDF at a page (RFC 8118). */
function atPage({url, language}: SearchLink, page: number | undefined): SearchLink {
  return /\.pdf$/i.test(url) && page ? {url: `${url}#page=${page}`, language} : {url, language};
}

function ofVideo(manifest: Manifest, video: Video): SearchRecord {
  const {note, captions, transcripts, chapters} = video;
  const languages = [...captions, ...transcripts].map(({language}) => language);
  return {
    ...video,
    kind: 'video',
    more: [note, ...chapters.map(({title}) => title), ...transcripts.map(({text}) => text)],
    languages: languages.length > 0 ? languages : languagesOf(video.title, manifest),
    links: videoAddresses(video).map((url) => ({url})),
  };
}

/** Its own page; else where it can be watched. */
function videoAddresses({page, youtube, vimeo, files}: Video): readonly Address[] {
  return [
    page,
    youtube && `https://www.youtube.com/watch?v=${youtube}`,
    vimeo && `https://vimeo.com/${vimeo}`,
    files[0]?.url,
  ]
    .filter((url) => url !== undefined)
    .slice(0, 1);
}

function ofNews(manifest: Manifest): readonly SearchRecord[] {
  return manifest.news.map((item) => {
    const language = item.language ?? manifest.language;
    return {
      ...item,
      kind: 'news',
      subkind: item.kind,
      more: [item.source],
      languages: [language],
      links: item.url === undefined ? [] : [{url: item.url, language}],
      mentions: [],
    };
  });
}

function ofEvents(manifest: Manifest): readonly SearchRecord[] {
  return manifest.events.map(
    ({status: _status, url, registration, recording, materials, ...event}) => {
      const address = url ?? recording ?? registration;
      return {
        ...event,
        kind: 'event',
        date: event.start,
        more: [event.place, event.note, ...materials.map(({title}) => title)],
        languages: languagesOf(event.title, manifest),
        links: address === undefined ? [] : [{url: address}],
        mentions: [],
      };
    },
  );
}

/** The countries that are described or that take part in a phase. */
function ofCountries(manifest: Manifest): readonly SearchRecord[] {
  const {phases} = manifest.project;
  const described = new Map(manifest.countries.map((country) => [country.code, country]));
  const codes = new Set([...described.keys(), ...phases.flatMap(({countries}) => countries)]);
  return [...codes].map((code) => {
    const {name = code, summary, page} = described.get(code) ?? {};
    return {
      id: code,
      kind: 'country',
      title: name,
      ...(summary === undefined ? {} : {summary}),
      more: [],
      phases: phases.filter(({countries}) => countries.includes(code)).map(({id}) => id),
      countries: [code],
      languages: languagesOf(name, manifest),
      links: page === undefined ? [] : [{url: page}],
      mentions: [],
    };
  });
}

function languagesOf(title: Text, {language}: Manifest): readonly LanguageTag[] {
  return typeof title === 'string' ? [language] : Object.keys(title);
}
