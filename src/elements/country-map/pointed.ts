import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The country that a reader points at, or else has the focus on. Its name is shown as WCAG 1.4.13 wants it: Escape takes
 * it away, the pointer may move onto it, and it stays until the reader turns to something else.
 */
export class Pointed implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #hovered: string | undefined;
  #focused: string | undefined;
  #dismissed: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Its code. */
  get code(): string | undefined {
    return this.#hovered ?? this.#focused;
  }

  get isNamed(): boolean {
    return this.code !== this.#dismissed;
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#dismiss);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#dismiss);
  }

  readonly over = ({target}: Event): void => {
    if (!(target as Element).closest('.tip')) this.#turn(codeOf(target), this.#focused);
  };

  readonly leave = ({pointerType}: PointerEvent): void => {
    // A finger is gone as soon as it has tapped.
    if (pointerType !== 'touch') this.#turn(undefined, this.#focused);
  };

  readonly focus = ({target}: Event): void => {
    if ((target as Element).matches(':focus-visible')) this.#turn(undefined, codeOf(target));
  };

  readonly blur = (): void => this.#turn(this.#hovered, undefined);

  #turn(hovered: string | undefined, focused: string | undefined): void {
    if (hovered === this.#hovered && focused === this.#focused) return;
    this.#hovered = hovered;
    this.#focused = focused;
    this.#dismissed = undefined;
    this.#host.requestUpdate();
  }

  readonly #dismiss = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape' || this.code === undefined) return;
    this.#dismissed = this.code;
    this.#host.requestUpdate();
  };
}

function codeOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest('[data-code]')?.getAttribute('data-code') ?? undefined;
}
