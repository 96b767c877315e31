// @ts-check
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * How far a colour may be from another to count as the same (0 to 1), and how many pixels in a hundred may not.
 *
 * The same version of the browser drew the same pixels on each run, and the same under other settings of the system for
 * fonts. What little is allowed is for the rounding of other processors: corners of 6 in place of 8 pixels are already more.
 */
const sameBrowser = {threshold: 0.02, percent: 0.003};
/**
 * Another version draws the edges of letters anew: Chromium 153 and 143, built for another system, differed from 156 in up to
 * 0.7 and 1.1 in a hundred. A line that breaks elsewhere moves all below it, and is more: 5 to 7 in a hundred.
 */
const otherBrowser = {threshold: 0.1, percent: 2};

/**
 * @param {Buffer} before a PNG
 * @param {Buffer} now a PNG
 * @param {boolean} isSameBrowser whether both were taken by the same major version of the browser
 */
export function compare(before, now, isSameBrowser) {
  const [first, second] = toOneSize(PNG.sync.read(before), PNG.sync.read(now));
  const {width, height} = first;
  const difference = new PNG({width, height});
  const {threshold, percent: allowed} = isSameBrowser ? sameBrowser : otherBrowser;
  const count = pixelmatch(first.data, second.data, difference.data, width, height, {threshold});
  const percent = (count / (width * height)) * 100;
  return {percent, isSame: percent <= allowed, difference: PNG.sync.write(difference)};
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
