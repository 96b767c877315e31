import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextEventChange} from '../../manifest/event-change.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';

interface Host extends ReactiveControllerHost {
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Draws a list again when one of its upcoming events may be over. Nothing runs while it is out of the page. */
export class Ticker implements ReactiveController {
  readonly #host: Host;
  readonly #upcoming: () => readonly ScheduledEvent[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, upcoming: () => readonly ScheduledEvent[]) {
    this.#host = host;
    this.#upcoming = upcoming;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const now = this.#host.clock();
    const next = nextEventChange(this.#upcoming(), now);
    if (next !== undefined) this.#timer = setTimeout(() => this.#host.requestUpdate(), next - now);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
