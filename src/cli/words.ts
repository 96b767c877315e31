/** Words: which known one was meant, and how to name things in a sentence. */

/** In a longer word; what differs more in its length is another one. */
const mostSlips = 2;

/** The known word that was most probably meant, or `undefined`. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const plain = simplify(word);
  if (plain === '') return undefined;
  const candidates = known
    .filter((each) => Math.abs(simplify(each).length - plain.length) <= mostSlips)
    .map((each) => ({each, distance: distance(plain, simplify(each))}));
  const [best] = candidates.sort((a, b) => a.distance - b.distance);
  if (best === undefined) return undefined;
  // One slip in a short word, two in a longer one.
  const tolerance = Math.min(plain.length, best.each.length) < 5 ? 1 : mostSlips;
  return best.distance <= tolerance ? best.each : undefined;
}

/** `media_type`, `MediaType` and `media types` are one word. */
function simplify(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=...)s$/, '');
}

/** How many letters must be added, taken out, changed or swapped (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let previous = Array.from({length: to.length + 1}, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
        isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

const expectations: Readonly<Record<string, string>> = {
  'language tag': 'a language tag such as en, id or zh-Hant',
  address: 'an address that starts with https:// or http://',
  date: 'a date such as 2021, 2021-07 or 2021-07-31',
  number: 'a number, zero or more',
  'whole number': 'a whole number, zero or more',
  list: 'a list',
  object: 'an object in braces { }',
  id: 'an id of letters, digits, hyphens and dots',
  'e-mail address': 'an e-mail address',
  'country code': 'a country code of two letters, such as VN',
  DOI: 'a DOI such as 10.1000/182',
  ISBN: 'an ISBN of 10 or 13 digits',
  'YouTube id': 'the 11 characters of a YouTube id',
  'Vimeo id': 'the number of a Vimeo video',
};

/** What the parser expects, so that it fits in a sentence. */
export function inWords(expected: string): string {
  return expectations[expected] ?? expected;
}

const lists = {
  conjunction: new Intl.ListFormat('en-GB', {type: 'conjunction'}),
  disjunction: new Intl.ListFormat('en-GB', {type: 'disjunction'}),
};

/** `a, b and c`. */
export function listed(
  words: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return lists[type].format(words);
}

/** `1 error`, `2 errors`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A value as it may stand in a sentence, shortened. */
export function shown(value: unknown): string {
  const text = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object' && value !== null
      ? 'an object in braces { }'
      : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…${text.endsWith('"') ? '"' : ''}` : text;
}

/** `a[0].b` is in `a[0]`, which is in `a`. */
export function pathsTo(path: string): readonly string[] {
  const ends = [...path.matchAll(/(?=[.[])|$/g)].map(({index}) => index);
  return ends.map((end) => path.slice(0, end)).filter(Boolean);
}

/** What fits on a screen of a text, in which nothing gives orders to a terminal or turns its lines round. */
export function printable(text: string): string {
  const short = text.length > 1000 ? `${text.slice(0, 1000)}…` : text;
  // eslint-disable-next-line no-control-regex -- these are the characters to be shown and not obeyed
  return short.replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const codesByName = new Map<string, ReadonlyMap<string, string>>();

/** The code that has this everyday English name: `English` is `en`, `Japan` is `JP`. */
export function codeOfName(name: string, type: 'language' | 'region'): string | undefined {
  const codes = codesByName.get(type) ?? namedCodes(type);
  codesByName.set(type, codes);
  return codes.get(name.trim().toLowerCase());
}

function namedCodes(type: 'language' | 'region'): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'});
  const a = (type === 'region' ? 'A' : 'a').charCodeAt(0);
  const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(a + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Old codes have the name of what took their place; the first by the alphabet would be wrong for some.
  return new Map(
    codes
      .filter((code) =>
        Intl.getCanonicalLocales(type === 'region' ? `und-${code}` : code)[0]?.endsWith(code),
      )
      .flatMap((code) => {
        const name = names.of(code)?.toLowerCase();
        return name === undefined ? [] : [[name, code] as const];
      }),
  );
}
