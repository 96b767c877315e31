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
}

/** Reads one value. */
export type Reader<T> = (value: unknown, path: string, context: Context) => T | undefined;

function fail(path: string, expected: string, context: Context): undefined {
  context.report({path, expected});
  return undefined;
}

// Control characters, and those that embed, override or isolate direction: a title must not reorder the
// page around it (Unicode TR 36, section 2.5). Tabs and line feeds may stay.
// eslint-disable-next-line no-control-regex -- these are the characters to take out
const unsafeCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Reads a string that is not blank. */
export const plainText: Reader<string> = (value, path, context) => {
  const clean = typeof value === 'string' ? value.replace(unsafeCharacters, '').trim() : '';
  return clean === '' ? fail(path, 'text', context) : clean;
};

const tagForm =
  /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?([-_]([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/i;

/** Reads a BCP 47 tag into its canonical form. */
export const languageTag: Reader<string> = (value, path, context) => {
  if (typeof value !== 'string' || !tagForm.test(value)) {
    return fail(path, 'language tag', context);
  }
  const canonical = canonicalizeTag(value) ?? '';
  // The canonical form may be longer than a manifest's tags are: en-US-posix is en-US-u-va-posix.
  return tagForm.test(canonical) ? canonical : value;
};

/** Reads a string, or a string for each language. */
export const text: Reader<Text> = (value, path, context) => {
  if (!isObject(value)) return plainText(value, path, context);
  const translations: Record<string, string> = {};
  for (const [key, each] of Object.entries(value)) {
    const tag = languageTag(key, `${path}.${key}`, context);
    const translation = plainText(each, `${path}.${key}`, context);
    if (tag !== undefined && translation !== undefined) translations[tag] = translation;
  }
  if (Object.keys(translations).length === 0) return fail(path, 'text', context);
  return translations;
};

/** Reads an address into its absolute form; only `http:` and `https:` pass, and no user name or password. */
export const address: Reader<string> = (value, path, context) => {
  const url = typeof value === 'string' ? resolve(value.trim(), context.base) : undefined;
  return url?.href ?? fail(path, 'address', context);
};

// As in the schema. `new URL` alone would let pass what means one thing at one base and another at the next,
// such as `https:page`, and strips control characters that hide a scheme.
const addressForm =
  // eslint-disable-next-line no-control-regex -- no host and no path has them
  /^(?:(?:https?:)?\/\/[^\s\0-,/:-@[-^`{-\xA0]+(?::[0-6]?\d{0,4})?(?:[/?#][^\s\\\0-\x1F]*)?|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s\\\0-\x1F]+)$/i;

function resolve(value: string, base: string | undefined): URL | undefined {
  if (!addressForm.test(value)) return undefined;
  try {
    const url = new URL(value, base);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a date at any precision, when there is such a day. */
export const partialDate: Reader<string> = (value, path, context) =>
  typeof value === 'string' && isPartialDate(value) ? value : fail(path, 'date', context);

const dateForm =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/;

function isPartialDate(value: string): boolean {
  const [isDate, year, month, day] = dateForm.exec(value) ?? [];
  if (isDate === undefined || day === undefined) return isDate !== undefined;
  // The calendar repeats every 400 years; `Date.UTC` takes the years 0 to 99 for others.
  const date = new Date(Date.UTC(Number(year) + 400, Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day);
}

/** Reads a number of zero or more. */
export const amount: Reader<number> = (value, path, context) =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value)
    ? value
    : fail(path, 'number', context);

/** Reads a whole number of zero or more. */
export const count: Reader<number> = (value, path, context) =>
  Number.isInteger(value) && (value as number) >= 0
    ? (value as number)
    : fail(path, 'whole number', context);

/** Reads `true` or `false`. */
export const flag: Reader<boolean> = (value, path, context) =>
  typeof value === 'boolean' ? value : fail(path, 'true or false', context);

/** Reads a string of the given form. */
export function matching(form: RegExp, expected: string): Reader<string> {
  return (value, path, context) =>
    typeof value === 'string' && form.test(value) ? value : fail(path, expected, context);
}

/** Reads one of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (value, path, context) =>
    words.find((word) => word === value) ?? fail(path, `one of: ${words.join(', ')}`, context);
}

/** Reads an array; what cannot be read in it is left out. An absent array is an empty one. */
export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path, context) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      fail(path, 'list', context);
      return [];
    }
    return value
      .map((each: unknown, index) => reader(each, `${path}[${index}]`, context))
      .filter((each) => each !== undefined);
  };
}

/** Reads with `reader`, and takes `fallback` where that fails. A silent fallback may also be absent. */
export function withFallback<T>(reader: Reader<T>, fallback: T, isOptional = false): Reader<T> {
  return (value, path, context) =>
    value === undefined && isOptional ? fallback : (reader(value, path, context) ?? fallback);
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
  const requiredFields = Object.entries<Reader<unknown>>(required);
  const optionalFields = Object.entries<Reader<unknown>>(optional);
  return (value, path, context) => {
    if (!isObject(value)) return fail(path, 'object', context);
    const result: Record<string, unknown> = {};
    let isComplete = true;
    for (const [key, read] of requiredFields) {
      result[key] = read(value[key], join(path, key), context);
      isComplete &&= result[key] !== undefined;
    }
    for (const [key, read] of optionalFields) {
      if (value[key] === undefined) continue;
      const field = read(value[key], join(path, key), context);
      if (field !== undefined) result[key] = field;
    }
    return isComplete ? (result as T) : undefined;
  };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Whether a value is an object with fields, and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
