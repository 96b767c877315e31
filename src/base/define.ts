/**
 * Registers an element. Where the tag is taken (the library twice on a page, an app with its own copy) the
 * first one stays and nothing throws.
 */
export function define(tag: string, type: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, type);
}
