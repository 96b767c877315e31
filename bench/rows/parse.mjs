// @ts-check
import {withPage} from '../lib/browser.mjs';
import {manyNews} from '../lib/data.mjs';
import {pageAround} from '../lib/pages.mjs';
import {ms, ratio} from '../lib/report.mjs';
import {interleave, median, medianOf} from '../lib/rounds.mjs';
import {categories, workBefore} from '../lib/trace.mjs';

/** Reading and drawing of a hundred, ten thousand and a hundred thousand records. */

const lengths = [100, 10_000, 100_000];

/** What a page does with its first manifest; each in a page of its own, since no reader does it twice. */
const script = `
  import {parseManifest} from '/dist/manifest.js';
  import '/dist/elements/news-feed.js';
  globalThis.measure = async (address) => {
    const text = await (await fetch(address)).text();
    const time = async (name, work) => {
      performance.mark(name + '-start');
      const result = await work();
      performance.mark(name + '-end');
      return result;
    };
    const value = await time('json', () => JSON.parse(text));
    const manifest = await time('parse', () => parseManifest(value, {base: location.href}));
    const feed = document.querySelector('kiosk-news-feed');
    await feed.updateComplete;
    await time('draw', () => {
      feed.manifest = manifest;
      return feed.updateComplete;
    });
  };`;

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server, rounds}) {
  for (const length of lengths) server.add(`/data/news-${length}.json`, manyNews(length));
  server.add(
    '/page/parse.html',
    pageAround('<kiosk-news-feed></kiosk-news-feed>', {inline: script}),
  );
  const all = await interleave(lengths.map(String), rounds, (length) =>
    withPage(browser, async (page) => {
      await page.goto(`${server.origin}/page/parse.html`, {waitUntil: 'networkidle'});
      await browser.startTracing(page, {categories});
      await page.evaluate(`measure('/data/news-${length}.json')`);
      const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
      const [json, parse, draw] = ['json', 'parse', 'draw'].map(
        (name) => workBefore(traceEvents, `${name}-end`, `${name}-start`).task,
      );
      return {json: json ?? NaN, parse: parse ?? NaN, draw: draw ?? NaN};
    }),
  );
  const figures = lengths.map((length) => {
    const runs = all[length];
    return {
      length,
      json: medianOf(runs, ({json}) => json),
      parse: medianOf(runs, ({parse}) => parse),
      draw: medianOf(runs, ({draw}) => draw),
      ratio: medianOf(runs, ({json, parse}) => (json + parse) / json),
    };
  });
  const [few, many, most] = /** @type {[any, any, any]} */ (figures);
  const growth = median(
    (all['100000'] ?? []).map((run, round) => {
      const before = all['10000']?.[round];
      return before === undefined ? NaN : (run.json + run.parse) / (before.json + before.parse);
    }),
  );
  return {
    figures,
    targets: [
      {
        what: 'parse and normalise 10,000 records',
        measured: `${ms(many.json + many.parse)}; ${ratio(many.ratio)} of JSON.parse of the same bytes`,
        target: '≤ 3',
        holds: many.ratio <= 3,
      },
      {
        what: 'from 10,000 to 100,000 records: reading',
        measured: `${growth.toFixed(1)} × for 10 × the records`,
        target: 'linear: ≤ 12 ×',
        holds: growth <= 12,
      },
      {
        what: 'from 100 to 10,000 to 100,000 records: drawing the first view',
        measured: `${ms(few.draw)}, ${ms(many.draw)}, ${ms(most.draw)}`,
        target: 'constant: ≤ 16 ms more, a frame',
        holds: Math.max(many.draw, most.draw) - few.draw <= 16,
      },
    ],
    tables: [
      {
        title: 'Records, from a hundred to a hundred thousand',
        note: 'Processor at full speed, each in a new page. Drawing is the first view of `kiosk-news-feed`, with ordering.',
        head: ['records', 'JSON.parse', 'parseManifest', 'both, ratio to JSON.parse', 'drawing'],
        rows: figures.map((each) => [
          each.length.toLocaleString('en'),
          ms(each.json),
          ms(each.parse),
          ratio(each.ratio),
          ms(each.draw),
        ]),
      },
    ],
  };
}
