/**
 * Dates, sizes and lists in the reader's language, through `Intl`. What a first view says in English is written here: the
 * first formatter of a page takes longer to make than a list of briefs takes to draw.
 */
import {isPlainEnglish, lookupLanguage} from './language.js';
import type {Address, CountryCode, Manifest, PartialDate} from './model.js';
import {remember} from './remember.js';
import {selectText} from './text.js';

type Formatter = new (locales: readonly string[], options: never) => unknown;
type StandIn = (type: string, options: object) => unknown;

const formatters = new Map<string, unknown>();
const standIns = new Map<string, StandIn>();

/** Makes formatters known for a language that this browser's `Intl` does not know. */
export function addStandIn(language: string, standIn: StandIn): void {
  standIns.set(language, standIn);
  formatters.clear();
}

/** Making an `Intl` formatter takes longer than using it a hundred times: each is made once, when needed. */
export function formatter<T extends Formatter>(
  Type: T,
  locale: string,
  options: ConstructorParameters<T>[1],
): InstanceType<T> {
  // Not JSON, for which pages may have put `toJSON` on every object.
  const key = [Type.name, locale, ...Object.entries<unknown>(options).flat()].join(' ');
  // Without the second locale `Intl` would take that of the browser for one that it does not know.
  return remember(
    formatters,
    key,
    () =>
      standIns.get(locale.split('-')[0] ?? '')?.(Type.name, options) ??
      new Type([locale, 'en'], options),
  ) as InstanceType<T>;
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
  if (!isInstant && /^en(-US)?$/.test(locale) && /^[1-9]/.test(date)) {
    return formatAmerican(date, month);
  }
  const options: Intl.DateTimeFormatOptions = {year: 'numeric'};
  if (date.length > 4) options.month = month;
  if (date.length > 7) options.day = 'numeric';
  if (!isInstant) options.timeZone = 'UTC';
  return formatter(Intl.DateTimeFormat, locale, options).format(new Date(date));
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function formatAmerican(date: PartialDate, length: 'long' | 'short'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1]?.slice(0, length === 'short' ? 3 : undefined);
  return `${name} ${day === undefined ? '' : `${Number(day)}, `}${year}`;
}

/** The day of a moment, as `2021-07-31`, in a time zone; left out, the reader's. */
export function dayOf(moment: PartialDate | number, timeZone?: string | undefined): string {
  // Sweden writes dates as ISO 8601 does.
  const options = {year: 'numeric', month: '2-digit', day: '2-digit', timeZone} as const;
  const day = formatter(Intl.DateTimeFormat, 'sv', options).format(new Date(moment));
  // It writes the year 990 with three digits, which is no date to WebKit.
  return day.padStart(10, '0');
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
  if (value < 1000 && Number.isInteger(value) && isPlainEnglish(locale)) return `${value}`;
  return formatter(Intl.NumberFormat, locale, {}).format(value);
}

/**
 * A counted thing: of forms such as `one:# brief|other:# briefs`, the one for this number, with the number in
 * place of `#`. The forms are one message, since each language has categories of its own (CLDR).
 */
export function formatPlural(forms: string, count: number, locale: string): string {
  const category = isPlainEnglish(locale)
    ? count === 1
      ? 'one'
      : 'other'
    : formatter(Intl.PluralRules, locale, {}).select(count);
  const all = forms.split('|');
  const form = all.find((each) => each.startsWith(`${category}:`)) ?? all.at(-1) ?? '';
  return form.slice(form.indexOf(':') + 1).replace('#', formatNumber(count, locale));
}

/** `a, b and c`, as the language joins them. */
export function formatList(items: readonly string[], locale: string): string {
  const isShort = items.length < 2 || (items.length === 2 && isPlainEnglish(locale));
  if (isShort) return items.join(' and ');
  return formatter(Intl.ListFormat, locale, {type: 'conjunction'}).format(items);
}

/** What a language is called beyond its name: Indonesian, Thai and others name it as its country without such a word. */
const languageWords: Readonly<Record<string, string>> = {
  id: 'Bahasa #',
  km: 'ភាសា#',
  lo: 'ພາສາ#',
  mn: '# хэл',
  ms: 'Bahasa #',
  th: 'ภาษา#',
};

/**
 * The everyday name of a language, in the language `locale`: "Bahasa Inggris", "ภาษาอังกฤษ". English readers know
 * Indonesian as Bahasa Indonesia. In English, or the tag itself, when nobody knows a name.
 */
export function formatLanguage(tag: string, locale: string): string {
  const [language = ''] = locale.split('-');
  if (language === 'en') {
    if (tag === 'id') return 'Bahasa Indonesia';
    if (tag === 'en') return 'English';
  }
  const name = displayName('language', tag, locale);
  if (name === undefined) return displayName('language', tag, 'en') ?? tag;
  const words = languageWords[language] ?? '#';
  return name.includes(words.replace('#', '').trim()) ? name : words.replace('#', name);
}

/**
 * The name of a country: as the publisher writes it in the language `locale`, else the everyday one in that language,
 * else as the publisher writes it in another.
 *
 * @param languages - BCP 47 tags, most wanted first
 */
export function formatCountry(
  code: CountryCode,
  manifest: Manifest,
  languages: readonly string[],
  locale: string,
): string {
  const name = manifest.countries.find((country) => country.code === code)?.name;
  const published =
    name === undefined ? undefined : selectText(name, [locale, ...languages], manifest.language);
  if (published && lookupLanguage([locale], [published.language]) !== undefined)
    return published.value;
  return displayName('region', code, locale) ?? published?.value ?? code;
}

function displayName(type: 'language' | 'region', code: string, locale: string) {
  const isKnown =
    isPlainEnglish(locale) ||
    standIns.has(locale) ||
    Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  try {
    if (!isKnown) return undefined;
    return formatter(Intl.DisplayNames, locale, {type, fallback: 'none'}).of(code);
  } catch {
    return undefined;
  }
}

/** The host of an address, as readers know it: `ilo.org`. */
export function hostName(address: Address): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
