import type {Shape} from '../../geometry/shape.js';
import {ratio, type Drawing} from './drawing.js';

/** A file of src/geometry. */
export interface Region {
  readonly window: readonly [left: number, top: number, right: number, bottom: number];
  readonly land: string;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Countries on the map of a region, which is cut so that they fill it. */
export function drawBorders(
  {window, land, shapes}: Region,
  codes: readonly string[],
): Drawing | undefined {
  const own = Object.entries(shapes).filter(([code]) => codes.includes(code));
  const others = Object.entries(shapes).filter(([code]) => !codes.includes(code));
  if (own.length === 0) return undefined;
  return {
    ...frame(
      own.map(([, shape]) => shape),
      window,
    ),
    shapes: Object.fromEntries(own),
    land: land + others.map(([, shape]) => shape[6]).join(''),
  };
}

/** The part of a region that shows these countries with a margin, and enough around small ones to tell where they are. */
function frame(shown: readonly Shape[], window: Region['window']) {
  const left = Math.min(...shown.map((shape) => shape[0]));
  const top = Math.min(...shown.map((shape) => shape[1]));
  const right = Math.max(...shown.map((shape) => shape[2]));
  const bottom = Math.max(...shown.map((shape) => shape[3]));
  const width = Math.max(1.1 * (right - left), 1.1 * ratio * (bottom - top), 500);
  const height = width / ratio;
  return {
    left: within((left + right - width) / 2, window[0], window[2] - width),
    top: within((top + bottom - height) / 2, window[1], window[3] - height),
    width,
    height,
  };
}

/** A place as near as can be to the wanted one; in the middle where there is no room. */
function within(wanted: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(wanted, least), most);
}
