import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {ManifestError} from '../manifest/errors.js';
import type {Manifest} from '../manifest/model.js';
import {inTime} from '../store/in-time.js';
import {readGivenManifest, readInlineManifest, requestManifest} from '../store/store.js';
import {closestThrough} from './languages.js';

/** Says that what is shown is not the newest. */
export type RenderNotice = (
  locale: string,
  isRetrying: boolean,
  retry: () => void,
) => TemplateResult;

/** Where a widget is on its way to a manifest. */
export type ManifestState =
  | {readonly status: 'loading'; readonly isRetrying?: never}
  | {
      readonly status: 'ready';
      readonly manifest: Manifest;
      /** Of a saved copy, while the network fails. */
      readonly renderNotice?: RenderNotice;
      readonly isRetrying?: boolean;
    }
  | {
      readonly status: 'failed';
      readonly error: ManifestError;
      /** Says why, where that could be loaded. */
      readonly describe?: (error: ManifestError) => string;
      readonly isRetrying: boolean;
    };

const loading: ManifestState = {status: 'loading'};

/** Finds the manifest of a widget. Whichever source was set last wins, in whatever order answers arrive. */
export class ManifestSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #given: string | Manifest | undefined;
  /** What `state` is about: an address, `#id`, or a manifest. */
  #current: string | Manifest | undefined;
  /** Where the manifest is on the web; absolute. `undefined` when it is in the page. */
  address: string | undefined;
  #request = new AbortController();
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
    this.refresh();
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs, and keeps its request.
    queueMicrotask(() => {
      const isSettled = this.#state.status === 'ready' && !this.#state.renderNotice;
      if (this.#host.isConnected || isSettled) return;
      this.#request.abort();
      this.#current = undefined;
    });
  }

  /** Looks the source up again, and loads it when it is another one. */
  refresh(): void {
    const source = this.#given ?? inheritedSource(this.#host);
    if (source !== undefined && source === this.#current) return;
    this.#current = source;
    this.show(loading);
    void this.#load('default');
  }

  /** Tries again after a failure. */
  readonly retry = (): void => {
    if (this.#state.isRetrying !== false) return;
    this.show({...this.#state, isRetrying: true});
    void this.#load('reload');
  };

  async #load(cache: RequestCache): Promise<void> {
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    this.address = undefined;
    try {
      const manifest = await this.#find(signal, cache);
      if (!signal.aborted) this.show({status: 'ready', manifest});
    } catch (error) {
      if (!signal.aborted) void this.fail(error);
    }
  }

  /** Gives the manifest up. What is no `ManifestError` is a fault that a developer wants to see. */
  async fail(cause: unknown): Promise<void> {
    const {signal} = this.#request;
    if (!(cause instanceof ManifestError)) console.error(cause);
    const error =
      cause instanceof ManifestError
        ? cause
        : new ManifestError('not-a-manifest', 'not drawn', {cause});
    window.addEventListener('online', this.retry, {signal});
    const recovery = await inTime(import('./recovery.js'));
    if (signal.aborted) return;
    if (recovery) await recovery.recover(this, error, signal);
    else this.show({status: 'failed', error, isRetrying: false});
  }

  async #find(signal: AbortSignal, cache: RequestCache): Promise<Manifest> {
    const source = this.#current;
    if (typeof source === 'object') return readGivenManifest(source, this.#host.baseURI);
    if (source === undefined) {
      // Frameworks set properties just after they have put an element into the page.
      await Promise.resolve();
      throw new ManifestError('no-source', 'neither src nor data-kiosk-src');
    }
    if (source.startsWith('#')) {
      const root = this.#host.getRootNode();
      return readInlineManifest(source.slice(1), root instanceof ShadowRoot ? root : document);
    }
    this.address = absoluteAddress(source, this.#host);
    return requestManifest(this.address, {signal, cache});
  }

  /** Draws a state. */
  show(state: ManifestState): void {
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
