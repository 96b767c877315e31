import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/** How far beyond the window a section counts as near, and the line at which it is the one that is read. */
const near = '150%';
const line = '-20% 0px -79%';

/** Milliseconds after which all sections are loaded, if that has not happened at leisure: a print cannot wait for them. */
const patience = 10_000;

/** Follows the reader through the sections of a page: which ones are near, which one is read, and printing. */
export class PageReading implements ReactiveController {
  readonly #host: Host;
  readonly #approach: (section: Element) => void;
  readonly #drawNow: () => void;
  #observers: readonly IntersectionObserver[] = [];
  #current = '';
  #isPrinting = false;
  #timer: number | undefined;

  /**
   * @param approach - told of each section as it comes near; of the same one again when it comes back
   * @param drawNow - draws the page within the call
   */
  constructor(host: Host, approach: (section: Element) => void, drawNow: () => void) {
    this.#host = host;
    this.#approach = approach;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  /** Name of the section that is read; empty above the first. */
  get current(): string {
    return this.#current;
  }

  /** Whether the page is being printed: then everything is to be shown. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
    window.addEventListener('online', this.#lookAgain);
    try {
      this.#observers = [
        new IntersectionObserver(forEachInside(this.#approach), {rootMargin: near}),
        new IntersectionObserver(forEachInside(this.#read), {rootMargin: line}),
      ];
    } catch {
      // Where there is none, or a page's own that fails, all sections are near.
    }
    this.#timer = window.setTimeout(this.#approachAll, patience);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    window.removeEventListener('online', this.#lookAgain);
    window.clearTimeout(this.#timer);
    this.#rest();
  }

  hostUpdated(): void {
    for (const section of this.#sections) {
      for (const observer of this.#observers) observer.observe(section);
      if (this.#observers.length === 0) this.#approach(section);
    }
  }

  #rest(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  /** What could not be loaded is tried again, as observers tell anew of all that is near. */
  readonly #lookAgain = (): void => {
    this.#rest();
    this.#host.requestUpdate();
  };

  get #sections(): NodeListOf<Element> {
    return this.#host.renderRoot.querySelectorAll('section');
  }

  readonly #read = ({id}: Element): void => {
    this.#current = id;
    this.#host.requestUpdate();
  };

  readonly #print = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) this.#approachAll();
    // A page that calls `print()` leaves no time until its script has ended, and by then it is printed.
    this.#drawNow();
  };

  readonly #approachAll = (): void => {
    for (const section of this.#sections) this.#approach(section);
  };
}

function forEachInside(inside: (section: Element) => void): IntersectionObserverCallback {
  return (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) inside(target);
  };
}
