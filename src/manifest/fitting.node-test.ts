import {describe, expect, it} from 'vitest';
import {stretch} from './fitting.js';

/** Each of them weighs as much as the others: 3 for itself, and what stands in it. */
const records = Array.from({length: 95}, (_, index) => ({title: `Record ${index}`}));
const weight = 4;
/** Where ten are drawn at once. */
const room = 10 * weight;

/** Places of the first and the last that are drawn, and what the buttons bring. */
function drawn(wanted: number, size = Infinity, lead = 0) {
  const {items, start, before, more} = stretch(records, wanted, size, room, lead);
  expect(items).toEqual(records.slice(start, start + items.length));
  return {from: start, to: start + items.length - 1, before, more};
}

describe('a stretch of records', () => {
  it('begins with the first page', () => {
    expect(drawn(1, 4)).toEqual({from: 0, to: 3, before: 0, more: 4});
  });

  it('grows by pages while there is room, and then makes room for those that follow', () => {
    expect(drawn(5, 4)).toEqual({from: 0, to: 7, before: 0, more: 4});
    expect(drawn(9, 4)).toEqual({from: 8, to: 11, before: 8, more: 4});
    expect(drawn(11)).toEqual({from: 10, to: 19, before: 10, more: 10});
  });

  it('leads back to all that was there', () => {
    expect(drawn(8, 4)).toEqual({from: 0, to: 7, before: 0, more: 4});
  });

  it('never draws more than there is room for, however far a reader goes', () => {
    for (let wanted = 1; wanted <= records.length; wanted++) {
      const {from, to} = drawn(wanted, 3);
      expect(to - from).toBeLessThan(10);
      expect(wanted - 1).toBeGreaterThanOrEqual(from);
      expect(wanted - 1).toBeLessThanOrEqual(to);
    }
    expect(drawn(95)).toEqual({from: 90, to: 94, before: 10, more: 0});
  });

  it('has what leads before its pages begin', () => {
    expect(drawn(1, 2, 3)).toEqual({from: 0, to: 4, before: 0, more: 2});
    expect(drawn(1, 2, 25)).toEqual({from: 0, to: 9, before: 0, more: 10});
    expect(drawn(21, 2, 25)).toEqual({from: 20, to: 26, before: 10, more: 2});
  });

  it('begins again where there are less records than were wanted', () => {
    expect(drawn(96, 4)).toEqual(drawn(1, 4));
  });

  it('has one record at least, however much is in it', () => {
    expect(stretch(records, 1, Infinity, 1).items).toHaveLength(1);
    expect(stretch([], 5, Infinity, 1)).toEqual({items: [], start: 0, before: 0, more: 0});
  });
});
