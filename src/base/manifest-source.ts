import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ManifestError} from '../manifest/errors.js';
import type {Manifest} from '../manifest/model.js';
import {readInlineManifest, requestManifest} from '../store/store.js';
import {closestThrough} from './languages.js';

/** Where a widget is on its way to a manifest. */
export type ManifestState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly manifest: Manifest}
  | {
      readonly status: 'failed';
      readonly error: ManifestError;
      /** Says why, where that could be loaded. */
      readonly describe: ((error: ManifestError) => string) | undefined;
      readonly isRetrying: boolean;
    };

const loading: ManifestState = {status: 'loading'};

/** Finds the manifest of a widget. Whichever source was set last wins, in whatever order answers arrive. */
export class ManifestSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #given: string | Manifest | undefined;
  /** What `state` is about: an address, `#id`, or a manifest. */
  #current: string | Manifest | undefined;
  #request: AbortController | undefined;
  #state: ManifestState = loading;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ManifestState {
    return this.#state;
  }

  /** The source that was set on the element itself, if any. */
  get given(): string | Manifest | undefined {
    return this.#given;
  }

  set given(source: string | Manifest | undefined) {
    this.#given = source;
    if (this.#host.isConnected) this.refresh();
  }

  hostConnected(): void {
    window.addEventListener('online', this.retry);
    this.refresh();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.retry);
    // An element that is only moved is back before this runs, and keeps its request.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#state.status !== 'loading') return;
      this.#request?.abort();
      this.#current = undefined;
    });
  }

  /** Looks the source up again, and loads it when it is another one. */
  refresh(): void {
    const source = this.#given ?? inheritedSource(this.#host);
    if (source !== undefined && source === this.#current) return;
    this.#current = source;
    this.#show(loading);
    void this.#load('default');
  }

  /** Tries again after a failure. */
  readonly retry = (): void => {
    if (this.#state.status !== 'failed' || this.#state.isRetrying) return;
    this.#show({...this.#state, isRetrying: true});
    void this.#load('reload');
  };

  async #load(cache: RequestCache): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      const manifest = await this.#find(request.signal, cache);
      if (!request.signal.aborted) this.#show({status: 'ready', manifest});
    } catch (error) {
      if (!request.signal.aborted) void this.fail(error);
    }
  }

  /** Gives the manifest up. What is no `ManifestError` is a fault that a developer wants to see. */
  async fail(cause: unknown): Promise<void> {
    const request = this.#request;
    if (!(cause instanceof ManifestError)) console.error(cause);
    const error =
      cause instanceof ManifestError
        ? cause
        : new ManifestError('not-a-manifest', 'not drawn', {cause});
    const reasons = await import('./reasons.js').catch(() => undefined);
    if (request?.signal.aborted) return;
    this.#show({status: 'failed', error, describe: reasons?.describeError, isRetrying: false});
  }

  async #find(signal: AbortSignal, cache: RequestCache): Promise<Manifest> {
    const source = this.#current;
    if (typeof source === 'object') return source;
    if (source === undefined) {
      // Frameworks set properties just after they have put an element into the page.
      await Promise.resolve();
      throw new ManifestError('no-source', 'neither src nor data-kiosk-src');
    }
    if (source.startsWith('#')) {
      const root = this.#host.getRootNode();
      return readInlineManifest(source.slice(1), root instanceof ShadowRoot ? root : document);
    }
    return requestManifest(absoluteAddress(source, this.#host), {signal, cache});
  }

  #show(state: ManifestState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function inheritedSource(host: Element): string | undefined {
  const provider = closestThrough(host, (each) => each.hasAttribute('data-kiosk-src'));
  return provider?.getAttribute('data-kiosk-src') ?? undefined;
}

/** The element's own base: that of the document may be the name of one of its forms. */
function absoluteAddress(source: string, {baseURI}: Element): string {
  try {
    return new URL(source, baseURI).href;
  } catch (cause) {
    throw new ManifestError('no-source', source, {cause});
  }
}
