import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {KioskFilterEvent} from '../../base/events.js';
import type {Filter} from '../../manifest/filter.js';
import {own} from '../../store/own.js';

interface Host extends ReactiveControllerHost, Element {
  /** Ids with spaces between. */
  readonly for: string;
}

/** Any widget with a filter, also one whose script has not come yet. */
interface Follower extends Element {
  filter?: Filter;
}

/** The widgets that show what a reader chose in another one: they follow it, and it follows them. */
export class Followers implements ReactiveController {
  readonly #host: Host;
  readonly #changed: (country: string) => void;
  #root: Document | ShadowRoot | undefined;

  /** @param changed - told of the country, or of the empty string, that a reader chose in a follower */
  constructor(host: Host, changed: (country: string) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    own(this.#root, 'addEventListener').call(this.#root, 'kiosk-filter', this.#follow);
    const known = this.#all.find(({filter}) => filter !== undefined);
    if (known) this.#changed(known.filter?.country ?? '');
  }

  hostDisconnected(): void {
    if (this.#root === undefined) return;
    own(this.#root, 'removeEventListener').call(this.#root, 'kiosk-filter', this.#follow);
  }

  /** Shows only this country, or with the empty string all of them. */
  show(country: string): void {
    for (const follower of this.#all) {
      if ((follower.filter?.country ?? '') === country) continue;
      follower.filter = {...follower.filter, country: country || undefined};
    }
  }

  get #all(): readonly Follower[] {
    const self: Element = this.#host;
    const root = self.getRootNode() as Document | ShadowRoot;
    const getElementById = own(root, 'getElementById');
    return this.#host.for
      .split(/\s+/)
      .map((id) => (id === '' ? null : getElementById.call(root, id)))
      .filter((element): element is HTMLElement => element !== null && element !== self);
  }

  readonly #follow = (event: Event): void => {
    if (!this.#all.some((follower) => follower === event.target)) return;
    // Not instanceof: another copy of the library may have sent it.
    const country = ((event as KioskFilterEvent).filter.country ?? '').toUpperCase();
    this.#changed(country);
    this.show(country);
  };
}
