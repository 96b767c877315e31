// @ts-check
import {writeGenerated} from './generated.mjs';
import {config} from './localizer.mjs';

/**
 * Writes what `Intl` knows of the languages that Chrome's `Intl` does not know: `node scripts/stand-ins.mjs`.
 *
 * Run it by hand after adding such a language, with a Node that has all of ICU. It is no part of `npm run generate`,
 * whose result must not change with the version of Node.
 */
const locales = ['km', 'ky', 'lo', 'mn'];

/** A locale that Chrome knows and that writes numbers and sizes as this one does. */
const numbersLike = /** @type {Record<string, string>} */ ({
  km: 'en',
  ky: 'ru',
  lo: 'id',
  mn: 'en',
});

/** Where these languages are at home: Asia (UN M49). Other countries have the names that publishers give them. */
const regions =
  'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS ' +
  'QA SA SG SY TH TJ TL TM TR UZ VN YE';

const fields = {w: 'weekday', y: 'year', m: 'month', d: 'day'};
const shapes = ['y', 'ym', 'ymd', 'wymd', 'm', 'md', 'wmd', 'd', 'w', 'wd'];

for (const locale of locales) {
  const names = {
    numbers: numbersLike[locale],
    dates: {long: datesIn(locale, 'long'), short: datesIn(locale, 'short')},
    weekdays: Array.from({length: 7}, (_, day) =>
      part(locale, {weekday: 'long'}, Date.UTC(2021, 7, 1 + day), 'weekday'),
    ),
    list: joints(locale),
    languages: namesOf(locale, 'language', [config.sourceLocale, ...config.targetLocales]),
    regions: namesOf(locale, 'region', regions.split(' ')),
  };
  await writeGenerated(
    {
      [`src/locales/names/${locale}.ts`]: `// Written by \`node scripts/stand-ins.mjs\` from CLDR ${process.versions['cldr']}.
        import type {Names} from '../../manifest/stand-ins.js';
        export const names: Names = ${JSON.stringify(names)};`,
    },
    'node scripts/stand-ins.mjs',
  );
}

/**
 * @param {string} locale
 * @param {'language' | 'region'} type
 * @param {readonly string[]} codes
 */
function namesOf(locale, type, codes) {
  const names = new Intl.DisplayNames(locale, {type});
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]));
}

/**
 * @param {string} locale
 * @param {'long' | 'short'} month
 */
function datesIn(locale, month) {
  return {
    months: Array.from({length: 12}, (_, index) =>
      part(locale, {year: 'numeric', month}, Date.UTC(2021, index, 5), 'month'),
    ),
    shapes: Object.fromEntries(shapes.map((shape) => [shape, patternOf(locale, month, shape)])),
  };
}

/**
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 * @param {number} date
 */
function partsOf(locale, options, date) {
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).formatToParts(date);
}

/**
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 * @param {number} date
 * @param {string} type
 */
function part(locale, options, date, type) {
  return partsOf(locale, options, date).find((each) => each.type === type)?.value;
}

/**
 * `{d} {m} {y}`, as the language orders them.
 *
 * @param {string} locale
 * @param {'long' | 'short'} month
 * @param {string} shape
 */
function patternOf(locale, month, shape) {
  const all = {weekday: 'long', year: 'numeric', month, day: 'numeric'};
  const asked = Object.entries(fields)
    .filter(([letter]) => shape.includes(letter))
    .map(([, field]) => [field, all[/** @type {keyof typeof all} */ (field)]]);
  const letters = Object.fromEntries(
    Object.entries(fields).map(([letter, field]) => [field, letter]),
  );
  return partsOf(locale, Object.fromEntries(asked), Date.UTC(2021, 6, 5))
    .map(({type, value}) => (type in letters ? `{${letters[type]}}` : value))
    .join('');
}

/**
 * What stands between two, between the first ones of several, and before the last.
 *
 * @param {string} locale
 */
function joints(locale) {
  const format = new Intl.ListFormat(locale, {type: 'conjunction'});
  const [, pair] = format.formatToParts(['a', 'b']);
  const [, middle, , last] = format.formatToParts(['a', 'b', 'c']);
  return [pair?.value, middle?.value, last?.value];
}
