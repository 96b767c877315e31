/** Where the names are that a browser's `Intl` may lack. Loaded by such a browser, for such a language. */
import {addStandIn} from '../manifest/format.js';
import {standIn, type Names} from '../manifest/stand-ins.js';

const importNames: Readonly<Record<string, () => Promise<{readonly names: Names}>>> = {
  km: () => import('../locales/names/km.js'),
  ky: () => import('../locales/names/ky.js'),
  lo: () => import('../locales/names/lo.js'),
  mn: () => import('../locales/names/mn.js'),
};

/** Loads the names of a language, if we have them, and formats with them from now on. */
export async function loadStandIn(locale: string): Promise<void> {
  const module = await importNames[locale]?.();
  if (module) addStandIn(locale, (type, options) => standIn(module.names, type, options));
}
