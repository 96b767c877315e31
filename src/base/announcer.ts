/** Says how many there are, once a reader has chosen. Loaded with the first choice. */
import type {ReactiveController, ReactiveElement} from 'lit';

/** Milliseconds. */
export const calm = {
  /** How long a count stands before it is said: who types hears where it ends, and not each letter. */
  pause: 1000,
  /** How long it can be heard: then the page has it in one place again, and the same can be said anew. */
  stay: 5000,
};

/** A live region for the count of a list, which all can read where it stands. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #region = document.createElement('p');
  #count = '';
  #timer = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#region.className = 'visually-hidden';
    this.#region.setAttribute('role', 'status');
    // Beside what is drawn, in the language of the widget.
    host.renderRoot.querySelector('.base')?.append(this.#region);
    this.hostUpdated();
    host.addController(this);
  }

  hostUpdated(): void {
    const count = this.#host.renderRoot.querySelector('[part=count]')?.textContent?.trim() ?? '';
    if (count === this.#count) return;
    this.#count = count;
    this.#say('');
    if (count !== '') this.#after(calm.pause, () => this.#announce(count));
  }

  hostDisconnected(): void {
    this.#say('');
  }

  #announce(count: string): void {
    this.#say(count);
    this.#after(calm.stay, () => this.#say(''));
  }

  #say(words: string): void {
    window.clearTimeout(this.#timer);
    this.#region.textContent = words;
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timer = window.setTimeout(act, milliseconds);
  }
}
