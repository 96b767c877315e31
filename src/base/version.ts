/** The version of this copy of the library. The build fills it in. */
declare const KIOSK_VERSION: string | undefined;

export const version = typeof KIOSK_VERSION === 'string' ? KIOSK_VERSION : 'development';
