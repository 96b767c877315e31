import {expect, it} from 'vitest';
import {canonicalizeTag} from './language.js';
import {remember} from './remember.js';

it('makes a value once for each key, also one that is nothing', () => {
  const known = new Map<string, undefined>();
  let made = 0;
  const make = () => {
    made++;
    return undefined;
  };
  for (let time = 0; time < 3; time++) remember(known, 'a', make);
  expect(made).toBe(1);
});

it('never keeps more than a thousand values, and goes on', () => {
  const known = new Map<string, number>();
  for (let key = 0; key < 5000; key++) expect(remember(known, `${key}`, () => key)).toBe(key);
  expect(known.size).toBeLessThanOrEqual(1000);
});

it('keeps made-up languages within bounds', () => {
  const {set} = Map.prototype;
  const maps = new Set<Map<unknown, unknown>>();
  Map.prototype.set = function (...entry) {
    maps.add(this);
    return set.apply(this, entry);
  };
  try {
    for (let number = 0; number < 3000; number++) canonicalizeTag(`en-x-made${number}`);
  } finally {
    Map.prototype.set = set;
  }
  expect(maps.size).toBeGreaterThan(0);
  for (const map of maps) expect(map.size).toBeLessThanOrEqual(1000);
});
