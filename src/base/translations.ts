/**
 * lit-localize asks for the locale before each `msg()`; `withLocale` names it around an element's render, which is
 * synchronous, so that widgets in different languages live on one page.
 */
import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {importLocale, sourceLocale} from './locales.js';

const locales = new Map<string, LocaleModule>();
let activeLocale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(importLocale),
  getLocale: () => activeLocale,
  loadLocaleSync: (locale) => locales.get(locale),
});

/** Makes the messages of a locale known. */
export function addLocale(locale: string, messages: LocaleModule): void {
  locales.set(locale, messages);
}

/** Runs `render` with every `msg()` in it in this locale. */
export function withLocale(locale: string, render: () => void): void {
  const outerLocale = activeLocale;
  activeLocale = locale;
  try {
    render();
  } finally {
    activeLocale = outerLocale;
  }
}
