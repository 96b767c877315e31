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

/** Draws a list again when one of its upcoming events may be over. Nothing runs while it is out of the page. */
export class Ticker implements ReactiveController {
  readonly #host: Host;
  readonly #drawn: () => Drawn;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, drawn: () => Drawn) {
    this.#host = host;
    this.#drawn = drawn;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const {now, upcoming} = this.#drawn();
    const next = nextEventChange(upcoming, now);
    if (next === undefined) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), next - this.#host.clock());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
