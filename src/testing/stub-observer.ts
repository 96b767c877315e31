const RealObserver = window.IntersectionObserver;

/** What a test does in the place of a reader who scrolls. */
export interface Observers {
  /** Lets an element come into the area of the observers with this `rootMargin`. */
  readonly enter: (rootMargin: string, target: Element) => void;
  /** Whether any of them looks at an element. */
  readonly isWatched: (target: Element) => boolean;
}

/** Observers that see nothing before the test says so. Undone by `restoreObserver`. */
export function stubObserver(): Observers {
  const all: {
    readonly margin: string | undefined;
    readonly targets: Set<Element>;
    readonly tell: (target: Element) => void;
  }[] = [];
  class Stub {
    readonly #targets = new Set<Element>();

    constructor(callback: IntersectionObserverCallback, {rootMargin}: IntersectionObserverInit) {
      const tell = (target: Element) => {
        const entry = {isIntersecting: true, target} as unknown as IntersectionObserverEntry;
        callback([entry], this as unknown as IntersectionObserver);
      };
      all.push({margin: rootMargin, targets: this.#targets, tell});
    }

    observe(target: Element): void {
      this.#targets.add(target);
    }

    disconnect(): void {
      this.#targets.clear();
    }
  }
  window.IntersectionObserver = Stub as unknown as typeof IntersectionObserver;
  return {
    enter: (rootMargin, target) => {
      for (const {margin, targets, tell} of all)
        if (margin === rootMargin && targets.has(target)) tell(target);
    },
    isWatched: (target) => all.some(({targets}) => targets.has(target)),
  };
}

/** A browser that has no such observers. Undone by `restoreObserver`. */
export function withoutObserver(): void {
  Reflect.deleteProperty(window, 'IntersectionObserver');
}

/** A page whose own such observers throw. Undone by `restoreObserver`. */
export function failingObserver(): void {
  window.IntersectionObserver = new Proxy(RealObserver, {
    construct: () => {
      throw new Error('No observer.');
    },
  });
}

/** Gives the page its own observers back. */
export function restoreObserver(): void {
  window.IntersectionObserver = RealObserver;
}
