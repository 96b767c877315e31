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

/** How a list is cut. */
export interface Cut {
  /** How many records a page has. */
  readonly size?: number;
  /** What is drawn at once. */
  readonly room?: number;
  /** How many records, from the first one, stand there before pages begin. */
  readonly lead?: number;
}

/** How many records a widget draws at once: `most`, or fewer where there is much in them; but one at least. */
export function countFitting(
  records: readonly unknown[],
  most = Infinity,
  room = usualRoom,
  start = 0,
): number {
  let count = 0;
  for (let left = room; start + count < records.length && count < most; count++) {
    left -= weigh(records[start + count]);
    if (left < 0 && count > 0) break;
  }
  return count;
}

/**
 * As many pages of records as it takes for `wanted` of them to be there. They add up as long as there is room; then they
 * make room for those that follow.
 */
export function stretch<T>(
  records: readonly T[],
  wanted: number,
  {size = Infinity, room, lead = 0}: Cut = {},
): Stretch<T> {
  const page = (from: number, most = Infinity) => countFitting(records, most, room, from);
  const sizeAt = (from: number) => size + Math.max(0, lead - from);
  let before = 0;
  let start = 0;
  let stop = page(0);
  while (stop < wanted && stop < records.length) {
    before = stop - start;
    start = stop;
    stop += page(start);
  }
  let end = start;
  do end = Math.min(end + page(end, sizeAt(end)), stop);
  while (end < wanted && end < stop);
  const more = page(end, sizeAt(end));
  return {
    items: records.slice(start, end),
    start,
    before,
    more: end < stop ? Math.min(more, stop - end) : more,
  };
}

/** What stands in a value, and something for what is drawn around it. */
export function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const around = Array.isArray(value) ? 0 : 3;
  // Not `Object.values`, in whose place Prototype 1.7 puts one that counts what pages add to all arrays.
  return Object.entries(value).reduce<number>((sum, [, each]) => sum + weigh(each), around);
}
