import type {Shape} from '../../geometry/shape.js';
import type {Renderable} from '../../base/view.js';
import type {CountryChoice} from '../country-list/country-group.js';
import type {Pointed} from './pointed.js';

/** A country as a map shows it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** Place of its group among the groups. */
  readonly group: number;
  readonly page: string | undefined;
  readonly choice: CountryChoice | undefined;
}

/** What a map shows. */
export interface MapContent {
  readonly places: readonly Place[];
  /** What the groups of countries are called; empty where they need no name. */
  readonly groups: readonly string[];
  readonly hasNeighbours: boolean;
  readonly pointed: Pointed;
}

/** Draws a map; nothing where it has none of the countries. */
export type RenderMap = (content: MapContent) => Renderable;

/** Where countries stand: on the map of a region, or as tiles. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** By ISO 3166-1 alpha-2; countries that cannot be drawn are not there. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Path of the land around them; there is none among tiles. */
  readonly land?: string;
}

/** Width of a map to its height, always, so that nothing moves when it comes. */
export const ratio = 9 / 8;

/** The longer side of a country to the width of the drawing. */
export function shareOf({shapes, width}: Drawing, code: string): number {
  const [left = 0, top = 0, right = 0, bottom = 0] = shapes[code] ?? [];
  return Math.max(right - left, bottom - top) / width;
}
