/**
 * Readers of single values. A reader takes any value and returns a clean one, or reports a problem with
 * its path and returns `undefined`. `record` puts readers together in the shape of a model type, and the
 * compiler refuses a table that forgets a field or names one that the type does not have.
 */
import {canonicalizeTag} from './language.js';
import type {Text} from './model.js';

/** Something in a manifest that cannot be used as it stands. */
export interface Problem {
  /** Where, as `outputs[3].documents[0].url`. */
  readonly path: string;
  /** What should stand there, in a word or two: `date`, `country code`, `one of: planned, held`. */
  readonly expected: string;
}

/** What readers share while they read one document. */
export interface Context {
  /** The manifest's own address, against which others resolve; absent, only absolute ones are known. */
  readonly base: string | undefined;
  readonly report: (problem: Problem) => void;
  /** Where the reader is: keys and indexes from the outside in. */
  readonly path: (string | number)[];
}

/** Reads one value. */
export type Reader<T> = (value: unknown, context: Context) => T | undefined;

function fail({path, report}: Context, expected: string): undefined {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  report({path: steps.join('').slice(1), expected});
}

/** Reads what stands in `value` under a key or an index. */
function readIn<T>(key: string | number, value: unknown, read: Reader<T>, context: Context) {
  context.path.push(key);
  const result = read(value, context);
  context.path.pop();
  return result;
}

/** Reads a value that is good as it stands when it passes. */
function check<T>(expected: string, passes: (value: unknown) => boolean): Reader<T> {
  return (value, context) => (passes(value) ? (value as T) : fail(context, expected));
}

// Control characters, those that embed, override or isolate direction (a title must not reorder the page around
// it: Unicode TR 36, section 2.5), those that only programs see, and halves of characters. Tabs and line feeds may stay, and so may what
// joins and divides letters (U+200B to U+200F): Khmer, Persian, Hindi and emoji are written with it.
const unsafeCharacters =
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u;

// Without a character beside those that have no shape of their own, a link would be there and not be seen.
const ink = /[^\uFE00-\uFE0F\s\xAD\u061C\u115F\u1160\u180E\u200B-\u200F\u2800\u3164\uFFA0]/;

/** Reads a string that is not blank. */
export const plainText: Reader<string> = (value, context) => {
  if (!isString(value)) return fail(context, 'text');
  // Nearly all texts are clean, and to look is much faster than to replace.
  const isClean = !unsafeCharacters.test(value);
  const clean = (isClean ? value : value.split(unsafeCharacters).join('')).trim();
  return ink.test(clean) ? clean : fail(context, 'text');
};

