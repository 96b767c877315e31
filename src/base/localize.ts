/**
 * The interface in the language of each element. lit-localize asks for the locale before each `msg()`; the
 * base class names it around an element's render, which is synchronous, so that widgets in different
 * languages live on one page.
 */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize';
import {lookupLanguage} from '../manifest/language.js';

/** The language in which messages stand in the source. */
export const sourceLocale = 'en';

const importLocale: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  id: () => import('../locales/id.js'),
};

/** The languages of the interface. */
export const interfaceLocales: readonly string[] = [sourceLocale, ...Object.keys(importLocale)];

// English is there from the start, and stands in for a locale whose file could not be loaded.
const loaded = new Map<string, LocaleModule>([[sourceLocale, {templates: {}}]]);
let activeLocale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(importLocale),
  getLocale: () => activeLocale,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** The locale of the interface for a reader who wants these languages, most wanted first. */
export function chooseLocale(languages: readonly string[]): string {
  return lookupLanguage(languages, interfaceLocales) ?? sourceLocale;
}

/** Whether the messages of a locale are there. */
export function isLocaleLoaded(locale: string): boolean {
  return loaded.has(locale);
}

/** Loads the messages of a locale; where that fails the interface stays in English. Never rejects. */
export async function loadLocale(locale: string): Promise<void> {
  if (loaded.has(locale)) return;
  const messages = await importLocale[locale]?.().catch(() => undefined);
  loaded.set(locale, messages ?? {templates: {}});
}

/** Runs `render` with every `msg()` in it in this locale. */
export function withLocale<T>(locale: string, render: () => T): T {
  const outerLocale = activeLocale;
  activeLocale = locale;
  try {
    return render();
  } finally {
    activeLocale = outerLocale;
  }
}
