import type {SearchResult} from 'minisearch';

/**
 * What holds the words of a query up to one of them. While a reader types the next word, these are known from the letter
 * before, and nothing else needs to be looked at.
 */
export class Step {
  /** The word. */
  readonly text: string;
  /** Best first. */
  readonly results: readonly SearchResult[];
  #byId: ReadonlyMap<unknown, SearchResult> | undefined;

  constructor(text: string, results: readonly SearchResult[]) {
    this.text = text;
    this.results = results;
  }

  get byId(): ReadonlyMap<unknown, SearchResult> {
    return (this.#byId ??= new Map(this.results.map((result) => [result.id, result])));
  }

  /** Adds what was found of the next word in these results. They count as if all had been asked at once. */
  with(text: string, results: readonly SearchResult[]): Step {
    const both = results.flatMap((result) => {
      const before = this.byId.get(result.id);
      return before === undefined ? [] : [addUp(before, result)];
    });
    return new Step(text, both.sort(byScore));
  }
}

function addUp(a: SearchResult, b: SearchResult): SearchResult {
  const queryTerms = [...new Set([...a.queryTerms, ...b.queryTerms])];
  return {
    ...a,
    queryTerms,
    terms: [...a.terms, ...b.terms],
    match: {...a.match, ...b.match},
    // MiniSearch multiplies what the words add up to by their number.
    score: (a.score / a.queryTerms.length + b.score / b.queryTerms.length) * queryTerms.length,
  };
}

/** The newest comes first of those that are as good. */
function byScore(a: SearchResult, b: SearchResult): number {
  return b.score - a.score || (a.id as number) - (b.id as number);
}
