/**
 * What happens in a widget. `kiosk-load` and `kiosk-error` stay at their element, as those of `<img>` do. What a
 * reader does bubbles out of shadow trees, so that one listener on the document hears of all widgets.
 * None carries anything about the reader.
 */
import type {ManifestError} from '../manifest/errors.js';
import type {Manifest} from '../manifest/model.js';
import type {Filter} from '../manifest/filter.js';

/**
 * The browser's own `Event`: MooTools, which older sites have, puts another class in its place.
 */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** How events go out that a reader causes. */
export const fromReader = {bubbles: true, composed: true};

/** The manifest has been loaded and painted. */
export class KioskLoadEvent extends NativeEvent {
  readonly manifest: Manifest;

  constructor(manifest: Manifest) {
    super('kiosk-load');
    this.manifest = manifest;
  }
}

/** There is nothing to show. */
export class KioskErrorEvent extends NativeEvent {
  readonly error: ManifestError;

  constructor(error: ManifestError) {
    super('kiosk-error');
    this.error = error;
  }
}

/** A link to what a record names, and the record's id. */
export interface LinkTarget {
  readonly id: string;
  /** Absolute address. */
  readonly url: string;
}

/** A reader followed a link to a page. */
export class KioskOpenEvent extends NativeEvent {
  readonly id: string;
  readonly url: string;

  constructor({id, url}: LinkTarget) {
    super('kiosk-open', fromReader);
    this.id = id;
    this.url = url;
  }
}

/** A reader followed a link to a document. */
export class KioskDownloadEvent extends NativeEvent {
  readonly id: string;
  readonly url: string;
  /** BCP 47 tag of the document. */
  readonly language: string;

  constructor({id, url, language}: LinkTarget & {readonly language: string}) {
    super('kiosk-download', fromReader);
    this.id = id;
    this.url = url;
    this.language = language;
  }
}

/** A reader chose what to see. */
export class KioskFilterEvent extends NativeEvent {
  readonly filter: Filter;

  constructor(filter: Filter) {
    super('kiosk-filter', fromReader);
    this.filter = filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kiosk-load': KioskLoadEvent;
    'kiosk-error': KioskErrorEvent;
  }
  // Those that bubble reach the document too.
  interface GlobalEventHandlersEventMap {
    'kiosk-open': KioskOpenEvent;
    'kiosk-download': KioskDownloadEvent;
    'kiosk-filter': KioskFilterEvent;
  }
}
