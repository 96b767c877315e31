// @ts-check
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * How much of a picture may differ, in hundredths of its pixels.
 *
 * The same browser draws the same pixels, up to a rounding here and there.
 */
const sameBrowser = 0.05;
/** Another version may draw the edges of letters anew, but it moves nothing. */
const otherBrowser = 2;

/** How far a colour may be from another to count as the same; 0 to 1. Edges that are only smoothed differently do. */
const threshold = 0.1;

/**
 * @param {Buffer} before a PNG
 * @param {Buffer} now a PNG
 * @param {boolean} isSameBrowser whether both were taken by the same major version of the browser
 */
export function compare(before, now, isSameBrowser) {
  const [first, second] = toOneSize(PNG.sync.read(before), PNG.sync.read(now));
  const {width, height} = first;
  const difference = new PNG({width, height});
  const count = pixelmatch(first.data, second.data, difference.data, width, height, {threshold});
  const percent = (count / (width * height)) * 100;
  return {
    percent,
    isSame: percent <= (isSameBrowser ? sameBrowser : otherBrowser),
    difference: PNG.sync.write(difference),
  };
}

/**
 * The smaller picture gets what it lacks in a colour that is in neither, so that all of it counts.
 *
 * @param {PNG} first
 * @param {PNG} second
 */
function toOneSize(first, second) {
  const width = Math.max(first.width, second.width);
  const height = Math.max(first.height, second.height);
  return /** @type {const} */ ([grow(first, width, height, 0), grow(second, width, height, 255)]);
}

/** @param {PNG} picture @param {number} width @param {number} height @param {number} shade */
function grow(picture, width, height, shade) {
  if (picture.width === width && picture.height === height) return picture;
  const grown = new PNG({width, height, fill: true});
  grown.data.fill(shade);
  PNG.bitblt(picture, grown, 0, 0, picture.width, picture.height, 0, 0);
  return grown;
}

/** The same picture in fewer bytes: flat colours shrink best unfiltered. @param {Buffer} png */
export function pack(png) {
  return PNG.sync.write(PNG.sync.read(png), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}
