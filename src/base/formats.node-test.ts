/** What readers of each language see, with all of ICU; how a browser without a language does comes below. */
import {describe, expect, it} from 'vitest';
import {importLocale, sourceLocale} from './locales.js';
import {names as khmer} from '../locales/names/km.js';
import {names as kyrgyz} from '../locales/names/ky.js';
import {names as lao} from '../locales/names/lo.js';
import {names as mongolian} from '../locales/names/mn.js';
import {makeManifest} from '../testing/builders.js';
import {formatDuration} from '../manifest/format-duration.js';
import {
  formatCountry,
  formatDate,
  formatLanguage,
  formatList,
  formatNumber,
  formatSize,
} from '../manifest/format.js';
import {standIn} from '../manifest/stand-ins.js';

/** Versions of ICU differ in which space they write, and Khmer has places to break in its words. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ').replaceAll('\u200B', '');
}

/** Where versions of CLDR differ, each of several is right. */
type Expected = string | readonly string[];

interface Row {
  readonly month: Expected;
  readonly day: Expected;
  readonly number: Expected;
  readonly size: Expected;
  readonly list: Expected;
  /** English, in this language. */
  readonly english: Expected;
  /** The language itself, as its readers call it. */
  readonly own: Expected;
  readonly country: Expected;
}

const expected: Readonly<Record<string, Row>> = {
  en: row(
    'July 2021',
    'July 5, 2021',
    '1,234.5',
    '1.4 MB',
    'A, B, and C',
    'English',
    'English',
    'Cambodia',
  ),
  ar: row(
    'يوليو 2021',
    '5 يوليو 2021',
    '1,234.5',
    '1.4 م.ب',
    'A وB وC',
    'الإنجليزية',
    'العربية',
    'كمبوديا',
  ),
  es: row(
    'julio de 2021',
    '5 de julio de 2021',
    ['1234,5', '1.234,5'],
    '1,4 MB',
    'A, B y C',
    'inglés',
    'español',
    'Camboya',
  ),
  fil: row(
    'Hulyo 2021',
    'Hulyo 5, 2021',
    '1,234.5',
    '1.4 MB',
    'A, B, at C',
    'Ingles',
    'Filipino',
    'Cambodia',
  ),
  fr: row(
    'juillet 2021',
    '5 juillet 2021',
    '1 234,5',
    '1,4 Mo',
    'A, B et C',
    'anglais',
    'français',
    'Cambodge',
  ),
  id: row(
    'Juli 2021',
    '5 Juli 2021',
    '1.234,5',
    '1,4 MB',
    'A, B, dan C',
    'Bahasa Inggris',
    'Bahasa Indonesia',
    'Kamboja',
  ),
  ja: row(
    '2021年7月',
    '2021年7月5日',
    '1,234.5',
    '1.4 MB',
    'A、B、C',
    '英語',
    '日本語',
    'カンボジア',
  ),
  km: row(
    'កក្កដា 2021',
    '5 កក្កដា 2021',
    ['1,234.5', '1.234,5'],
    ['1.4 MB', '1,4 MB'],
    'A, B និង C',
    'ភាសាអង់គ្លេស',
    'ភាសាខ្មែរ',
    'កម្ពុជា',
  ),
  ko: row(
    '2021년 7월',
    '2021년 7월 5일',
    '1,234.5',
    '1.4MB',
    'A, B 및 C',
    '영어',
    '한국어',
    '캄보디아',
  ),
  ky: row(
    ['2021-ж., июль', '2021-ж. июль'],
    '2021-ж., 5-июль',
    ['1 234,5', '1234,5'],
    '1,4 МБ',
    'A, B жана C',
    'англисче',
    'кыргызча',
    'Камбоджа',
  ),
  lo: row(
    'ກໍລະກົດ 2021',
    '5 ກໍລະກົດ 2021',
    '1.234,5',
    '1,4 MB',
    'A, B, C',
    'ພາສາອັງກິດ',
    'ພາສາລາວ',
    'ກຳປູເຈຍ',
  ),
  mn: row(
    '2021 оны долоодугаар сар',
    '2021 оны долоодугаар сарын 5',
    '1,234.5',
    '1.4 МБ',
    'A, B, C',
    'англи хэл',
    'монгол хэл',
    'Камбож',
  ),
  ms: row(
    'Julai 2021',
    '5 Julai 2021',
    '1,234.5',
    '1.4 MB',
    'A, B dan C',
    'Bahasa Inggeris',
    'Bahasa Melayu',
    'Kemboja',
  ),
  ru: row(
    'июль 2021 г.',
    '5 июля 2021 г.',
    '1 234,5',
    '1,4 МБ',
    'A, B и C',
    'английский',
    'русский',
    'Камбоджа',
  ),
  // In the Buddhist era, as Thai readers and their authorities date: 2021 is 2564.
  th: row(
    'กรกฎาคม 2564',
    '5 กรกฎาคม 2564',
    '1,234.5',
    '1.4 MB',
    'A B และC',
    'ภาษาอังกฤษ',
    'ภาษาไทย',
    'กัมพูชา',
  ),
  vi: row(
    ['tháng 7 năm 2021', 'tháng 7, 2021'],
    ['5 tháng 7, 2021', 'ngày 5 tháng 7 năm 2021'],
    '1.234,5',
    '1,4 MB',
    'A, B và C',
    'Tiếng Anh',
    'Tiếng Việt',
    'Campuchia',
  ),
  'zh-Hans': row(
    '2021年7月',
    '2021年7月5日',
    '1,234.5',
    '1.4 MB',
    'A、B和C',
    '英语',
    '简体中文',
    '柬埔寨',
  ),
  'zh-Hant': row(
    '2021年7月',
    '2021年7月5日',
    '1,234.5',
    '1.4 MB',
    'A、B和C',
    '英文',
    '繁體中文',
    '柬埔寨',
  ),
};

