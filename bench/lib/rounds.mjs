// @ts-check

/**
 * Measures variants in turn, round after round, each round beginning with another one, so that whatever else the machine
 * does falls on all of them.
 *
 * @template T
 * @param {string[]} names
 * @param {number} rounds
 * @param {(name: string) => Promise<T>} measure
 * @param {Record<string, number>} [most] rounds of those that take too long for all of them
 * @returns {Promise<Record<string, T[]>>}
 */
export async function interleave(names, rounds, measure, most = {}) {
  /** @type {Record<string, T[]>} */
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round) % names.length] ?? '';
      if (round < (most[name] ?? rounds)) all[name]?.push(await measure(name));
    }
  }
  return all;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * The median of what `read` finds in each.
 *
 * @template T
 * @param {T[] | undefined} all
 * @param {(each: T) => number} read
 */
export const medianOf = (all, read) => median((all ?? []).map(read));
