import type {LocaleModule} from '@lit/localize';

/** The language in which messages stand in the source. */
export const sourceLocale = 'en';

/** The languages into which the interface is translated. */
export const importLocale: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  id: () => import('../locales/id.js'),
};
