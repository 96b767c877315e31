/**
 * What searches: the records of a manifest, and an index of their words. A file of its own in each build, loaded when a
 * reader turns to the search.
 */
import MiniSearch, {type Query, type SearchOptions} from 'minisearch';
import type {Manifest} from '../../manifest/model.js';
import {selectSearchRecords, type SearchRecord} from '../../manifest/select-search.js';
import {foldWord, isForgiving, joinWords, splitRuns, type Run} from '../../manifest/words.js';
import {indexFields, type IndexedFields} from './index-fields.js';
import {Step} from './step.js';
import {times} from '../../base/times.js';

export {keepFound} from '../../manifest/select-search.js';

/** What was found. */
export interface Found {
  /** Best first. */
  readonly records: readonly SearchRecord[];
  /** The words of a record that match, folded. */
  readonly wordsOf: (record: SearchRecord) => ReadonlySet<string>;
}

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Searches the records of one manifest. Finds what is indexed so far. */
export class SearchEngine {
  /** All records, newest first. */
  readonly records: readonly SearchRecord[];
  readonly #fieldsOf: (record: SearchRecord) => IndexedFields;
  readonly #index = new MiniSearch<IndexedFields & {readonly id: number}>({
    fields: ['title', 'countries', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => isForgiving(term) && 0.2,
      maxFuzzy: 2,
      // What is written otherwise comes after what is written so, however rare it is.
      weights: {prefix: 0.4, fuzzy: 0.08},
      boost: {title: 4, countries: 2},
    },
  });
  #indexed = 0;
  /** What was found last, word by word. */
  #steps: readonly Step[] = [];

  /** @param languages - in which readers may write the names of countries, besides the publisher's own names */
  constructor(manifest: Manifest, languages: readonly string[]) {
    this.records = selectSearchRecords(manifest);
    this.#fieldsOf = indexFields(manifest, languages);
  }

  /** How many of the records are in the index. */
  get indexed(): number {
    return this.#indexed;
  }

  get isComplete(): boolean {
    return this.#indexed === this.records.length;
  }

  /** Indexes for about so many milliseconds, and one record at least. */
  advance(milliseconds: number): void {
    const end = Date.now() + milliseconds;
    this.#steps = [];
    do {
      const record = this.records[this.#indexed];
      if (record === undefined) return;
      this.#index.add({id: this.#indexed, ...this.#fieldsOf(record)});
      this.#indexed++;
    } while (Date.now() < end);
  }

  /** What holds all words of the query; all records, newest first, when nothing is asked. */
  find(query: string): Found {
    const runs = splitRuns(query).slice(0, 12);
    if (query.trim() === '') return {records: this.records, wordsOf: () => new Set()};
    const {results = []} = this.#search(query, runs) ?? {};
    const records: SearchRecord[] = [];
    for (const {id} of results) {
      const record = this.records[id as number];
      if (record) records.push(record);
    }
    return {
      records,
      // Asked for the few that are shown; a set for each of thousands would cost more than to look these up.
      wordsOf: (record) => new Set(results[records.indexOf(record)]?.terms),
    };
  }

  /** Each word is looked for in what holds those before it, beginning where the query differs from the last one. */
  #search(query: string, runs: readonly Run[]): Step | undefined {
    const texts = runs.map(({words}) => query.slice(words[0]?.start, words.at(-1)?.end));
    const isAnother = (text: string, index: number) => text !== this.#steps[index]?.text;
    const same = texts.findIndex(isAnother);
    const steps = this.#steps.slice(0, same < 0 ? texts.length : same);
    for (const run of runs.slice(steps.length)) {
      const text = texts[steps.length] ?? '';
      const before = steps.at(-1);
      const asked = askFor(query, run);
      steps.push(
        before
          ? before.with(text, this.#index.search(asked, within(before)))
          : new Step(text, this.#index.search(asked)),
      );
    }
    this.#steps = steps;
    return steps.at(-1);
  }
}

/** Leaves out what is not there, before it is given a score. */
function within({byId}: Step): SearchOptions {
  return {boostDocument: (id) => Number(byId.has(id))};
}

/** What a text is indexed under. */
function termsOf(text: string): string[] {
  return splitRuns(text).flatMap(({words, isJoined}) => [
    ...words.map(({folded}) => folded),
    ...(isJoined && words.length > 1 ? [joinWords(words)] : []),
  ]);
}

/** Asks for a run in each of the ways in which it may be written. */
function askFor(query: string, run: Run): Query {
  const ways = run.isJoined ? fewerWords(run) : begunWords(query, run);
  return {
    combineWith: 'OR',
    queries: ways.map((words) => ({
      combineWith: 'AND',
      queries: run.isJoined ? words.map(askForWord) : [...words],
    })),
  };
}

/**
 * One or two letters begin words in nearly every text. They are looked for as they stand everywhere, and as the beginning
 * of a word in titles and names only.
 */
function askForWord(word: string): Query {
  if (word.length > 2) return word;
  return {
    combineWith: 'OR',
    queries: [
      {queries: [word], prefix: false},
      {queries: [word], fields: ['title', 'countries']},
    ],
  };
}

/** The words, or fewer and longer ones: "co-op" may be written "coop". */
function fewerWords({words}: Run): readonly (readonly string[])[] {
  const known = words.slice(0, 6);
  return known.map((_, index) => [
    ...known.slice(0, index).map(({folded}) => folded),
    joinWords(known.slice(index)),
  ]);
}

/**
 * The words of a script without spaces. Where the last one is only begun, its first letters may look like words, or like
 * a part of the word before: each of the last letters may be where it begins.
 */
function begunWords(query: string, {words}: Run): readonly (readonly string[])[] {
  const start = words[0]?.start ?? 0;
  const text = query.slice(start, words.at(-1)?.end);
  const cuts = times(Math.min(text.length, 10), (index) => text.length - 1 - index);
  return [
    words.map(({folded}) => folded),
    ...cuts.map((cut) => [
      ...splitRuns(text.slice(0, cut)).flatMap((run) => run.words.map(({folded}) => folded)),
      foldWord(text.slice(cut)),
    ]),
  ];
}

/** A text in pieces, to mark those that match. */
export function markMatches(text: string, matches: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const {words, isJoined} of splitRuns(text)) {
    const isWhole = isJoined && words.length > 1 && matches.has(joinWords(words));
    // With the hyphens and apostrophes between its words.
    const whole = {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0};
    for (const {start, end} of isWhole
      ? [whole]
      : words.filter(({folded}) => matches.has(folded))) {
      const from = Math.max(start, done);
      pieces.push({text: text.slice(done, from), isMatch: false});
      pieces.push({text: text.slice(from, end), isMatch: true});
      done = end;
    }
  }
  pieces.push({text: text.slice(done), isMatch: false});
  return pieces.filter((piece) => piece.text !== '');
}
