import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws a widget again at the next moment at which it would look different. Nothing runs while it is out of the page. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wait: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param wait - milliseconds until then; `undefined` when nothing will change */
  constructor(host: ReactiveControllerHost, wait: () => number | undefined) {
    this.#host = host;
    this.#wait = wait;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const wait = this.#wait();
    if (wait !== undefined) this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
