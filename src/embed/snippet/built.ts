/** What only the build knows. It fills these in. */

declare const KIOSK_VERSION: string;
declare const KIOSK_LOCALES: readonly string[];

/** Version of the package. */
export const version = KIOSK_VERSION;

/** The languages of the widgets' own words. */
export const locales = KIOSK_LOCALES;
