const registry = (globalThis as Partial<typeof globalThis>).customElements;

/**
 * Registers an element. Where the tag is taken (the library twice on a page, an app with its own copy) the
 * first one stays and nothing throws. On a server there is no page, and nothing to do.
 */
export function define(tag: string, type: CustomElementConstructor): void {
  if (!registry?.get(tag)) registry?.define(tag, type);
}
