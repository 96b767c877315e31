// @ts-check
import {geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {topology as makeTopology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';

/**
 * @typedef {[number, number]} Point
 * @typedef {Point[]} Ring
 * @typedef {import('geojson').MultiPolygon} MultiPolygon
 * @typedef {import('topojson-specification').Topology<Record<string, import('topojson-specification').MultiPolygon<{}>>>} Topology
 */

/**
 * Countries in the plane: simplified so that neighbours still share their border, in whole numbers, each with its
 * rings, the largest first.
 *
 * @param {Map<string, MultiPolygon>} countries
 * @param {import('./regions.mjs').Region} region
 * @returns {Map<string, Ring[]>}
 */
export function drawCountries(countries, {projection, window, detail}) {
  projection.clipExtent(window).precision(0);
  /** @type {Record<string, MultiPolygon>} */
  const plane = {};
  for (const [code, shape] of countries) {
    const coordinates = project(shape, projection).map((ring) => [ring]);
    if (coordinates.length > 0) plane[code] = {type: 'MultiPolygon', coordinates};
  }
  const topology = /** @type {Topology} */ (makeTopology(plane, 1e5));
  const simple = simplify(presimplify(topology), detail);
  return new Map(
    Object.entries(simple.objects).map(([code, object]) => {
      const {coordinates} = /** @type {MultiPolygon} */ (feature(simple, object).geometry);
      return [code, worthDrawing(coordinates.flat().map(toInteger), detail)];
    }),
  );
}

/**
 * @param {MultiPolygon} shape
 * @param {import('d3-geo').GeoProjection} projection
 */
function project(shape, projection) {
  /** @type {Ring[]} */
  const rings = [];
  /** @type {Ring} */
  let ring = [];
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => (ring = [[x, y]]),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => rings.push([...ring, /** @type {Point} */ (ring[0])]),
  })(shape);
  return rings;
}

/** @param {import('geojson').Position[]} ring @returns {Ring} without what stands still */
function toInteger(ring) {
  const points = ring.map(
    ([x = 0, y = 0]) => /** @type {Point} */ ([Math.round(x), Math.round(y)]),
  );
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** @param {Ring[]} rings @param {number} detail */
function worthDrawing(rings, detail) {
  const sorted = rings.sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  // Of the smallest countries the largest island stays, whatever is left of it.
  return sorted.filter((ring, index) => index === 0 || Math.abs(areaOf(ring)) >= detail);
}

/** @param {Ring} ring its sign tells the direction */
export function areaOf(ring) {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}
