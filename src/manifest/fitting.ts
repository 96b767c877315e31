/** How much a widget draws at once, whatever a manifest holds: pages of very many nodes are slow to use. */

/** How much of records fits, in values such as titles and addresses. Of ordinary ones these are about a hundred. */
export const usualRoom = 2000;

/** How many of these records a widget draws at once: `most`, or fewer where there is much in them; but one at least. */
export function countFitting(
  records: readonly unknown[],
  most = Infinity,
  room = usualRoom,
): number {
  let left = room;
  const misfit = records.findIndex((record, index) => {
    left -= weigh(record);
    return index >= most || (index > 0 && left < 0);
  });
  return misfit < 0 ? records.length : misfit;
}

/** The first of the records: as many times what is drawn at once as it takes for `wanted` to be there. */
export function fitting<T>(
  records: readonly T[],
  wanted: number,
  most?: number,
  room?: number,
): readonly T[] {
  let count = 0;
  while (count < wanted && count < records.length)
    count += countFitting(records.slice(count), most, room);
  return records.slice(0, count);
}

/** What stands in a value, and something for what is drawn around it. */
function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const around = Array.isArray(value) ? 0 : 3;
  // Not `Object.values`, in whose place Prototype 1.7 puts one that counts what pages add to all arrays.
  return Object.entries(value).reduce<number>((sum, [, each]) => sum + weigh(each), around);
}
