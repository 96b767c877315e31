import type {CSSResult, ReactiveControllerHost, ReactiveElement} from 'lit';
import {inTime} from '../store/in-time.js';

/** An element with parts that are loaded apart. */
export interface LazyHost extends ReactiveControllerHost, Pick<ReactiveElement, 'shadowRoot'> {
  /** Looks of the parts that have come. */
  lateStyles?: CSSResult[];
  /** Puts all of its looks on anew. */
  adoptedCallback?(): void;
}

/**
 * A part of an element that is loaded when a render first asks for it, and drawn when it is there. How it looks comes with
 * it, as its `styles`.
 */
export class LazyModule<T extends object> {
  readonly #host: LazyHost;
  readonly #load: () => Promise<T>;
  readonly #told: ((hasCome: boolean) => void) | undefined;
  #module: T | undefined;
  #isLoading = false;

  /** @param told - hears whether it has come, each time that it was loaded */
  constructor(host: LazyHost, load: () => Promise<T>, told?: (hasCome: boolean) => void) {
    this.#host = host;
    this.#load = load;
    this.#told = told;
  }

  /** The module; `undefined` until it is there. A failure to load it is tried again at the next render. */
  get module(): T | undefined {
    this.load();
    return this.#module;
  }

  /** Has the module on its way, so that it is there when what waits for something else is drawn. */
  load(): void {
    if (this.#module === undefined && !this.#isLoading) void this.#start();
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    this.#module = await inTime(this.#load());
    if (this.#module) {
      adoptStyles(this.#host, this.#module);
      this.#host.requestUpdate();
    }
    this.#isLoading = false;
    this.#told?.(this.#module !== undefined);
  }
}

/** Adds the `styles` of a module, where it has some, to those of an element. */
function adoptStyles(host: LazyHost, {styles}: {readonly styles?: CSSResult}): void {
  if (!styles?.styleSheet) return;
  (host.lateStyles ??= []).push(styles);
  try {
    host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  } catch {
    // It is in another document now.
    host.adoptedCallback?.();
  }
}
