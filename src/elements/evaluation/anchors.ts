import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Lets addresses lead to records. A browser does not look for `#id` in shadow trees: this does, when the records are
 * there and whenever the address changes.
 */
export class Anchors implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hasArrived = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#go);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#go);
  }

  hostUpdated(): void {
    if (this.#hasArrived || !this.#host.shadowRoot?.querySelector('article')) return;
    this.#hasArrived = true;
    this.#go();
  }

  /** For links to records: goes there in this page, also where a `<base>` says otherwise. */
  readonly follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = (event.currentTarget as HTMLAnchorElement).hash;
    this.#go();
  };

  readonly #go = (): void => {
    const id = location.hash.slice(1);
    const target = id && this.#host.shadowRoot?.getElementById(id);
    if (!target) return;
    target.scrollIntoView();
    target.focus({preventScroll: true});
  };
}
