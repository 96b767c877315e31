/** Texts without a translation that others like it have. */
import {formatLanguage} from '../../manifest/format.js';
import {canonicalizeTag} from '../../manifest/language.js';
import {isObject} from '../../manifest/readers.js';
import type {Rule} from '../document.js';
import {advice, type Finding} from '../finding.js';
import type {TypedValue} from '../schema.js';
import {listed} from '../words.js';

interface TypedText extends TypedValue {
  readonly languages: readonly string[];
}

/**
 * A language is missed in a text when another text of the same record has it, or at least half of the same texts
 * of other records (the names of countries, say).
 */
export const missingTranslation: Rule = ({values, root}) => {
  const fallback = typeof root['language'] === 'string' ? root['language'] : 'en';
  const texts = values
    .filter((value) => value.type === 'Text' && !isVerbatim(value) && !isKnownWord(value))
    .map((value) => ({...value, languages: languagesOf(value, fallback)}));
  const byRecord = groupBy(texts, ({parent}) => parent);
  const usual = new Map(
    [...groupBy(texts, fieldOf)].map(([field, alike]) => [field, usualLanguages(alike)]),
  );
  return texts.flatMap((text) => {
    const near = (byRecord.get(text.parent) ?? []).flatMap(({languages}) => languages);
    const wanted = new Set([...near, ...(usual.get(fieldOf(text)) ?? [])]);
    const missing = [...wanted].filter((tag) => !text.languages.includes(tag));
    return missing.length === 0 ? [] : [missed(text, missing)];
  });
};

/** What others wrote stands in the language in which they wrote it. */
function isVerbatim({key, parent}: TypedValue): boolean {
  return (
    /^(Publication|Video|NewsItem|ProjectEvent)$/.test(parent?.type ?? '') &&
    /^((sub)?title|source)$/.test(key)
  );
}

const knownWords: Readonly<Record<string, RegExp>> = {
  topic: /^(landscape|challenges|pathways)$/,
  name: /^(relevance|coherence|effectiveness|efficiency|impact|sustainability)$/,
};

/** These words are shown in the reader's language as they are. */
function isKnownWord({key, parent, value}: TypedValue): boolean {
  return (
    /^(KeyFinding|EvaluationCriterion)$/.test(parent?.type ?? '') &&
    typeof value === 'string' &&
    knownWords[key]?.test(value) === true
  );
}

function languagesOf({value}: TypedValue, fallback: string): readonly string[] {
  const tags = isObject(value) ? Object.keys(value) : [fallback];
  return tags.flatMap((tag) => canonicalizeTag(tag) ?? []);
}

/** `outputs[].title`, wherever in the list. */
function fieldOf({path}: TypedText): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** The languages that at least half of the texts have. */
function usualLanguages(texts: readonly TypedText[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of texts.flatMap(({languages}) => languages)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1 && count * 2 >= texts.length)
    .map(([tag]) => tag);
}

function missed({path, value, languages}: TypedText, missing: readonly string[]): Finding {
  const names = listed(missing.map((tag) => formatLanguage(tag, 'en')));
  const message = `Others like this text are there in ${names}, but this one is not.`;
  const asField = (tag: string): string => `"${tag}": "…"`;
  const suggestion = isObject(value)
    ? `Add ${listed(missing.map(asField))}.`
    : `Write {${[...languages, ...missing].map(asField).join(', ')}} instead of the text alone.`;
  return advice('missing-translation', path, message, suggestion);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