const tagForm =
  /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?([-_]([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/i;

/** Reads a BCP 47 tag into its canonical form. */
export const languageTag: Reader<string> = (value, context) => {
  if (!isString(value) || !tagForm.test(value)) return fail(context, 'language tag');
  const canonical = canonicalizeTag(value) ?? '';
  // The canonical form may be longer than a manifest's tags are: en-US-posix is en-US-u-va-posix.
  return tagForm.test(canonical) ? canonical : value;
};

/** Reads a string, or a string for each language. */
export const text: Reader<Text> = (value, context) => {
  if (!isObject(value)) return plainText(value, context);
  const translations: Record<string, string> = {};
  const entries = Object.entries(value);
  if (entries.length > few) fail(context, `${few} at most`);
  for (const [key, each] of entries.slice(0, few)) {
    const tag = readIn(key, key, languageTag, context);
    const translation = readIn(key, each, plainText, context);
    if (tag && translation) translations[tag] = translation;
  }
  return Object.keys(translations).length > 0 ? translations : fail(context, 'text');
};

/** Reads an address into its absolute form; only `http:` and `https:` pass, and no user name or password. */
export const address: Reader<string> = (value, context) => {
  const url = isString(value) ? resolve(value.trim(), context.base) : undefined;
  return url ?? fail(context, 'address');
};

// As in the schema. `new URL` alone would let pass what means one thing at one base and another at the next,
// such as `https:page`, and strips control characters that hide a scheme.
const addressForm =
  // eslint-disable-next-line no-control-regex -- no host and no path has them
  /^(?:(?:https?:)?\/\/[^\s\0-,/:-@[-^`{-\xA0]+(?::[0-6]?\d{0,4})?(?:[/?#][^\s\\\0-\x1F]*)?|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s\\\0-\x1F]+)$/i;

// What `new URL` would leave as it stands, as most addresses are. To make one takes longer than all else in a record.
const canonicalForm =
  /^https?:\/\/(?:[a-z\d]+[-.])+[a-z]{2,}\/(?:[\w~-][\w.~-]*(?:\/|$|(?=\?)))*(?:\?[\w.~=&-]+)?$/;

function resolve(value: string, base: string | undefined): string | undefined {
  if (canonicalForm.test(value)) return value;
  if (!addressForm.test(value)) return undefined;
  try {
    const {href, protocol, username, password} = new URL(value, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

const dateForm =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/;

/** Reads a date at any precision, when there is such a day. */
export const partialDate = check<string>('date', (value) => {
  if (!isString(value) || !dateForm.test(value)) return false;
  const day = value.slice(8, 10);
  // Every month has these. Of days that there are not, engines make those of the next month, or none.
  return day < '29' || new Date(value.slice(0, 10)).getUTCDate() === Number(day);
});

/** Reads a number of zero or more. */
export const amount = check<number>(
  'number',
  (value) => Number.isFinite(value) && (value as number) >= 0,
);

/** Reads a whole number of zero or more, of those that are held exactly. */
export const count = check<number>(
  'whole number',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** Reads `true` or `false`. */
export const flag = check<boolean>('true or false', (value) => typeof value === 'boolean');

/**
 * Reads a string of the given form, without a character that a text may not have.
 *
 * @param isStrict - whether the form itself lets no such character pass
 */
export function matching(form: RegExp, expected: string, isStrict = false): Reader<string> {
  return (value, context) =>
    isString(value) && form.test(value) && (isStrict || !unsafeCharacters.test(value))
      ? value
      : fail(context, expected);
}

/** Reads one of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return check(`one of: ${words.join(', ')}`, (value) => words.includes(value as T));
}

/** What all absent lists are. */
const none: readonly never[] = [];

/** How many there may be of what one record has several of, so that a record can be drawn as a whole. */
const few = 64;

/** How many there may be of names, such as those of countries: there are 249 (ISO 3166-1). */
export const many = 250;

/**
 * Reads an array; what cannot be read in it is left out, and so is what comes after the first `most`. An absent array
 * is an empty one.
 */
export function list<T>(reader: Reader<T>, most = few): Reader<readonly T[]> {
  return (value, context) => {
    if (value === undefined) return none;
    if (!Array.isArray(value)) {
      fail(context, 'list');
      return none;
    }
    if (value.length > most) fail(context, `${most} at most`);
    const kept = value.slice(0, most) as T[];
    const {path} = context;
    const depth = path.push(0) - 1;
    let length = 0;
    for (let index = 0; index < kept.length; index++) {
      path[depth] = index;
      const each = reader(kept[index], context);
      if (each !== undefined) kept[length++] = each;
    }
    if (length < kept.length) kept.length = length;
    path.pop();
    return kept;
  };
}

/** Reads with `reader`, and takes `fallback` where that fails. A silent fallback may also be absent. */
export function withFallback<T>(reader: Reader<T>, fallback: T, isOptional = false): Reader<T> {
  return (value, context) =>
    value === undefined && isOptional ? fallback : (reader(value, context) ?? fallback);
}

type OptionalKeys<T> = {
  [K in keyof T]-?: undefined extends T[K] ? K : never;
}[keyof T];
type RequiredFields<T> = {readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Reader<T[K]>};
type OptionalFields<T> = {readonly [K in OptionalKeys<T>]-?: Reader<Exclude<T[K], undefined>>};

/**
 * Reads an object of the model. Where a required field cannot be read the whole record is left out; where
 * an optional one cannot, only that field is. Unknown fields are ignored.
 */
export function record<T>(required: RequiredFields<T>, optional: OptionalFields<T>): Reader<T> {
  const fields = Object.entries<Reader<unknown>>({...required, ...optional}).map(([key, read]) => ({
    key,
    read,
    isRequired: key in required,
  }));
  return (value, context) => {
    if (!isObject(value)) return fail(context, 'object');
    const {path} = context;
    const depth = path.push('') - 1;
    const result: Record<string, unknown> = {};
    let isComplete = true;
    // Counted: `for…of` takes a sixth longer until the engine has compiled it.
    for (let index = 0, field; (field = fields[index]); index++) {
      const {key, read, isRequired} = field;
      const given = value[key];
      if (given === undefined && !isRequired) continue;
      path[depth] = key;
      const found = read(given, context);
      if (found !== undefined) result[key] = found;
      else isComplete &&= !isRequired;
    }
    path.pop();
    return isComplete ? (result as T) : undefined;
  };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is an object with fields, and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