function row(
  ...[month, day, number, size, list, english, own, country]: readonly [
    Expected,
    Expected,
    Expected,
    Expected,
    Expected,
    Expected,
    Expected,
    Expected,
  ]
): Row {
  return {month, day, number, size, list, english, own, country};
}

it('has a row for each language of the interface', () => {
  expect(Object.keys(expected).sort()).toEqual([sourceLocale, ...Object.keys(importLocale)].sort());
});

describe.each(Object.entries(expected))('in %s', (locale, is) => {
  it.each([
    ['a month', () => formatDate('2021-07', locale), is.month],
    ['a day', () => formatDate('2021-07-05', locale), is.day],
    ['a number', () => formatNumber(1234.5, locale), is.number],
    ['a size', () => formatSize(1_440_000, locale), is.size],
    ['a list', () => formatList(['A', 'B', 'C'], locale), is.list],
    ['English', () => formatLanguage('en', locale), is.english],
    ['the language itself', () => formatLanguage(locale, locale), is.own],
    ['a country', () => formatCountry('KH', makeManifest(), [locale], locale), is.country],
  ])('%s reads right', (_what, format, right) => {
    expect([right].flat()).toContain(plain(format()));
  });

  it('a year alone has no month and no day', () => {
    expect(formatDate('2021', locale)).toMatch(/2021|2564/);
    expect(formatDate('2021', locale).length).toBeLessThan(10);
  });

  it('a duration is a clock', () => {
    expect(formatDuration(252, locale)).toBe('4:12');
  });
});

describe('a region’s own ways', () => {
  it('are kept within a language', () => {
    expect(formatDate('2021-07-05', 'en-GB')).toBe('5 July 2021');
    expect(plain(formatNumber(1234.5, 'ar-EG'))).toBe('١٬٢٣٤٫٥');
    expect(formatDuration(252, 'ar-EG')).toBe('٤:١٢');
    expect(formatDate('2021-07', 'fa')).toContain('۱۴۰۰');
  });
});

describe('the name of a country', () => {
  const manifest = makeManifest({
    countries: [
      {code: 'KR', name: {en: 'Republic of Korea', id: 'Republik Korea'}},
      {code: 'VN', name: 'Viet Nam'},
    ],
  });
  it.each([
    ['KR', ['en'], 'en', 'Republic of Korea'],
    ['KR', ['id'], 'id', 'Republik Korea'],
    ['VN', ['en-GB'], 'en-GB', 'Viet Nam'],
    // What the publisher gives in no language of the reader is said in the reader's.
    ['KR', ['ja'], 'ja', '韓国'],
    ['VN', ['fr', 'en'], 'fr', 'Viêt Nam'],
    ['MN', ['en'], 'en', 'Mongolia'],
    // Nobody knows better than the publisher, then.
    ['KR', ['xx'], 'xx', 'Republic of Korea'],
    ['ZZZ', ['en'], 'en', 'ZZZ'],
  ])('%s for %j is the publisher’s, else the everyday one', (code, wanted, locale, name) => {
    expect(formatCountry(code, manifest, wanted, locale)).toBe(name);
  });
});

