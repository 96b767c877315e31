/** Addresses as people write them. */

/** An absolute address on the web. */
export function webAddress(text: string): string | undefined {
  if (text === '' || !URL.canParse(text, location.href)) return undefined;
  const url = new URL(text, location.href);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The address of a folder, with the slash that one forgets. */
export const webFolder = (text: string): string | undefined =>
  webAddress(text)
    ?.replace(/[?#].*$/, '')
    .replace(/\/?$/, '/');

/** Whether only this computer knows the address. */
export function isLocal(address: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);
}
