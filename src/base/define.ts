import {version} from './version.js';

const registry = (globalThis as Partial<typeof globalThis>).customElements;

/** Where on `globalThis` the copies of the library on a page leave their versions. */
const versionsKey = Symbol.for('project-kiosk');

/**
 * Registers an element. Where the tag is taken (the library twice on a page, an app with its own copy) the
 * first one stays and nothing throws; the console hears once of each further version. On a server there is no
 * page, and nothing to do.
 */
export function define(tag: string, type: CustomElementConstructor): void {
  if (!registry?.get(tag)) registry?.define(tag, type);
  const page = globalThis as Record<symbol, string[] | undefined>;
  const versions = (page[versionsKey] ??= [version]);
  if (versions.includes(version)) return;
  versions.push(version);
  console.warn(`Kiosk twice on this page: ${versions.join(', ')}. The first stays.`);
}
