import {describe, expect, it} from 'vitest';
import {canonicalizeTag, lookupLanguage, textDirection} from './language.js';

const interfaceLanguages = 'en ar es fil fr id ja km ko ky lo mn ms ru th vi zh-Hans zh-Hant';

function speaks(...wanted: readonly string[]) {
  return lookupLanguage(wanted, interfaceLanguages.split(' '));
}

describe('the canonical form of a tag', () => {
  // RFC 5646: section 2.1.1 (case), 2.2.4, 4.5 (canonical form), appendix A (examples).
  it.each([
    ['de', 'de'],
    ['MN-cYRL-mn', 'mn-Cyrl-MN'],
    ['zh-Hant', 'zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn-RS'],
    ['es-419', 'es-419'],
    ['de-CH-1901', 'de-CH-1901'],
    ['sl-IT-nedis', 'sl-IT-nedis'],
    ['en-US-u-islamcal', 'en-US-u-islamcal'],
    ['zh-CN-a-myext-x-private', 'zh-CN-a-myext-x-private'],
    ['en-b-ccc-a-aaa', 'en-a-aaa-b-ccc'],
    ['de-x-Whatever', 'de-x-whatever'],
    ['id-ID-u-nu-latn', 'id-ID-u-nu-latn'],
    // Extended languages.
    ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
    ['zh-yue-HK', 'yue-HK'],
    ['sgn-ase', 'ase'],
    // Deprecated and replaced.
    ['in', 'id'],
    ['iw', 'he'],
    ['ji', 'yi'],
    ['tl', 'fil'],
    ['tl-PH', 'fil-PH'],
    ['art-lojban', 'jbo'],
  ])('%s is %s', (tag, canonical) => {
    expect(canonicalizeTag(tag)).toBe(canonical);
  });

  // As content management systems and operating systems write them.
  it.each([
    ['en_us', 'en-US'],
    ['zh_CN', 'zh-CN'],
    ['zh-hans-CN', 'zh-Hans-CN'],
    ['zh-CHS', 'zh-Hans'],
    ['zh-cht', 'zh-Hant'],
    ['fr_FR.UTF-8', 'fr-FR'],
    ['sr_RS@latin', 'sr-RS'],
    ['\tpt_br\n', 'pt-BR'],
  ])('%j is understood as %s', (tag, canonical) => {
    expect(canonicalizeTag(tag)).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    '*',
    '-',
    '_',
    'a',
    'english',
    'English (US)',
    'x-default',
    'x-whatever',
    'i-klingon',
    'a-DE',
    'de-419-DE',
    'ar-a-aaa-b-bbb-a-ccc',
    'en--US',
    'en-',
    'en-US-u',
    'undefined',
    '{{ lang }}',
    'a'.repeat(10_000),
    'en-'.repeat(10_000),
  ])('%.20j is none', (tag) => {
    expect(canonicalizeTag(tag)).toBe(undefined);
  });
});

describe('look-up', () => {
  // RFC 4647, section 3.4.
  it.each([
    ['zh-Hant-CN-x-private1-private2', ['zh', 'zh-Hant-CN'], 'zh-Hant-CN'],
    ['zh-Hant-CN-x-private1-private2', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-CN-x-private1-private2', ['zh'], 'zh'],
    ['zh-Hant-CN-x-private1-private2', ['en'], undefined],
    ['de-ch', ['de-CH', 'de'], 'de-CH'],
    ['fr-FR-a-bbb-x-ccc', ['fr-FR-a-bbb', 'fr'], 'fr-FR-a-bbb'],
    ['fr-FR-a-bbb', ['fr-FR', 'fr'], 'fr-FR'],
  ])('%s among %j is %s', (range, available, found) => {
    expect(lookupLanguage([range], available)).toBe(found);
  });

  it('tries each range whole before the next (RFC 4647, section 3.4)', () => {
    expect(lookupLanguage(['fr-FR', 'zh-Hant'], ['zh-Hant', 'fr'])).toBe('fr');
    expect(lookupLanguage(['*', 'zh-Hant'], ['fr', 'zh-Hant'])).toBe('zh-Hant');
  });

  // CLDR, likely subtags: the script that a region implies.
  it.each([
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-MO', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-SG', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-Hant', ['zh-TW', 'zh-CN'], 'zh-TW'],
    ['sr-Latn', ['sr-Cyrl', 'sr-Latn-RS'], 'sr-Latn-RS'],
    ['sr', ['sr-Latn', 'sr-Cyrl'], 'sr-Cyrl'],
    ['pa-PK', ['pa', 'pa-Arab'], 'pa-Arab'],
    ['pa-IN', ['pa-Arab', 'pa'], 'pa'],
    ['az-Arab', ['az-Latn', 'az-Arab-IR'], 'az-Arab-IR'],
    ['az-IR', ['az', 'az-Arab'], 'az-Arab'],
    ['az-Arab', ['az-Latn', 'fa'], undefined],
    ['mn-CN', ['mn', 'mn-Mong'], 'mn-Mong'],
    ['ky', ['ky-Arab', 'ky-Cyrl'], 'ky-Cyrl'],
  ])('%s among %j is %s', (range, available, found) => {
    expect(lookupLanguage([range], available)).toBe(found);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-CHT', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans'],
    ['tl', 'fil'],
    ['in_ID', 'id'],
    ['ms-BN', 'ms'],
    ['zsm', 'ms'],
    ['khk', 'mn'],
    ['ru-KG', 'ru'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['fr_CA.UTF-8', 'fr'],
    ['es-419', 'es'],
  ])('for %s is %s', (wanted, locale) => {
    expect(speaks(wanted)).toBe(locale);
  });

  it('is the next one wanted where a tag is none, or nobody speaks it', () => {
    expect(speaks('x-default', 'english', '', 'sw', 'lo-LA')).toBe('lo');
    expect(speaks('english')).toBe(undefined);
  });
});

it('knows in which direction each language of the interface is written', () => {
  const rightToLeft = interfaceLanguages.split(' ').filter((tag) => textDirection(tag) === 'rtl');
  expect(rightToLeft).toEqual(['ar']);
});
