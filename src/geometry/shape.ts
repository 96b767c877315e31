/** A country on a map: the box that must be in sight to see it, the place of its name, and its path as SVG has it. */
export type Shape = readonly [
  left: number,
  top: number,
  right: number,
  bottom: number,
  x: number,
  y: number,
  path: string,
];