it('calls Indonesian what readers of each language call it', () => {
  expect(formatLanguage('id', 'en-GB')).toBe('Bahasa Indonesia');
  expect(formatLanguage('id', 'ms')).toBe('Bahasa Indonesia');
  expect(formatLanguage('id', 'ja')).toBe('インドネシア語');
  expect(formatLanguage('id', 'ru')).toBe('индонезийский');
});

it('names a language by its tag when nobody knows a name', () => {
  expect(formatLanguage('qaa', 'km')).toBe('qaa');
  expect(formatLanguage('not a tag', 'en')).toBe('not a tag');
});

it('formats as in English where nobody knows the language, not as in that of the machine', () => {
  expect(formatDate('2021-07', 'xx')).toBe('July 2021');
});

// Chrome's `Intl` knows none of these.
describe.each([
  ['km', khmer],
  ['ky', kyrgyz],
  ['lo', lao],
  ['mn', mongolian],
] as const)('what stands in for Intl in %s', (locale, names) => {
  const is = expected[locale];
  const date = new Date('2021-07-05');

  function dateFormat(options: Intl.DateTimeFormatOptions) {
    const format = standIn(names, 'DateTimeFormat', {timeZone: 'UTC', ...options});
    return format as Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;
  }

  it('says the same', () => {
    const month = dateFormat({year: 'numeric', month: 'long'});
    const day = dateFormat({year: 'numeric', month: 'long', day: 'numeric'});
    const number = standIn(names, 'NumberFormat', {}) as Intl.NumberFormat;
    const list = standIn(names, 'ListFormat', {}) as Intl.ListFormat;
    const languages = standIn(names, 'DisplayNames', {type: 'language'}) as Intl.DisplayNames;
    expect([is?.month].flat()).toContain(plain(month.format(date)));
    expect([is?.day].flat()).toContain(plain(day.format(date)));
    expect([is?.number].flat()).toContain(plain(number.format(1234.5)));
    expect([is?.list].flat()).toContain(plain(list.format(['A', 'B', 'C'])));
    expect(is?.english).toContain(languages.of('en'));
    const regions = standIn(names, 'DisplayNames', {type: 'region'}) as Intl.DisplayNames;
    expect(plain(regions.of('KH') ?? '')).toBe(is?.country);
    expect(regions.of('FR')).toBe(undefined);
  });

  it('has a name for each language of the interface', () => {
    expect(Object.keys(names.languages).sort()).toEqual(Object.keys(expected).sort());
  });

  it('has a pattern for each set of fields, and leaves none of them out', () => {
    const options: Intl.DateTimeFormatOptions[] = [
      {year: 'numeric'},
      {year: 'numeric', month: 'short'},
      {month: 'short', day: 'numeric'},
      {day: 'numeric'},
      {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'},
    ];
    const shown = options.map((each) => plain(dateFormat(each).format(date)));
    for (const text of shown) expect(text).not.toMatch(/[{}]|undefined|^$/);
    expect(shown[0]).toContain('2021');
    expect(shown.at(-1)).toContain(names.weekdays[1]);
  });

  it('writes clocks, in their time zone, and ranges', () => {
    const options = {hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Jakarta'} as const;
    const [start, end] = [new Date('2021-07-05T20:00Z'), new Date('2021-07-05T22:30Z')];
    expect(plain(dateFormat(options).formatRange(start, end))).toMatch(/^0?3:00\s?–\s?0?5:30$/);
    const withDay = dateFormat({...options, month: 'short', day: 'numeric'});
    expect(withDay.format(start)).toContain('6');
    const days = dateFormat({year: 'numeric', month: 'long', day: 'numeric'});
    const range = days.formatRange(date, new Date('2021-07-07'));
    expect(range).toBe([date, new Date('2021-07-07')].map((each) => days.format(each)).join(' – '));
  });
});
