/** What to write instead of a value that cannot be read. */
import {wordsOf, type TypedValue} from './schema.js';
import {closest, codeOfName, inWords, listed} from './words.js';

const leaveOut = 'If it is not known, take the line out.';

/** A suggestion that fits the value found. */
export function suggest({type, value, key, parent}: TypedValue, expected: string): string {
  if (value === null || value === '') return leaveOut;
  if (expected === 'list') return 'Put it in square brackets, even when it is only one: [ … ].';
  const words = wordsOf(type).length > 0 ? wordsOf(type) : wordsOf(parent?.type ?? '', key);
  if (words.length > 0) return suggestWord(value, words);
  const known = byType[type]?.(value) ?? byExpectation(value, expected);
  return known ?? `Write ${inWords(expected)}.`;
}

function suggestWord(value: unknown, words: readonly string[]): string {
  const word = typeof value === 'string' ? closest(value, words) : undefined;
  const all = `Write ${listed(
    words.map((each) => `"${each}"`),
    'disjunction',
  )}.`;
  return word === undefined ? all : `Did you mean "${word}"?`;
}

function byExpectation(value: unknown, expected: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const bare = value.trim();
  if (expected === 'true or false') {
    return /^(true|false)$/i.test(bare)
      ? `Take the quotation marks away: ${bare.toLowerCase()}.`
      : undefined;
  }
  if (!expected.endsWith('number')) return undefined;
  if (/^\d+(\.\d+)?$/.test(bare)) return `Take the quotation marks away: ${bare}.`;
  const [, size, unit] = /^([\d.,]+)\s*([kmg])i?b/i.exec(bare) ?? [];
  if (size === undefined || unit === undefined) return undefined;
  const power = 'kmg'.indexOf(unit.toLowerCase()) + 1;
  const bytes = Math.round(Number(size.replace(',', '.')) * 1000 ** power);
  return `Write the number of bytes without a unit, such as ${bytes}.`;
}

const byType: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  Address: suggestAddress,
  PartialDate: suggestDate,
  LanguageTag: (value) => suggestCode(value, 'language'),
  CountryCode: (value) => suggestCode(value, 'region'),
  Count: (value) => (typeof value === 'number' ? 'Write a whole number, zero or more.' : undefined),
  Text: (value) =>
    typeof value === 'number' ? `Put it in quotation marks: "${value}".` : undefined,
};

function suggestAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\s*mailto:/i.test(value)) return 'An e-mail address stands in the project’s "contact".';
  if (/^[^/]*\/\/[^/]*@/.test(value)) {
    return 'Take the user name and password out: everybody could read them.';
  }
  if (/^\s*[a-z][a-z\d+.-]+:/i.test(value) && !/^\s*https?:/i.test(value)) {
    return 'Only web pages and files on the web can be shown.';
  }
  if (/^[a-z]:|\\/i.test(value)) {
    return 'This is a place on a computer. Publish the file and give its web address.';
  }
  if (/\S\s+\S/.test(value)) return `Write %20 for a space: ${value.trim().replace(/\s+/g, '%20')}`;
  return undefined;
}

function suggestDate(value: unknown): string | undefined {
  if (typeof value === 'number') return `Put it in quotation marks: "${value}".`;
  // What is longer is no date, and would take long to search.
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const [, first, second, year] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(value) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    return suggestDay(year, second, first);
  }
  const parts = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(value);
  if (parts !== null) return suggestDay(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
  if (/T\d\d:\d\d(:\d\d)?$/.test(value)) {
    return `Add how far it is from world time, as in ${value}+07:00.`;
  }
  const read = /[a-z]{3}.*\d{4}|\d{4}.*[a-z]{3}/i.test(value) ? new Date(value) : undefined;
  if (read === undefined || Number.isNaN(read.getTime())) return undefined;
  const isDay = /\b\d{1,2}\b/.test(value);
  return `Write ${isDay ? iso(read) : iso(read).slice(0, 7)}.`;
}

function suggestDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(read.getTime())) return 'Write year, month, day, as 2021-07-31.';
  return read.getUTCDate() === Number(day)
    ? `Write year, month, day: ${date}.`
    : 'There is no such day in the calendar.';
}

function iso(date: Date): string {
  const pad = (each: number): string => String(each).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function suggestCode(value: unknown, type: 'language' | 'region'): string | undefined {
  const code = typeof value === 'string' ? codeOfName(value, type) : undefined;
  return code === undefined ? undefined : `Write "${code}".`;
}
