/**
 * What a document or shadow root has or can do by this name. Asked by itself, a document answers with the form that is
 * named so; asked by way of `Document`, with what MooTools has put in its place.
 */
export function own<T extends Document | ShadowRoot, K extends keyof T>(root: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(root) as T, name, root);
}
