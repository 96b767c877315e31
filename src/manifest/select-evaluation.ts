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
import {documentLanguages} from './select.js';

/** The parts of an evaluation, as a page names them. */
export const evaluationSections = [
  'criteria',
  'lessons',
  'good-practices',
  'recommendations',
  'report',
] as const;

export type EvaluationSection = (typeof evaluationSections)[number];

/** A record of an evaluation, under an id that stays the same whatever is filtered out. */
export interface EvaluationEntry extends FilterableRecord, EvaluationRecord {
  /** The publisher's; without one, its section and place. */
  readonly id: string;
  /** Its place in its section, from 1; of a finding, that of the criterion before its own. */
  readonly place: readonly number[];
}

/** A criterion with those of its findings that are shown. */
export interface CriterionEntry {
  readonly criterion: EvaluationCriterion;
  readonly id: string;
  readonly findings: readonly EvaluationEntry[];
}

/** What is shown of an evaluation. */
export interface SelectedEvaluation {
  readonly publication: Publication;
  readonly evaluation: Evaluation;
  readonly criteria: readonly CriterionEntry[];
  readonly lessons: readonly EvaluationEntry[];
  readonly goodPractices: readonly EvaluationEntry[];
  readonly recommendations: readonly EvaluationEntry[];
}

const nothing: Evaluation = {criteria: [], lessons: [], goodPractices: [], recommendations: []};

/** The sections that these words name, in the order of a report; all of them when they name none. */
export function selectSections(words: string): readonly EvaluationSection[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const named = evaluationSections.filter((section) => wanted.includes(section));
  return named.length > 0 ? named : evaluationSections;
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
  const evaluations = manifest.outputs.filter(isEvaluation);
  const publication = id ? evaluations.find((each) => each.id === id) : evaluations[0];
  if (publication === undefined) return undefined;
  const {evaluation = nothing, phases, countries} = publication;
  const languages = documentLanguages(publication, manifest);
  const keep = <T extends FilterableRecord>(records: readonly T[]): readonly T[] =>
    keepMatching(records, filters, () => languages);
  const entries = (records: readonly EvaluationRecord[], kind: string, ...place: number[]) =>
    keep(records.map((record, index) => entry(record, kind, [...place, index + 1], phases)));
  const criterion = (each: EvaluationCriterion, index: number): readonly CriterionEntry[] => {
    const id = `criterion-${index + 1}`;
    const findings = entries(each.findings, 'finding', index + 1);
    const question = {...each, id, title: each.name, phases, countries};
    const isKept = each.findings.length > 0 ? findings.length > 0 : keep([question]).length > 0;
    return isKept ? [{criterion: each, id, findings}] : [];
  };
  return {
    publication,
    evaluation,
    criteria: evaluation.criteria.flatMap(criterion),
    lessons: entries(evaluation.lessons, 'lesson'),
    goodPractices: entries(evaluation.goodPractices, 'good-practice'),
    recommendations: entries(evaluation.recommendations, 'recommendation'),
  };
}

function entry(
  record: EvaluationRecord,
  kind: string,
  place: readonly number[],
  phases: readonly string[],
): EvaluationEntry {
  const {id = [kind, ...place].join('-'), text} = record;
  return {...record, id, kind, place, phases, ...(text !== undefined && {summary: text})};
}

/** The records of a section, the findings of all criteria among them. */
export function recordsOf(
  selected: SelectedEvaluation,
  section: EvaluationSection,
): readonly EvaluationEntry[] {
  switch (section) {
    case 'criteria':
      return selected.criteria.flatMap(({findings}) => findings);
    case 'lessons':
      return selected.lessons;
    case 'good-practices':
      return selected.goodPractices;
    case 'recommendations':
      return selected.recommendations;
    case 'report':
      return [];
  }
}

/**
 * The document that has this page and opens at it, and the address that leads there: only PDF has pages with addresses
 * (RFC 8118). A summary in another language that is too short for the page is passed over.
 *
 * @param documents - the best for the reader first
 */
export function findPage<T extends Document>(
  documents: readonly T[],
  page: number,
): {readonly document: T; readonly url: string} | undefined {
  for (const document of documents) {
    if (document.url === undefined || !isPdf(document)) continue;
    if ((document.pages ?? page) < page) continue;
    const url = new URL(document.url);
    url.hash = `page=${page}`;
    return {document, url: url.href};
  }
  return undefined;
}

function isPdf({mediaType, url = ''}: Document): boolean {
  return mediaType === undefined
    ? /\.pdf$/i.test(new URL(url).pathname)
    : /^application\/pdf\b/i.test(mediaType);
}

function isEvaluation({kind, evaluation}: Publication): boolean {
  return kind === 'evaluation' || evaluation !== undefined;
}
