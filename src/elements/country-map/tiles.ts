import type {Shape} from '../../geometry/shape.js';
import {ratio, type Drawing} from './drawing.js';
import {times} from '../../base/times.js';

export type Points = Readonly<Record<string, readonly [x: number, y: number]>>;
type Cell = readonly [column: number, row: number];

/** Side of a tile, and the space between two. */
const side = 90;
const step = 100;

/** A tile for each country, about where it lies. */
export function drawTiles(points: Points, codes: readonly string[]): Drawing | undefined {
  const known = Object.entries(points).filter(([code]) => codes.includes(code));
  if (known.length === 0) return undefined;
  const cells = arrange(known);
  const columns = 1 + Math.max(...cells.map(([, [column]]) => column));
  const rows = 1 + Math.max(...cells.map(([, [, row]]) => row));
  const width = step * Math.max(columns, rows * ratio, 3);
  const height = width / ratio;
  return {
    left: (step * columns - width) / 2,
    top: (step * rows - height) / 2,
    width,
    height,
    shapes: Object.fromEntries(cells.map(([code, cell]) => [code, tileAt(cell)])),
  };
}

function tileAt([column, row]: Cell): Shape {
  const left = step * column + (step - side) / 2;
  const top = step * row + (step - side) / 2;
  const path = `M${left} ${top}h${side}v${side}h-${side}z`;
  return [left, top, left + side, top + side, left + side / 2, top + side / 2, path];
}

/** The nearest free cell of a grid for each point, those in the middle first; lines that stay empty are taken out. */
function arrange(points: readonly (readonly [code: string, point: Cell])[]) {
  const lines = Math.ceil(Math.sqrt(2 * points.length)) - 1;
  const across = scale(
    points.map(([, [x]]) => x),
    lines,
  );
  const down = scale(
    points.map(([, [, y]]) => y),
    lines,
  );
  const wanted = points.map(([code, [x, y]]) => [code, [across(x), down(y)]] as const);
  const middle: Cell = [lines / 2, lines / 2];
  const taken: [code: string, cell: Cell][] = [];
  for (const [code, place] of wanted.sort(([, a], [, b]) => far(a, middle) - far(b, middle))) {
    const free = cellsAround(place, points.length).filter(
      (cell) => !taken.some(([, other]) => far(cell, other) === 0),
    );
    taken.push([code, free.reduce((a, b) => (far(b, place) < far(a, place) ? b : a))]);
  }
  const columns = inOrder(taken.map(([, [column]]) => column));
  const rows = inOrder(taken.map(([, [, row]]) => row));
  return taken.map(([code, [x, y]]) => [code, [columns.indexOf(x), rows.indexOf(y)]] as const);
}

/** Spreads values from 0 to `most`. */
function scale(values: readonly number[], most: number): (value: number) => number {
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  return (value) => ((value - least) / range) * most;
}

function cellsAround([x, y]: Cell, reach: number): readonly Cell[] {
  const offsets = times(2 * reach + 1, (index) => index - reach);
  return offsets.flatMap((dy) =>
    offsets.map((dx): Cell => [Math.round(x) + dx, Math.round(y) + dy]),
  );
}

const far = (a: Cell, b: Cell): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const inOrder = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
