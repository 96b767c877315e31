// @ts-check
import {geoContains} from 'd3-geo';
import {expect, it} from 'vitest';
import {readCountries} from './map/countries.mjs';
import {encodePath, encodeShape} from './map/encode.mjs';
import {asia, world} from './map/regions.mjs';
import {drawCountries} from './map/shapes.mjs';

const countries = readCountries();
const maps = {asia: drawCountries(countries, asia), world: drawCountries(countries, world)};

/** @param {string} code @param {[number, number]} place */
function contains(code, place) {
  const shape = countries.get(code);
  return shape !== undefined && geoContains(shape, place);
}

it('knows every country by its code of two letters', () => {
  const codes = [...countries.keys()].filter((code) => code !== '');
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining(['KR', 'SG', 'TL', 'TV', 'XK', 'PS', 'EH']));
});

it('draws Crimea in Ukraine, as the General Assembly does, and leaves the rest of Russia alone', () => {
  expect(contains('UA', [34.1, 45])).toBe(true);
  expect(contains('RU', [34.1, 45])).toBe(false);
  expect(contains('RU', [37.6, 55.75])).toBe(true);
  expect(contains('RU', [38.9, 45])).toBe(true);
});

it('draws in one what maps of the UN count to one country', () => {
  expect(contains('CN', [121, 23.8])).toBe(true);
  expect(contains('CN', [114.15, 22.4])).toBe(true);
  expect([...countries.keys()]).not.toContain('TW');
});

it('counts to a country what ISO 3166-1 does', () => {
  expect(contains('SO', [45, 9.8])).toBe(true);
  expect(contains('CY', [33.4, 35.25])).toBe(true);
});

it.each(['asia', 'world'])('lets neighbours share their border on the map of %s', (name) => {
  const map = maps[/** @type {keyof maps} */ (name)];
  const points = (/** @type {string} */ code) =>
    new Set((map.get(code) ?? []).flat().map(([x, y]) => `${x} ${y}`));
  const laos = points('LA');
  const shared = ['CN', 'VN', 'KH', 'TH', 'MM'].flatMap((code) => [...points(code)]);
  expect([...laos].filter((point) => !shared.includes(point))).toEqual([]);
});

it('keeps whole what lies across the 180th meridian', () => {
  for (const code of ['FJ', 'RU']) {
    const [left, , right] = encodeShape(maps.world.get(code) ?? []);
    expect(right - left, code).toBeLessThan(2500);
  }
});

it('sets the name of a country in the country', () => {
  const [, , , , x, y] = encodeShape(maps.asia.get('VN') ?? []);
  const place = asia.projection.invert?.([x, y]) ?? [0, 0];
  expect(contains('VN', place)).toBe(true);
});

it('writes paths in steps, and a point as a point', () => {
  const square = /** @type {[number, number][]} */ ([
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
    [10, 10],
  ]);
  expect(encodePath([square])).toBe('M10,10l10 0 0 10-10 0z');
  expect(encodePath([[[5, 5]]])).toBe('M5,5z');
});
