/** Whether colours of a brand can be read where they stand. */
import {colorAt, contrast} from '../../examples/gallery/tokens-values.js';

const read = ['text', 'muted', 'link', 'status', 'alert'];

/** What stands on what, and how much of a contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...read.flatMap((name) => [[name, 'background', 4.5] as const, [name, 'surface', 4.5] as const]),
  ['on-accent', 'accent', 4.5] as const,
  ['accent', 'background', 3] as const,
  ['focus', 'background', 3] as const,
];

/** A sentence for each pair that has become too faint within `brand`, on light and on dark pages. */
export function findFaint(brand: HTMLElement): readonly string[] {
  return ['light', 'dark'].flatMap((scheme) =>
    pairs.flatMap(([name, ground, least]) => {
      const [now, before] = [brand, document.body].map((place) =>
        ratio(place, name, ground, scheme),
      );
      if (now === undefined || now === before || now >= least) return [];
      return [
        `On ${scheme} pages, ${tokenOf(name)} on ${tokenOf(ground)} has ${rounded(now)} to 1. It needs ${least} to 1 or more.`,
      ];
    }),
  );
}

const tokenOf = (role: string) => `--kiosk-color-${role}`;

/** Rounded down, so that nothing seems to be enough that is not. */
const rounded = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

function ratio(place: HTMLElement, name: string, ground: string, scheme: string): number {
  // Of black and white, widgets choose what is read on the accent, unless they are told.
  const isChosen = getComputedStyle(place).getPropertyValue(tokenOf(name)) !== '';
  if (name === 'on-accent' && !isChosen) return Infinity;
  return contrast(colorAt(place, tokenOf(name), scheme), colorAt(place, tokenOf(ground), scheme));
}
