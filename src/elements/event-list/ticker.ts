import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextEventChange} from '../../manifest/event-change.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';

interface Host extends ReactiveControllerHost {
  /** Milliseconds. */
  readonly clock: () => number;
}

/** A list as it was drawn. */
export interface Drawn {
  /** What the clock said then. Asked again it would say something else. */
  readonly now: number;
  readonly upcoming: readonly ScheduledEvent[];
}

/**
 * Draws a list again when one of its upcoming events may be over. Nothing runs while it is out of the page or out of
 * sight, where browsers stop clocks as they like: back in sight, it is drawn anew.
 */
export class Ticker implements ReactiveController {
  readonly #host: Host;
  readonly #drawn: () => Drawn;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, drawn: () => Drawn) {
    this.#host = host;
    this.#drawn = drawn;
  }

  hostConnected(): void {
    window.addEventListener('visibilitychange', this.#turn);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const {now, upcoming} = this.#drawn();
    const next = nextEventChange(upcoming, now);
    if (next === undefined || document.hidden) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), next - this.#host.clock());
  }

  hostDisconnected(): void {
    window.removeEventListener('visibilitychange', this.#turn);
    clearTimeout(this.#timer);
  }

  readonly #turn = (): void => {
    clearTimeout(this.#timer);
    if (!document.hidden) this.#host.requestUpdate();
  };
}
