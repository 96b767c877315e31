/**
 * Makes of an import one that can be tried again. Firefox keeps the failure of an address for as long as the page is open,
 * so that the next attempt asks for it under another one: that which the error names, with a number.
 */
export function importAgain<T>(load: () => Promise<T>): () => Promise<T> {
  let address: string | undefined;
  let attempts = 0;
  return async () => {
    try {
      if (address === undefined) return await load();
      attempts++;
      return (await import(/* @vite-ignore */ `${address}?${attempts}`)) as T;
    } catch (error) {
      address ??= /https?:[^\s?]+/.exec(String(error))?.[0];
      throw error;
    }
  };
}
