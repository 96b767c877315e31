import type {ReactiveControllerHost} from 'lit';

/** A part of an element that is loaded when a render first asks for it, and drawn when it is there. */
export class LazyModule<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #module: T | undefined;
  #isLoading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
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
    try {
      this.#module = await this.#load();
      this.#host.requestUpdate();
    } catch (error) {
      console.warn('Kiosk could not load a part of a widget.', error);
    }
    this.#isLoading = false;
  }
}
