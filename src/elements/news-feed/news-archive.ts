import {ManifestError} from '../../manifest/errors.js';
import type {Manifest} from '../../manifest/model.js';
import {requestManifestPart} from '../../store/part.js';

/** The news of a manifest, and of the further parts that a reader asked for. */
export class NewsArchive {
  #manifest: Manifest | undefined;
  #parts: readonly Manifest[] = [];
  #status: 'idle' | 'loading' | 'failed' = 'idle';
  #request: AbortController | undefined;
  readonly #loaded = new Set<string>();

  /** The parts so far, newest first, each as a manifest of its own. */
  get parts(): readonly Manifest[] {
    return this.#parts;
  }

  get status(): 'idle' | 'loading' | 'failed' {
    return this.#status;
  }

  /** Where the next part is. Parts that lead in a circle end. */
  get next(): string | undefined {
    const address = this.#parts.at(-1)?.next?.news;
    return address !== undefined && this.#loaded.has(address) ? undefined : address;
  }

  /** Begins again when it is another manifest. */
  begin(manifest: Manifest | undefined): void {
    if (manifest === this.#manifest) return;
    this.stop();
    this.#manifest = manifest;
    this.#parts = manifest === undefined ? [] : [manifest];
    this.#loaded.clear();
  }

  /** Loads the next part. Whether it came; where it did not, `status` tells. */
  async load(): Promise<boolean> {
    const {next: address} = this;
    const newest = this.#manifest;
    if (address === undefined || newest === undefined) return false;
    const cache = this.#status === 'failed' ? 'reload' : 'default';
    const request = new AbortController();
    this.#request = request;
    this.#status = 'loading';
    try {
      const {news, next = {}} = await requestManifestPart(address, {signal: request.signal, cache});
      const known = new Set(this.#parts.flatMap((part) => part.news.map(({id}) => id)));
      // What moved to the archive since may stand in both.
      const older = news.filter(({id}) => !known.has(id));
      this.#parts = [...this.#parts, {...newest, news: older, next}];
      this.#loaded.add(address);
      this.#status = 'idle';
      return true;
    } catch (error) {
      if (request.signal.aborted) return false;
      this.#status = 'failed';
      if (!(error instanceof ManifestError)) throw error;
      return false;
    }
  }

  /** Gives up a part that is still loading. */
  stop(): void {
    this.#request?.abort();
    this.#status = 'idle';
  }
}
