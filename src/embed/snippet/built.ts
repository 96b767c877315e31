/** What only the build knows. It fills these in. */

declare const KIOSK_LOCALES: readonly string[];

/** The languages of the widgets' own words. */
export const locales = KIOSK_LOCALES;
