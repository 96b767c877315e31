// @ts-check
import {readFileSync} from 'node:fs';
import {geoArea, geoContains} from 'd3-geo';
import {feature, merge} from 'topojson-client';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Shape
 * @typedef {Shape & {properties: {name: string}}} Country
 * @typedef {import('geojson').MultiPolygon} MultiPolygon
 */

/** @param {'50m' | '10m'} scale @returns {Topology} */
const atlas = (scale) =>
  JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8'));

/** What Natural Earth draws apart and ISO 3166-1 does not: the country that it is counted to, or the code in use. */
const codesByName = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
]);

/** What has a code of its own and which the maps of the UN count to a country. */
const countedTo = new Map([
  ['HK', 'CN'],
  ['MO', 'CN'],
  ['TW', 'CN'],
]);

/** Natural Earth draws who holds a place. Here it is drawn where the General Assembly of the UN counts it (A/RES/68/262). */
const moved = [{place: /** @type {[number, number]} */ ([34.2, 45.2]), from: 'RU', to: 'UA'}];

/**
 * The countries on the globe by ISO 3166-1 alpha-2; under '' what no code is given for.
 *
 * @returns {Map<string, MultiPolygon>}
 */
export function readCountries() {
  const countries = readAtlas('50m');
  // The smallest are only in the finer atlas.
  for (const [code, shape] of readAtlas('10m')) {
    if (!countries.has(code)) countries.set(code, shape);
  }
  // A map without the poles: no country is there.
  countries.delete('AQ');
  return countries;
}

/** @param {'50m' | '10m'} scale */
function readAtlas(scale) {
  const topology = atlas(scale);
  const {countries} = topology.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('The atlas has no countries.');
  /** @type {Map<string, Shape[]>} */
  const parts = new Map();
  for (const country of /** @type {Country[]} */ (countries.geometries)) {
    for (const part of polygonsOf(country)) {
      const code = ownerOf(part, codeOf(country), topology);
      parts.set(code, [...(parts.get(code) ?? []), part]);
    }
  }
  return new Map([...parts].map(([code, shapes]) => [code, merge(topology, withAreas(shapes))]));
}

/** @param {Shape[]} shapes @returns {any} what the types of topojson-client ask for */
const withAreas = (shapes) => shapes;

/** @param {Shape} shape @returns {Shape[]} */
function polygonsOf(shape) {
  if (shape.type === 'Polygon') return [shape];
  return shape.arcs.map((arcs) => ({type: 'Polygon', arcs}));
}

/** @param {Country} country the atlas has the numbers of ISO 3166-1, and Unicode knows the letters to them */
function codeOf({id, properties: {name}}) {
  if (id === undefined) return codesByName.get(name) ?? '';
  const code = new Intl.Locale(`und-${id}`).region ?? '';
  return countedTo.get(code) ?? code;
}

/**
 * @param {Shape} part
 * @param {string} code
 * @param {Topology} topology
 */
function ownerOf(part, code, topology) {
  const move = moved.find(({from}) => from === code);
  if (!move) return code;
  const polygon = feature(topology, part);
  const isIt = geoArea(polygon) < 0.01 && geoContains(polygon, move.place);
  return isIt ? move.to : code;
}
