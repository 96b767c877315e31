// @ts-check
import {geoAzimuthalEqualArea, geoEqualEarth} from 'd3-geo';

/**
 * @typedef {object} Region a part of the world with a file of its own
 * @property {import('d3-geo').GeoProjection} projection
 * @property {[[number, number], [number, number]]} window what of the plane is kept
 * @property {number} detail the least area of a triangle that is worth a point, in units of the plane
 */

// Both projections keep areas.

/** @type {Region} */
export const asia = {
  projection: geoAzimuthalEqualArea().rotate([-92, -27]).scale(1000).translate([1000, 900]),
  window: [
    [100, 200],
    [2000, 1620],
  ],
  detail: 12,
};

/**
 * Cut where only the Bering Strait is, so that Fiji and Chukotka stay whole.
 *
 * @type {Region}
 */
export const world = {
  projection: geoEqualEarth().rotate([-11, 0]).scale(1100).translate([3000, 1430]),
  window: [
    [0, 0],
    [6000, 2560],
  ],
  detail: 15,
};
