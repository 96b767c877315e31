/** Which records of an evaluation are shown, and under which names they stay. */
import {keepMatching, type Filter, type FilterableRecord} from './filter.js';
import type {
  Document,
  Evaluation,
  EvaluationCriterion,
  EvaluationRecord,
  Manifest,
  Publication,
} from './model.js';
import {documentLanguages, isEvaluation} from './select.js';

/** The parts of an evaluation, as a page names them, in the order of a report. */
export type EvaluationSection =
  'criteria' | 'lessons' | 'good-practices' | 'recommendations' | 'report';

const allSections: readonly EvaluationSection[] = [
  'criteria',
  'lessons',
  'good-practices',
  'recommendations',
  'report',
];

/** A criterion, finding, lesson, good practice or recommendation. */
export interface EvaluationEntry extends FilterableRecord, EvaluationRecord {
  /** The publisher's; without one, made of what it is and its place. */
  readonly id: string;
  /** Its place in its section, from 1, whatever is filtered out; of a finding, with that of its criterion before. */
  readonly place: readonly number[];
  /** Of a criterion, those of its findings that are shown. */
  readonly findings?: readonly EvaluationEntry[];
}

/** What is shown of an evaluation. */
export interface SelectedEvaluation {
  readonly publication: Publication;
  readonly evaluation: Evaluation;
  readonly records: Readonly<
    Record<Exclude<EvaluationSection, 'report'>, readonly EvaluationEntry[]>
  >;
}

/** How many findings, lessons and the like are shown of one evaluation. */
const most = 64;

const nothing: Evaluation = {criteria: [], lessons: [], goodPractices: [], recommendations: []};

/** The sections that these words name; all of them when they name none. */
export function selectSections(words: string): readonly EvaluationSection[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const named = allSections.filter((section) => wanted.includes(section));
  return named.length > 0 ? named : allSections;
}

/**
 * The evaluation with this id, or without an id the first one, with those of its records that pass every filter. A
 * criterion stays while one of its findings does; one without findings is about the countries of the evaluation.
 */
export function selectEvaluation(
  manifest: Manifest,
  id?: string,
  ...filters: readonly Filter[]
): SelectedEvaluation | undefined {
  const publication = manifest.outputs.find(
    (each) => isEvaluation(each) && (!id || each.id === id),
  );
  if (publication === undefined) return undefined;
  const {evaluation = nothing, phases, countries} = publication;
  const languages = documentLanguages(publication, manifest);
  const keep = (entries: readonly EvaluationEntry[]) =>
    keepMatching(entries, filters, () => languages);
  let room = most;
  const select = (all: readonly EvaluationRecord[], kind: string, ...place: number[]) => {
    const records = all.slice(0, room);
    room -= records.length;
    return keep(
      records.map((record, index) => asEntry(record, phases, kind, [...place, index + 1])),
    );
  };
  const selectCriterion = (criterion: EvaluationCriterion, index: number) => {
    const {name: title, summary: text} = criterion;
    const record = {title, ...(text && {text}), countries};
    const entry = asEntry(record, phases, 'criterion', [index + 1]);
    if (criterion.findings.length === 0) return keep([entry]);
    const findings = select(criterion.findings, 'finding', index + 1);
    return findings.length > 0 ? [{...entry, findings}] : [];
  };
  return {
    publication,
    evaluation,
    records: {
      criteria: evaluation.criteria.flatMap(selectCriterion),
      lessons: select(evaluation.lessons, 'lesson'),
      'good-practices': select(evaluation.goodPractices, 'good-practice'),
      recommendations: select(evaluation.recommendations, 'recommendation'),
    },
  };
}

function asEntry(
  record: EvaluationRecord,
  phases: readonly string[],
  kind: string,
  place: readonly number[],
): EvaluationEntry {
  const {id = [kind, ...place].join('-'), text} = record;
  return {...record, id, kind, place, phases, ...(text && {summary: text})};
}

/**
 * The document that opens at this page: a PDF (RFC 8118), and not one that is too short for the page, as a summary in
 * another language may be.
 *
 * @param documents - the best for the reader first
 */
export function findPage<T extends Document>(
  documents: readonly T[],
  page: number,
): (T & {readonly url: string}) | undefined {
  const document = documents.find((each) => isPdf(each) && (each.pages ?? page) >= page);
  if (document?.url === undefined) return undefined;
  return {...document, url: new URL(`#page=${page}`, document.url).href};
}

function isPdf({url = '', mediaType}: Document): boolean {
  return url !== '' && /^application\/pdf\b|\.pdf$/i.test(mediaType ?? new URL(url).pathname);
}
