// @ts-check
/** What docs/browsers.md says of browsers, beside what the web platform's own data say (web-features). */
import {readFileSync} from 'node:fs';
import {features} from 'web-features';
import {expect, it} from 'vitest';

/** @typedef {'chrome' | 'edge' | 'firefox' | 'safari'} Browser */
/** @type {readonly Browser[]} */
const browsers = ['chrome', 'edge', 'firefox', 'safari'];

const text = readFileSync('docs/browsers.md', 'utf8');
/** What each row needs, by its keys in MDN's data. @type {Record<string, readonly string[]>} */
const keysOf = JSON.parse(readFileSync('docs/browsers.json', 'utf8'));

/** The rows of the table, after its heading and the line below that. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', , since = '', without = '']) => ({what, since, without}));

/** @typedef {{since: string, versions: Record<Browser, string>}} Support */
/** @type {Map<string, Support>} */
const supports = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(
          ([key, {baseline_low_date: since = '', support}]) =>
            /** @type {const} */ ([
              key,
              {since, versions: /** @type {Record<Browser, string>} */ (support)},
            ]),
        )
      : [],
  ),
);

/** @param {string} what */
function supportOf(what) {
  return (keysOf[what] ?? []).map((key) => {
    const support = supports.get(key);
    if (!support?.since) throw new Error(`The data know no date for ${key}.`);
    return support;
  });
}

/** @param {readonly string[]} versions */
const newest = (versions) => Math.max(...versions.map(Number));

it('names in its table what the data are asked for, and nothing else', () => {
  expect(rows.map(({what}) => what)).toEqual(Object.keys(keysOf));
});

it.each(rows)('tells since when browsers have $what', ({what, since}) => {
  expect(since).toBe(
    supportOf(what)
      .map((support) => support.since.slice(0, 4))
      .sort()
      .at(-1),
  );
});

it('names the oldest browsers that have all without which there is no widget', () => {
  const needed = rows.filter(({without}) => without.startsWith("the page's own content"));
  const supported = needed.flatMap(({what}) => supportOf(what));
  const oldest = browsers.map((name) => newest(supported.map(({versions}) => versions[name])));
  // The data do not have that a list of style sheets can be added to, which came with Chromium 99.
  const [chrome = 0, edge = 0, firefox, safari] = oldest;
  const both = [chrome, edge].map((version) => Math.max(version, 99));
  expect(text).toContain(
    `Chrome ${both[0]}, Edge ${both[1]}, Firefox ${firefox}, Safari ${safari}`,
  );
});
