/** Addresses as people write them. */

/** An absolute address on the web. */
export function webAddress(text: string): string | undefined {
  if (text === '' || !URL.canParse(text, location.href)) return undefined;
  const url = new URL(text, location.href);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * The address of a folder, with the slash that one forgets. It stands in commands and policies, for which `;` and the like
 * mean something, and anybody may send a link to this page in which it is chosen.
 */
export const webFolder = (text: string): string | undefined => {
  const address = webAddress(text)?.replace(/[?#].*$/, '');
  return address && escapeAs(/[^\w:/.@%+~[\]-]/g, address).replace(/\/?$/, '/');
};

/** A text in which these characters stand as in addresses. */
export function escapeAs(characters: RegExp, text: string): string {
  return text.replace(
    characters,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Whether only this computer knows the address. */
export function isLocal(address: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);
}
