// @ts-check
/** What the page of tokens knows of values: kinds of fields, colours as they are seen, contrast. */

const text = 'var(--kiosk-color-text, CanvasText)';

/** Colours where nobody says anything, on a page that is black on white or white on black. */
const defaults = {
  '--kiosk-color-muted': `color-mix(in srgb, ${text} 74%, transparent)`,
  '--kiosk-color-accent': 'light-dark(#14558f, #8cc2f2)',
  '--kiosk-color-on-accent': 'light-dark(#fff, #000)',
  '--kiosk-color-surface': `color-mix(in srgb, ${text} 3.5%, transparent)`,
  '--kiosk-color-border': `color-mix(in srgb, ${text} 18%, transparent)`,
  '--kiosk-color-background': 'Canvas',
  '--kiosk-color-cover': '#234e78',
};

const steps = /** @type {const} */ ([
  [/scale|density/, {type: 'number', min: '0.5', max: '2', step: '0.05'}],
  [/weight/, {type: 'number', min: '100', max: '900', step: '50'}],
  [/turn/, {type: 'number', min: '-90', max: '90', step: '1'}],
]);

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** @param {string} name */
export const isColor = (name) => name.includes('-color-');

/**
 * What a field for this token is.
 *
 * @param {string} name
 */
export function fieldFor(name) {
  if (isColor(name)) return /** @type {const} */ ({type: 'color'});
  return (
    steps.find(([pattern]) => pattern.test(name))?.[1] ?? /** @type {const} */ ({type: 'text'})
  );
}

/**
 * The colour of a token where it stands, as it is seen on the background.
 *
 * @param {HTMLElement} place
 * @param {string} name
 * @param {string} scheme
 */
export function colorAt(place, name, scheme) {
  const probe = place.appendChild(document.createElement('span'));
  probe.style.colorScheme = scheme;
  const colors = ['--kiosk-color-background', name].map((each) => {
    probe.style.color = `var(${each}, ${Reflect.get(defaults, each) ?? text})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return flatten(colors);
}

/**
 * Colours on top of each other, as one.
 *
 * @param {readonly string[]} colors
 */
function flatten(colors) {
  if (pixel === null) return '#000000';
  for (const color of colors) {
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The ratio of two colours (WCAG 2.2, "contrast ratio").
 *
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** @param {string} hex */
function luminance(hex) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
