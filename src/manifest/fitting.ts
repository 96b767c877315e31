/** How much a widget draws at once, whatever a manifest holds: pages of very many nodes are slow to use. */

/** How much of records fits, in values such as titles and addresses. Of ordinary ones these are about a hundred. */
export const usualRoom = 2000;

/** The records that are drawn: some that follow each other, of all that there are. */
export interface Stretch<T> {
  readonly items: readonly T[];
  /** Place of the first of them among all. */
  readonly start: number;
  /** How many come in their place when a reader goes back. */
  readonly before: number;
  /** How many come when a reader asks for more: below them, or in their place where no more fit. */
  readonly more: number;
}

/**
 * As many pages of records as it takes for `wanted` of them to be there. They add up as long as there is room; then they
 * make room for those that follow. A page has one record at least. Where there are less, it begins again.
 *
 * @param size - how many records a page has
 * @param lead - how many, from the first one, stand there before pages begin
 */
export function stretch<T>(
  records: readonly T[],
  wanted: number,
  size: number,
  room: number,
  lead = 0,
): Stretch<T> {
  const last = wanted > records.length ? 1 : wanted;
  let start = 0;
  let end = 0;
  let before = 0;
  let left = room;
  for (;;) {
    let more = 0;
    let weight = 0;
    for (const record of records.slice(end, end + size + Math.max(0, lead - end))) {
      weight += weigh(record);
      if (weight > room && more > 0) break;
      more++;
    }
    if (end >= last || more === 0) return {items: records.slice(start, end), start, before, more};
    left -= weight;
    if (left < 0) {
      left = room - weight;
      before = end - start;
      start = end;
    }
    end += more;
  }
}

/** What stands in a value, and something for what is drawn around it. */
export function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const around = Array.isArray(value) ? 0 : 3;
  // Not `Object.values`, in whose place Prototype 1.7 puts one that counts what pages add to all arrays.
  return Object.entries(value).reduce<number>((sum, [, each]) => sum + weigh(each), around);
}
