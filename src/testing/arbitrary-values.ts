/** Single values of a manifest, at random. */
import fc from 'fast-check';

export const plainText = fc.oneof(
  fc.constantFrom(
    'Setting the scene',
    'Türkiye',
    ' Việt Nam ',
    'الاقتصاد الاجتماعي',
    'a\u202Eb\n<b>&amp;',
    '社会连带经济',
  ),
  fc.string({unit: 'grapheme', minLength: 1}).map((text) => `A ${text}`),
);

export const languageTag = fc.constantFrom(
  'en',
  'id',
  'ID',
  'en-GB',
  'en_us',
  'zh-Hant',
  'zh-hans-cn',
  'es-419',
  'fil',
  'de-CH-1996',
  'sl-rozaj-biske',
  'en-US-posix',
  'art-lojban',
);

export const text = fc.oneof(
  plainText,
  fc.dictionary(languageTag, plainText, {minKeys: 1, maxKeys: 3}),
);

const day = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

const clock = fc.constantFrom('00:00', '09:30', '23:59:59', '12:00:00.125');
const offset = fc.constantFrom('Z', '+07:00', '-03:30', '+00:00');

export const partialDate = fc.oneof(
  day,
  fc.constantFrom('2020-02-29', '2000-02-29', '0000-02-29', '0099-12', '2021', '2021-12-31'),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => date.slice(0, 7)),
  fc.tuple(day, clock, offset).map(([date, time, zone]) => `${date}T${time}${zone}`),
);

export const address = fc.oneof(
  fc.constantFrom(
    'briefs/japan.pdf',
    '../a%20b.pdf',
    '/a@b:c',
    '?q=1',
    '#part',
    '.',
    '1:2',
    '//cdn.example.org/x',
    'HTTP://example.org',
    'http://127.0.0.1:8000/manifest.json',
    'https://www.ilo.org/wcmsp5/groups/public/---ed_emp/wcms_822184.pdf?x[]={y}|z^#`"<>',
    'https://例え.example/パス',
    'https://a_b.example:65535',
    ' https://example.org/ ',
  ),
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.webPath({size: 'small'}).map((path) => `files${path}`),
);

export const countryCode = fc.constantFrom('KR', 'JP', 'VN', 'id', 'la');
export const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
export const count = fc.oneof(fc.constantFrom(0, 1, 12), fc.maxSafeNat());
export const amount = fc.double({min: 0, max: 1e9, noNaN: true});
