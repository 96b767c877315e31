/**
 * lit-localize asks for the translations before each `msg()`; `withLocale` names the locale around an element's render,
 * which is synchronous, so that widgets in different languages live on one page.
 */
import {str, type LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import type {Locale} from './locales.js';
import type {Messages} from './messages.js';

type Templates = LocaleModule['templates'];

const locales = new Map<string, LocaleModule>();
const ownTemplates = new Map<string, Templates>();
let active: LocaleModule | undefined;

// lit-localize wants to know all locales beforehand, and a page may add some: it is told of one, "other".
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['other'],
  getLocale: () => 'other',
  loadLocaleSync: () => active,
});

/**
 * Makes the messages of a locale known, one a line in the order of their ids. Empty ones stay in English.
 *
 * @throws Error when the two are of different releases
 */
export function addLocale(
  locale: string,
  {messageIds, edition}: typeof import('./message-ids.js'),
  words: Locale | undefined,
): void {
  if (words === undefined) return;
  if (words.edition !== edition) throw new Error('Its file is of another release.');
  const texts = words.messages.split('\n').map(asTemplate);
  addTemplates(
    locale,
    Object.fromEntries(messageIds.flatMap((id, at) => (texts[at] ? [[id, texts[at]]] : []))),
  );
}

/** What a page says in its own words goes before what we say. */
function addTemplates(locale: string, templates: Templates): void {
  locales.set(locale, {templates: {...templates, ...ownTemplates.get(locale)}});
}

/** Makes a page's own words known. */
export function addOwnWords(locale: string, messages: Messages): void {
  const own = Object.entries(messages).map(([english, words]): [string, Templates[string]] => [
    generateMsgId(english.split(/\{\d\}/), false),
    asTemplate(words),
  ]);
  ownTemplates.set(locale, {...ownTemplates.get(locale), ...Object.fromEntries(own)});
  addTemplates(locale, locales.get(locale)?.templates ?? {});
}

/** As lit-localize writes it: text, or pieces of text and the places between them. */
function asTemplate(words: string): Templates[string] {
  const parts = words.split(/\{(\d)\}/);
  const strings = parts.filter((_, index) => index % 2 === 0);
  const places = parts.filter((_, index) => index % 2 === 1).map(Number);
  return places.length === 0 ? words : str(Object.assign(strings, {raw: strings}), ...places);
}

/** Runs `render` with every `msg()` in it in this locale. */
export function withLocale(locale: string, render: () => void): void {
  const outer = active;
  active = locales.get(locale);
  try {
    render();
  } finally {
    active = outer;
  }
}
