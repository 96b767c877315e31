/** How collections are ordered. */

const orders = new WeakMap<readonly unknown[], readonly unknown[]>();

/** Sorts a collection once, however many widgets show it. */
export function inOrder<T>(
  records: readonly T[],
  sort: (records: readonly T[]) => readonly T[],
): readonly T[] {
  let ordered = orders.get(records) as readonly T[] | undefined;
  if (ordered === undefined) orders.set(records, (ordered = sort(records)));
  return ordered;
}

/** Newest first; what has no date comes last. */
export function compareDates(a = '', b = ''): number {
  return compare(b, a);
}

/** For `sort`. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
