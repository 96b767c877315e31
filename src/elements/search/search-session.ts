import type {ReactiveControllerHost} from 'lit';
import {painted} from '../../base/painted.js';
import type {Manifest} from '../../manifest/model.js';
import type {Found, SearchEngine} from './search-engine.js';

/** What is loaded when a reader turns to the search. */
export interface SearchParts {
  readonly engine: typeof import('./search-engine.js');
  readonly results: typeof import('./search-results.js');
}

/** Milliseconds for which the index is built before what the reader types has its turn. */
const slice = 8;

/** A search on its way: loads what searches, builds the index in slices, and answers the newest question first. */
export class SearchSession {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<SearchParts>;
  #parts: SearchParts | undefined;
  #engine: SearchEngine | undefined;
  #manifest: Manifest | undefined;
  #languages = '';
  #query = '';
  #answer: {readonly query: string; readonly indexed: number} | undefined;
  #found: Found | undefined;
  #isLoading = false;
  #hasFailed = false;
  #isWorking = false;
  #isStopped = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<SearchParts>) {
    this.#host = host;
    this.#load = load;
  }

  /** `undefined` until they are there. */
  get parts(): SearchParts | undefined {
    return this.#parts;
  }

  /** `undefined` until it is there. */
  get engine(): SearchEngine | undefined {
    return this.#engine;
  }

  /** What was found last, until it is asked of another manifest. */
  get found(): Found | undefined {
    return this.#found;
  }

  /** Whether all that could be found was looked at. */
  get isWhole(): boolean {
    return this.#engine !== undefined && this.#answer?.indexed === this.#engine.records.length;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks, of a manifest, for readers of these languages. The same again changes nothing, also after a failure. */
  ask(manifest: Manifest, languages: readonly string[], query: string): void {
    this.#isStopped = false;
    this.#query = query;
    if (manifest !== this.#manifest || languages.join() !== this.#languages) {
      this.#manifest = manifest;
      this.#languages = languages.join();
      this.#engine = undefined;
      this.#answer = undefined;
      this.#found = undefined;
    }
    if (this.#parts === undefined) void this.#loadParts();
    else void this.#work(this.#parts);
  }

  /** Forgets a failure, so that the next question tries again. */
  retry(): void {
    this.#hasFailed = false;
  }

  /** Rests until it is asked again. */
  stop(): void {
    this.#isStopped = true;
  }

  async #loadParts(): Promise<void> {
    if (this.#isLoading || this.#hasFailed) return;
    this.#isLoading = true;
    try {
      this.#parts = await this.#load();
    } catch (error) {
      this.#hasFailed = true;
      console.warn('Kiosk could not load its search.', error);
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  async #work({engine: {SearchEngine}}: SearchParts): Promise<void> {
    if (this.#isWorking || this.#manifest === undefined) return;
    this.#isWorking = true;
    while (!this.#isStopped && !(this.isWhole && this.#answer?.query === this.#query)) {
      const isNew = this.#answer?.query !== this.#query;
      // A letter shows before it is searched for.
      await (isNew ? painted() : turn());
      const engine = (this.#engine ??= new SearchEngine(
        this.#manifest,
        this.#languages.split(','),
      ));
      if (!isNew) engine.advance(slice);
      // What is found so far shows when there is twice as much to find it in: soon, and not often.
      const answered = this.#answer?.indexed ?? 0;
      if (isNew || engine.isComplete || engine.indexed >= 2 * answered) this.#find(engine);
    }
    this.#isWorking = false;
  }

  #find(engine: SearchEngine): void {
    this.#found = engine.find(this.#query);
    this.#answer = {query: this.#query, indexed: engine.indexed};
    this.#host.requestUpdate();
  }
}

/** After whatever waits for its turn, such as the next letter. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
