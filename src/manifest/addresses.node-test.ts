import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseManifest} from './parse.js';

const base = 'https://example.org/project/manifest.json';
const numRuns = 5000;

const piece = fc.constantFrom(
  ...['a', 'b1', 'xn--a', 'www', 'com', '1', '0x1', '-', '--', '.', '..', '/', '//', '/.', '/..'],
  ...['~', '_', '?', '=', '&', '+', '%2e', '%', ':443', ':', '@', '#', 'É', 'A'],
);
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'https://a.com/', 'https://www.b-1.com/a/'),
    fc.array(piece, {maxLength: 7}),
  )
  .map(([start, pieces]) => start + pieces.join(''));

function read(url: string): string | undefined {
  const news = [{id: 'item', title: 'An item', url}];
  return parseManifest({version: 1, project: {title: 'A project'}, news}, {base}).news[0]?.url;
}

describe('an address that is read', () => {
  it('is what a browser makes of it', () => {
    let good = 0;
    fc.assert(
      fc.property(address, (url) => {
        const found = read(url);
        if (found === undefined) return;
        good++;
        expect(found).toBe(new URL(url, base).href);
      }),
      {numRuns},
    );
    // Else this test would be about addresses that are left out.
    expect(good).toBeGreaterThan(numRuns / 4);
  });
});
