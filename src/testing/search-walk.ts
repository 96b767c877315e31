/** Where each key leads from the field of a search that found more than it shows, three at a time. */
export const searchWalk = [
  ['ArrowDown', '[data-index="0"]'],
  ['ArrowDown', '[data-index="1"]'],
  ['ArrowUp', '[data-index="0"]'],
  ['End', '[data-index="2"]'],
  ['ArrowDown', '[part="more"]'],
  ['Home', '[data-index="0"]'],
  ['Escape', 'input'],
  ['Enter', '[data-index="0"]'],
  ['ArrowUp', 'input'],
] as const;
