/**
 * As many as `count`, each made from its index. Not by `Array.from`: MooTools 1.4, which older sites have, puts
 * another function in its place.
 */
export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  const made: T[] = [];
  while (made.length < count) made.push(make(made.length));
  return made;
}
