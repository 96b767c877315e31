import {version} from './version.js';

const registry = (globalThis as Partial<typeof globalThis>).customElements;

/** Where on `globalThis` the copies of the library on a page leave their versions. */
const versionsKey = Symbol.for('project-kiosk');

/** What no widget can do without, and no other of them implies: docs/browsers.md has the whole table. */
const needs = [
  'Intl.ListFormat',
  'Intl.DisplayNames',
  'CSSStyleSheet.prototype.replaceSync',
  'AbortController',
  'MutationObserver',
  'TextDecoder',
];

type Names = Readonly<Record<string, unknown>> | undefined;
const read = (found: unknown, name: string): unknown => (found as Names)?.[name];
const missing = registry && needs.find((path) => !path.split('.').reduce(read, globalThis));
let isTold = false;

/**
 * Registers an element. Where the tag is taken (the library twice on a page, an app with its own copy) the
 * first one stays and nothing throws; the console hears once of each further version. Where the browser lacks
 * something the page's own content stays, and the console hears what. On a server there is no page, and nothing to do.
 */
export function define(tag: string, type: CustomElementConstructor): void {
  if (missing) {
    if (!isTold) console.warn(`Kiosk leaves the page as it is: the browser lacks ${missing}.`);
    isTold = true;
    return;
  }
  if (!registry?.get(tag)) registry?.define(tag, type);
  const page = globalThis as Record<symbol, string[] | undefined>;
  const versions = (page[versionsKey] ??= [version]);
  if (versions.includes(version)) return;
  versions.push(version);
  console.warn(`Kiosk twice on this page: ${versions.join(', ')}. The first stays.`);
}
