import {mkdirSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** How many pixels of two screenshots differ to the eye; where some do, a picture of them is left in `reports/`. */
export function differentPixels(name: string, plain: Buffer, host: Buffer): number {
  // Most are the same to the byte, and need no reading.
  if (plain.equals(host)) return 0;
  const [first, second] = [PNG.sync.read(plain), PNG.sync.read(host)];
  const {width, height} = first;
  if (width !== second.width || height !== second.height) return Infinity;
  const difference = new PNG({width, height});
  const count = pixelmatch(first.data, second.data, difference.data, width, height);
  if (count > 0) {
    mkdirSync('reports/hosts', {recursive: true});
    for (const [what, png] of Object.entries({plain: first, host: second, difference}))
      writeFileSync(`reports/hosts/${name}-${what}.png`, PNG.sync.write(png));
  }
  return count;
}
