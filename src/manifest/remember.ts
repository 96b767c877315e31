/** How many values are kept of a kind. */
const most = 1000;

/**
 * What takes longer to make than to keep, made once for each key. Where somebody asks for thousands, all of it is forgotten
 * and begun again, so that nobody can fill the memory.
 */
export function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) {
    if (known.size >= most) known.clear();
    known.set(key, make());
  }
  return known.get(key) as T;
}
