/** Filters over records of any collection. */
import {canonicalizeTag} from './language.js';
import type {Text} from './model.js';
import {allTranslations} from './text.js';

/** Which records are wanted. What is left out, or empty, does not restrict. */
export interface Filter {
  /** ISO 3166-1 alpha-2, any case. */
  readonly country?: string | undefined;
  /** Id of a phase. */
  readonly phase?: string | undefined;
  /** One kind, or several with spaces between. */
  readonly kind?: string | undefined;
  /** BCP 47 tag; finds documents in that language, whatever the region. */
  readonly language?: string | undefined;
  /** Ids with spaces between. */
  readonly ids?: string | undefined;
  /** Words that all stand somewhere in the record. */
  readonly query?: string | undefined;
}

/** What a filter looks at. */
export interface FilterableRecord {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly kind?: string;
  readonly phases: readonly string[];
  readonly countries: readonly string[];
}

/** Whether a filter restricts anything. Frameworks take a property back with `null`: that does not. */
export function isFiltering(filter: Filter): boolean {
  return Object.values({...filter}).some(Boolean);
}

/** The records that pass every one of the filters, in their order. */
export function keepMatching<T extends FilterableRecord>(
  records: readonly T[],
  filters: readonly Filter[],
  languages: (record: T) => readonly string[],
): readonly T[] {
  return filters.reduce((kept, filter) => keep(kept, filter, languages), records);
}

const lastKept = new WeakMap<readonly unknown[], {filter: string; kept: readonly unknown[]}>();

/** The same question again has the same answer: a list is drawn at each letter that a reader types. */
function keep<T extends FilterableRecord>(
  records: readonly T[],
  filter: Filter,
  languages: (record: T) => readonly string[],
): readonly T[] {
  if (!isFiltering(filter)) return records;
  const asked = JSON.stringify(filter);
  const last = lastKept.get(records);
  if (last?.filter === asked) return last.kept as readonly T[];
  const kept = select(records, filter, languages);
  lastKept.set(records, {filter: asked, kept});
  return kept;
}

function select<T extends FilterableRecord>(
  records: readonly T[],
  filter: Filter,
  languages: (record: T) => readonly string[],
): readonly T[] {
  const country = filter.country?.toUpperCase();
  const kinds = new Set(words(filter.kind));
  const ids = new Set(words(filter.ids));
  const language = filter.language ? primaryLanguage(filter.language) : undefined;
  const query = words(fold(filter.query ?? ''));
  return records.filter(
    (record) =>
      suits(country, record.countries) &&
      suits(filter.phase, record.phases) &&
      (kinds.size === 0 || kinds.has(record.kind ?? 'news')) &&
      (ids.size === 0 || ids.has(record.id)) &&
      (language === undefined ||
        languages(record).some((tag) => primaryLanguage(tag) === language)) &&
      (query.length === 0 || query.every((word) => haystack(record).includes(word))),
  );
}

/** Whether a filter wants nothing in particular, or one of these values. */
export function suits(wanted: string | undefined, values: readonly string[]): boolean {
  return !wanted || values.includes(wanted);
}

function words(value = ''): readonly string[] {
  return value.split(/\s+/).filter(Boolean);
}

function primaryLanguage(tag: string): string {
  return (canonicalizeTag(tag) ?? tag).split('-')[0] ?? '';
}

const haystacks = new WeakMap<FilterableRecord, string>();

function haystack(record: FilterableRecord): string {
  let text = haystacks.get(record);
  if (text === undefined) {
    text = fold([record.title, record.summary].flatMap(allTranslations).join('\n'));
    haystacks.set(record, text);
  }
  return text;
}

/** Lower case without accents, so that "Turkiye" finds "Türkiye". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
