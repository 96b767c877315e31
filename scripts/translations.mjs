// @ts-check
/**
 * What is wrong with translations, in sentences for translators.
 *
 * @typedef {import('@lit/localize-tools/lib/messages.js').Message} Message
 */

/**
 * The messages that have no translation yet.
 *
 * @template {Message} T
 * @param {readonly T[]} sources
 * @param {readonly Message[]} translations
 */
export function findMissing(sources, translations) {
  const byName = new Map(translations.map((message) => [message.name, textOf(message)]));
  return sources.filter(({name}) => (byName.get(name) ?? '').trim() === '');
}

/**
 * What is wrong with the translations that there are.
 *
 * @param {string} locale
 * @param {readonly Message[]} sources
 * @param {readonly Message[]} translations
 * @param {readonly string[]} sameAsEnglish texts that are meant to be the same as in English
 * @returns {string[]}
 */
export function findFaults(locale, sources, translations, sameAsEnglish = []) {
  const byName = new Map(translations.map((message) => [message.name, message]));
  const faults = sources.flatMap((source) => {
    const english = textOf(source);
    const translation = textOf(byName.get(source.name));
    return faultsOf(locale, english, translation, sameAsEnglish).map(
      (fault) => `xliff/${locale}.xlf: ${fault} In: ${english}`,
    );
  });
  const english = sources.map(textOf);
  const joined = sources.filter(({contents}) => contents.some(isJoined));
  const unused = sameAsEnglish.filter((text) => !english.includes(text));
  return [
    ...faults,
    ...joined.map(
      (source) => `"${textOf(source)}": join neighbouring values before they are filled in.`,
    ),
    ...unused.map(
      (text) => `xliff/same-as-english.json: ${locale} names what nobody says: ${text}`,
    ),
  ];
}

/**
 * @param {string} locale
 * @param {string} english
 * @param {string} translation
 * @param {readonly string[]} sameAsEnglish
 */
function faultsOf(locale, english, translation, sameAsEnglish) {
  if (translation.trim() === '') return [];
  const faults = [];
  if (String(placeholders(english)) !== String(placeholders(translation))) {
    faults.push(`"${translation}" has not the same places for values.`);
  }
  if (translation === english && !sameAsEnglish.includes(english)) {
    faults.push('The same as in English; if it is meant, add it to xliff/same-as-english.json.');
  }
  if (/^one:.*\|other:/.test(english)) faults.push(...pluralFaults(locale, translation));
  return faults;
}

/**
 * Each plural category of the language (CLDR) has a form, and no other has.
 *
 * @param {string} locale
 * @param {string} translation
 */
function pluralFaults(locale, translation) {
  const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
  const forms = translation.split('|').map((form) => form.slice(0, Math.max(0, form.indexOf(':'))));
  // A category for millions, as in French and Spanish, may share the last form.
  const needed = pluralCategories.filter(
    (category) => category !== 'many' || locale === 'ar' || locale === 'ru',
  );
  const missing = needed.filter((category) => !forms.includes(category));
  const strange = forms.filter((form) => !pluralCategories.includes(/** @type {any} */ (form)));
  return [
    ...missing.map((category) => `"${translation}" has no form for "${category}:".`),
    ...strange.map((form) => `"${translation}" has a form "${form}:" that the language does not.`),
  ];
}

/** @param {Message | undefined} message `{0}` where something is filled in */
export function textOf(message) {
  return (message?.contents ?? [])
    .map((part) => (typeof part === 'string' ? part : `{${part.index}}`))
    .join('');
}

/**
 * lit-localize makes one place of values with nothing but space between them, and fills each in by itself.
 *
 * @param {Message['contents'][number]} part
 */
function isJoined(part) {
  return typeof part !== 'string' && /\}\s*\$\{/.test(part.untranslatable);
}

/** @param {string} text */
function placeholders(text) {
  return [...new Set(text.match(/\{\d\}|#/g) ?? [])].sort();
}

/**
 * The messages of a translator's file, found by `id` where it stands, else by their English. `{0}` stands where a value
 * of the source is filled in.
 *
 * @param {readonly Message[]} sources
 * @param {readonly {id?: string, english: string, translation: string}[] | Record<string, string>} file
 * @returns {{found: Message[], unknown: string[]}} what nobody says is `unknown`
 */
export function readTranslations(sources, file) {
  const units = Array.isArray(file)
    ? file
    : Object.entries(file).map(([english, translation]) => ({english, translation}));
  const given = units
    .filter(({translation}) => translation.trim() !== '')
    .map(({id, english, translation}) => ({
      english,
      translation,
      source: sources.find((each) => (id ? each.name === id : textOf(each) === english)),
    }));
  return {
    found: given.flatMap(({source, translation}) =>
      source ? [{...source, contents: withPlaces(translation, source)}] : [],
    ),
    unknown: given.filter(({source}) => !source).map(({english}) => english),
  };
}

/**
 * @param {string} translation
 * @param {Message} source
 */
function withPlaces(translation, {contents}) {
  return translation
    .split(/(\{\d\})/)
    .filter(Boolean)
    .map((part) => {
      const place = contents.find((each) => typeof each !== 'string' && `{${each.index}}` === part);
      return place ?? part;
    });
}
