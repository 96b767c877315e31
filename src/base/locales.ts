// Written by `npm run generate` from lit-localize.json.
/** The language in which messages stand in the source. */
export const sourceLocale = 'en';

/** A module of src/locales. */
export interface Locale {
  readonly messages: string;
  readonly edition: string;
}

/** The languages into which the interface is translated. */
export const importLocale: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('../locales/ar.js'),
  es: () => import('../locales/es.js'),
  fil: () => import('../locales/fil.js'),
  fr: () => import('../locales/fr.js'),
  id: () => import('../locales/id.js'),
  ja: () => import('../locales/ja.js'),
  km: () => import('../locales/km.js'),
  ko: () => import('../locales/ko.js'),
  ky: () => import('../locales/ky.js'),
  lo: () => import('../locales/lo.js'),
  mn: () => import('../locales/mn.js'),
  ms: () => import('../locales/ms.js'),
  ru: () => import('../locales/ru.js'),
  th: () => import('../locales/th.js'),
  vi: () => import('../locales/vi.js'),
  'zh-Hans': () => import('../locales/zh-Hans.js'),
  'zh-Hant': () => import('../locales/zh-Hant.js'),
};
