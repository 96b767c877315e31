const real = Object.getOwnPropertyDescriptor(window, 'caches');

/** Puts what `get` returns, or throws, in the place of the page's Cache Storage. Undone by `restoreStorage`. */
export function stubStorage(get: () => unknown): void {
  Object.defineProperty(window, 'caches', {configurable: true, get});
}

/** Gives the page its own Cache Storage back, empty. */
export async function restoreStorage(): Promise<void> {
  if (real) Object.defineProperty(window, 'caches', real);
  else Reflect.deleteProperty(window, 'caches');
  for (const name of await caches.keys()) await caches.delete(name);
}
