import {notifyAll} from './languages.js';
import {addOwnWords} from './localize.js';

/**
 * What widgets say: the English sentence, and what to say instead. `{0}`, `{1}` stand for what is filled in; counted
 * things have a form for each plural category of the language (CLDR), as `one:# page|other:# pages`.
 */
export type Messages = Readonly<Record<string, string>>;

/**
 * Says some sentences in other words, or adds a language that the widgets do not have. Widgets that are in the page
 * already follow. What is not given stays in the library's words, or in English.
 *
 * @param locale - BCP 47 tag
 * @throws RangeError when `locale` is no language tag
 */
export async function addMessages(locale: string, messages: Messages): Promise<void> {
  const [tag = locale] = Intl.getCanonicalLocales(locale);
  await addOwnWords(tag, messages);
  notifyAll();
}
