import type {Manifest, Text} from '../../manifest/model.js';
import type {SearchRecord} from '../../manifest/select-search.js';
import {allTranslations} from '../../manifest/text.js';

/** What a record is found by. */
export interface IndexedFields {
  readonly title: string;
  /** Names of its countries, as anybody may write them. */
  readonly countries: string;
  readonly text: string;
}

/**
 * What the records of a manifest are found by: every text in all its translations, so that a reader's own words find
 * what is shown in another language.
 */
export function indexFields(
  manifest: Manifest,
  languages: readonly string[],
): (record: SearchRecord) => IndexedFields {
  const nameCountry = countryNames(manifest, languages);
  return ({kind, title, countries, summary, more}) => {
    const names = countries.map(nameCountry).join('\n');
    return {
      title: kind === 'country' ? names : translations([title]),
      countries: names,
      text: translations([summary, ...more]),
    };
  };
}

function translations(texts: readonly (Text | undefined)[]): string {
  return texts.flatMap(allTranslations).join('\n');
}

/** The publisher's names of a country ("Viet Nam") and the everyday ones ("Vietnam"), each once. */
function countryNames(
  {countries, language}: Manifest,
  languages: readonly string[],
): (code: string) => string {
  const given = new Map(countries.map(({code, name}) => [code, allTranslations(name)]));
  const everyday = [...new Set([...languages, language, 'en'])].flatMap(displayNames);
  const known = new Map<string, string>();
  return (code) => {
    let names = known.get(code);
    if (names === undefined) {
      const all = [...(given.get(code) ?? []), ...everyday.map((name) => name(code))];
      known.set(code, (names = [...new Set(all)].join('\n')));
    }
    return names;
  };
}

/** Names of countries in a language; none where the tag is malformed. */
function displayNames(tag: string): readonly ((code: string) => string)[] {
  try {
    const names = new Intl.DisplayNames(tag, {type: 'region'});
    return [(code) => names.of(code) ?? code];
  } catch {
    return [];
  }
}
