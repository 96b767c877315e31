/** Dates, sizes and lists in the reader's language, through `Intl`. */
import type {Address, CountryCode, Manifest, PartialDate} from './model.js';

type Formatter = new (locale: string, options: never) => unknown;

const formatters = new Map<string, unknown>();

/** Making an `Intl` formatter takes longer than using it a hundred times: each is made once, when needed. */
export function formatter<T extends Formatter>(
  Type: T,
  locale: string,
  options: ConstructorParameters<T>[1],
): InstanceType<T> {
  const key = `${Type.name} ${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (found === undefined) formatters.set(key, (found = new Type(locale, options)));
  return found as InstanceType<T>;
}

/**
 * A date at the precision that it has: `2021`, `July 2021`, `July 31, 2021`. Of an instant, its day where
 * the reader is.
 */
export function formatDate(
  date: PartialDate,
  locale: string,
  month: 'long' | 'short' = 'long',
): string {
  const isInstant = date.includes('T');
  const options: Intl.DateTimeFormatOptions = {year: 'numeric'};
  if (date.length > 4) options.month = month;
  if (date.length > 7) options.day = 'numeric';
  if (!isInstant) options.timeZone = 'UTC';
  return formatter(Intl.DateTimeFormat, locale, options).format(new Date(date));
}

/** The day of a moment, as `2021-07-31`, in a time zone; left out, the reader's. */
export function dayOf(moment: PartialDate | number, timeZone?: string | undefined): string {
  // Sweden writes dates as ISO 8601 does.
  const options = {year: 'numeric', month: '2-digit', day: '2-digit', timeZone} as const;
  return formatter(Intl.DateTimeFormat, 'sv', options).format(new Date(moment));
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** A size in bytes as readers know it: `1.4 MB` (decimal units, as file managers and browsers show). */
export function formatSize(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), sizeUnits.length - 1);
  const value = bytes / 1000 ** power;
  return formatter(Intl.NumberFormat, locale, {
    style: 'unit',
    unit: sizeUnits[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 && value < 10 ? 1 : 0,
  }).format(value);
}

/** A number with the locale's digits and separators. */
export function formatNumber(value: number, locale: string): string {
  return formatter(Intl.NumberFormat, locale, {}).format(value);
}

/**
 * A counted thing: of forms such as `one:# brief|other:# briefs`, the one for this number, with the number in
 * place of `#`. The forms are one message, since each language has categories of its own (CLDR).
 */
export function formatPlural(forms: string, count: number, locale: string): string {
  const category = formatter(Intl.PluralRules, locale, {}).select(count);
  const all = forms.split('|');
  const form = all.find((each) => each.startsWith(`${category}:`)) ?? all.at(-1) ?? '';
  return form.slice(form.indexOf(':') + 1).replace('#', formatNumber(count, locale));
}

/** `a, b and c`, as the language joins them. */
export function formatList(items: readonly string[], locale: string): string {
  return formatter(Intl.ListFormat, locale, {type: 'conjunction'}).format(items);
}

/** Everyday names where `Intl` gives another: whoever reads Indonesian calls it Bahasa Indonesia. */
const everydayNames: Readonly<Record<string, string>> = {id: 'Bahasa Indonesia'};

/**
 * The name of a language, in the language `locale`; the tag itself when nobody knows a name. Indonesian and
 * Malay name a language as they name its country unless the word "Bahasa" stands before it.
 */
export function formatLanguage(tag: string, locale: string): string {
  const name = everydayNames[tag] ?? displayName('language', tag, locale);
  return /^(id|ms)\b/.test(locale) && !name.startsWith('Bahasa') ? `Bahasa ${name}` : name;
}

/** The name that the publisher gives a country, else the everyday one in the language `locale`. */
export function formatCountry(
  code: CountryCode,
  manifest: Manifest,
  choose: (text: NonNullable<Manifest['countries'][number]['name']>) => string,
  locale: string,
): string {
  const name = manifest.countries.find((country) => country.code === code)?.name;
  return name === undefined ? displayName('region', code, locale) : choose(name);
}

function displayName(type: 'language' | 'region', code: string, locale: string): string {
  try {
    return formatter(Intl.DisplayNames, locale, {type}).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The host of an address, as readers know it: `ilo.org`. */
export function hostName(address: Address): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
