// @ts-check
import {areaOf} from './shapes.mjs';

/**
 * @typedef {import('./shapes.mjs').Point} Point
 * @typedef {import('./shapes.mjs').Ring} Ring
 */

/**
 * A country as src/geometry/shape.ts has it: what must be in sight to see it, where its name stands, and its path.
 *
 * @param {Ring[]} rings the largest first
 * @returns {[number, number, number, number, number, number, string]}
 */
export function encodeShape(rings) {
  const [main = []] = rings;
  // Distant small islands would make any map a map of the oceans.
  const seen = rings.filter((ring) => Math.abs(areaOf(ring)) >= Math.abs(areaOf(main)) / 10);
  const [left, top, right, bottom] = boxOf((seen.length > 0 ? seen : [main]).flat());
  return [left, top, right, bottom, ...middleOf(main), encodePath(rings)];
}

/** @param {Point[]} points @returns {[number, number, number, number]} */
function boxOf(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** @param {Ring[]} rings @returns {string} path data of SVG, in steps from point to point */
export function encodePath(rings) {
  return rings.map(encodeRing).join('');
}

/** @param {Ring} ring */
function encodeRing(ring) {
  const steps = ring.slice(1, -1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [0, 0];
    return `${separated(x - fromX)}${separated(y - fromY)}`;
  });
  // The smallest are but a point.
  return `M${ring[0]}${steps.length > 0 ? 'l' : ''}${steps.join('').trimStart()}z`;
}

/** @param {number} value a minus separates by itself */
const separated = (value) => (value < 0 ? `${value}` : ` ${value}`);

/**
 * The point of a grid that is farthest from the border: the middle to an eye, and never in the sea.
 *
 * @param {Ring} ring
 * @returns {Point}
 */
function middleOf(ring) {
  const [left, top, right, bottom] = boxOf(ring);
  const steps = Array.from({length: 24}, (_, index) => (index + 0.5) / 24);
  const grid = steps.flatMap((v) =>
    steps.map((u) => /** @type {Point} */ ([left + (right - left) * u, top + (bottom - top) * v])),
  );
  const inside = grid.filter((point) => isInside(point, ring));
  const [best = [(left + right) / 2, (top + bottom) / 2]] = inside.sort(
    (a, b) => distance(b, ring) - distance(a, ring),
  );
  return [Math.round(best[0]), Math.round(best[1])];
}

/** @param {Point} point @param {Ring} ring */
function isInside([x, y], ring) {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/** @param {Point} point @param {Ring} ring */
function distance([x, y], ring) {
  const squares = ring.map(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return (ax + share * (bx - ax) - x) ** 2 + (ay + share * (by - ay) - y) ** 2;
  });
  return Math.min(...squares);
}
