/** The elements as the type systems of frameworks want them, from the one list that the DOM's types have. */
import type {LitElement} from 'lit';
// An import of nothing would not reach the declarations.
export type {} from '../index.js';

/** All tags. */
export type KioskTag = Extract<keyof HTMLElementTagNameMap, `kiosk-${string}`>;

/** What may be set on an element from outside: its own properties, each optional. */
export type KioskProperties<T extends KioskTag> = Partial<
  Omit<HTMLElementTagNameMap[T], keyof LitElement>
>;

/** The events that elements send, by name. */
export type KioskEvents = {
  [Name in Extract<keyof HTMLElementEventMap, `kiosk-${string}`>]: HTMLElementEventMap[Name];
};

/** Listeners as attributes: `onkiosk-open`. */
export type KioskListeners = {
  [Name in keyof KioskEvents as `on${Name}`]?: (event: KioskEvents[Name]) => void;
};
