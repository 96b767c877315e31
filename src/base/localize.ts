/**
 * The interface in the language of each element. English stands in the source and costs nothing more; what
 * translates is loaded together with the first other language.
 */
import {lookupLanguage} from '../manifest/language.js';
import {inTime} from '../store/in-time.js';
import {importLocale, sourceLocale} from './locales.js';
import type {Messages} from './messages.js';

const locales = new Set([sourceLocale, ...Object.keys(importLocale)]);

const loaded = new Set([sourceLocale]);
let translations: typeof import('./translations.js') | undefined;

/** The locale of the interface for a reader who wants these languages, most wanted first. */
export function chooseLocale(languages: readonly string[]): string {
  return lookupLanguage(languages, [...locales]) ?? sourceLocale;
}

/** Whether the messages of a locale are there. */
export function isLocaleLoaded(locale: string): boolean {
  return loaded.has(locale);
}

/** Loads the messages of a locale. One that cannot be loaded is not chosen again. Never rejects. */
export async function loadLocale(locale: string): Promise<void> {
  await inTime(
    Promise.all([
      loadTranslations(),
      import('./message-ids.js'),
      importLocale[locale]?.(),
      Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? loadStandIn(locale),
    ]).then(([module, ids, words]) => {
      module.addLocale(locale, ids, words);
      loaded.add(locale);
    }),
  );
  if (!loaded.has(locale)) locales.delete(locale);
}

async function loadTranslations() {
  translations = await import('./translations.js');
  return translations;
}

/** What a browser's `Intl` lacks; where that cannot be loaded, dates and names stay in English. */
function loadStandIn(locale: string): Promise<void> {
  return inTime(import('./stand-ins.js').then((module) => module.loadStandIn(locale)));
}

/** Makes a page's own words known; a locale that we do not have consists of them. */
export async function addOwnWords(locale: string, messages: Messages): Promise<void> {
  (await loadTranslations()).addOwnWords(locale, messages);
  locales.add(locale);
  if (importLocale[locale] === undefined) loaded.add(locale);
}

/** Runs `render`, which must be synchronous, with every `msg()` in it in this locale. */
export function withLocale(locale: string, render: () => void): void {
  if (translations === undefined) render();
  else translations.withLocale(locale, render);
}
