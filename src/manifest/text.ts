import {lookupLanguage} from './language.js';
import type {Text} from './model.js';

/** A text in the one language in which it will be shown. */
export interface ChosenText {
  readonly value: string;
  /** BCP 47 tag of what `value` is written in. */
  readonly language: string;
}

/**
 * Chooses the translation that suits the reader: by the order of `languages`, else in the manifest's
 * default language, else the first there is.
 *
 * @param languages - BCP 47 tags, most wanted first
 */
export function selectText(
  text: Text,
  languages: readonly string[],
  defaultLanguage: string,
): ChosenText {
  if (typeof text === 'string') return {value: text, language: defaultLanguage};
  const available = Object.keys(text);
  const language = lookupLanguage([...languages, defaultLanguage], available) ?? available[0] ?? '';
  return {value: text[language] ?? '', language};
}

/** All translations of a text, to search in. */
export function allTranslations(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
