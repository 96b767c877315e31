/** Language tags: canonical forms (BCP 47) and look-up (RFC 4647, section 3.4). Nothing here throws. */
import {remember} from './remember.js';

const canonicalTags = new Map<string, string | undefined>();

/**
 * The canonical form of a language tag, or `undefined` where there is none. Understands the malformed
 * tags that content management systems emit: `en_us` is `en-US`, `fr_FR.UTF-8` is `fr-FR`, `zh-CHS` is `zh-Hans`;
 * `x-default`, `english` and the empty string are none.
 */
export function canonicalizeTag(tag: string): string | undefined {
  return remember(canonicalTags, tag, () => canonicalize(tag));
}

function canonicalize(tag: string): string | undefined {
  const repaired = tag
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-')
    .replace(/^zh-ch([st])\b/i, 'zh-Han$1')
    // BCP 47 (RFC 5646, section 4.5): an extended language stands without its prefix. Intl knows no such form.
    .replace(/^[a-z]{2,3}-([a-z]{3})\b/i, '$1');
  // Longer languages are well-formed, but none is registered.
  if (!/^[a-z]{2,3}\b/i.test(repaired)) return undefined;
  try {
    return Intl.getCanonicalLocales(repaired)[0];
  } catch {
    return undefined;
  }
}

/**
 * The first of `available` that suits the reader, or `undefined`. Each range of `ranges` is tried in turn,
 * shortened from its end (`id-ID`, `id`); a script that the range implies is tried first (`zh-TW` is
 * `zh-Hant` before `zh`). Last, `en` also finds `en-GB`: the same language in the same script.
 *
 * @returns the tag as it stands in `available`
 */
export function lookupLanguage(
  ranges: readonly string[],
  available: readonly string[],
): string | undefined {
  // Each text of a manifest asks, and most of them the same.
  const question = `${ranges.join()} ${available.join()}`;
  return remember(answers, question, () => lookUp(ranges, available));
}

const answers = new Map<string, string | undefined>();

function lookUp(ranges: readonly string[], available: readonly string[]): string | undefined {
  const byTag = new Map<string, string>();
  for (const tag of [...available].reverse()) byTag.set(canonicalizeTag(tag) ?? tag, tag);
  for (const range of ranges) {
    const tag = canonicalizeTag(range);
    if (tag === undefined) continue;
    const found = fallbacks(tag).find((candidate) => byTag.has(candidate));
    if (found !== undefined) return byTag.get(found);
    const script = languageAndScript(tag);
    const cousin = [...byTag.keys()].reverse().find((each) => languageAndScript(each) === script);
    if (cousin !== undefined) return byTag.get(cousin);
  }
  return undefined;
}

function fallbacks(tag: string): string[] {
  const tags: string[] = [];
  const script = languageAndScript(tag);
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    // RFC 4647: a single letter left at the end goes with what it introduced.
    if (/-[a-z0-9]$/i.test(rest)) continue;
    if (!rest.includes('-')) tags.push(script);
    tags.push(rest);
  }
  return tags;
}

/** Whether a tag is English, of whatever region, and says no more than that. */
export function isPlainEnglish(tag: string): boolean {
  return /^en(-[A-Z]{2})?$/.test(tag);
}

const scripts = new Map<string, string>();

function languageAndScript(tag: string): string {
  return remember(scripts, tag, () => maximize(tag));
}

function maximize(tag: string): string {
  if (isPlainEnglish(tag)) return 'en-Latn';
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return script === undefined ? language : `${language}-${script}`;
  } catch {
    return tag;
  }
}

const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction in which a language is written. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  const script = languageAndScript(canonicalizeTag(tag) ?? '').split('-')[1] ?? '';
  return rightToLeftScripts.includes(script) ? 'rtl' : 'ltr';
}
