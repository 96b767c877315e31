// @ts-check
import {visit} from '../lib/browser.mjs';
import {manyNews, newest} from '../lib/data.mjs';
import {pageAround} from '../lib/pages.mjs';
import {ms, ratio} from '../lib/report.mjs';
import {interleave, median, medianOf} from '../lib/rounds.mjs';

/** The first view of ten thousand news items. */

const length = 10_000;
const manifest = '/data/news.json';

const variants = /** @type {Record<string, {label: string, tag: string, script: string}>} */ ({
  kiosk: {
    label: '**Kiosk**, `kiosk-news-feed`',
    tag: 'kiosk-news-feed',
    script: '/dist/elements/news-feed.js',
  },
  windowed: {
    label: 'Written by hand, rows in view only',
    tag: 'news-list',
    script: '/peers/news-windowed.js',
  },
  react: {label: 'React 19, all rows', tag: 'news-list', script: '/peers/news-react.js'},
});

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server, rounds}) {
  server.add(manifest, manyNews(length));
  for (const [name, {tag, script}] of Object.entries(variants)) {
    const widget = `<${tag} src="${manifest}"></${tag}>`;
    server.add(
      `/page/news-${name}.html`,
      pageAround(widget, {preload: manifest, scripts: [script]}),
    );
  }
  const all = await interleave(
    Object.keys(variants),
    rounds,
    (name) =>
      visit(browser, `${server.origin}/page/news-${name}.html`, newest(length), {processor: 4}),
    {react: 3},
  );
  const figures = Object.fromEntries(
    Object.entries(all).map(([name, visits]) => [
      name,
      {
        processor: medianOf(visits, ({processor}) => processor),
        script: medianOf(visits, ({work}) => work.script),
        task: medianOf(visits, ({work}) => work.task),
        nodes: medianOf(visits, ({nodes}) => nodes),
      },
    ]),
  );
  const compare = (/** @type {string} */ name, /** @type {string} */ other) =>
    median(
      (all[name] ?? [])
        .map(({processor}, round) => processor / (all[other]?.[round]?.processor ?? NaN))
        .filter((compared) => !Number.isNaN(compared)),
    );
  const [toWindowed, toReact] = [compare('kiosk', 'windowed'), compare('kiosk', 'react')];
  return {
    figures,
    targets: [
      {
        what: 'news feed of 10,000 items, first view, processor time',
        measured: `${ms(figures['kiosk']?.processor ?? NaN)}; ${ratio(toWindowed)} of the windowed list; ${toReact.toFixed(3)} of React 19 with all rows`,
        target: '≤ 1.2; ≤ 0.04',
        holds: toWindowed <= 1.2 && toReact <= 0.04,
      },
    ],
    tables: [
      {
        title: 'Ten thousand news items, first view',
        note: 'Processor 4× slower, network as fast as it is. Three rounds of React, which takes ten seconds each.',
        head: ['with what', 'script, style, layout', 'ratio', 'script', 'all tasks', 'nodes'],
        rows: Object.entries(figures).map(([name, each]) => [
          variants[name]?.label ?? name,
          ms(each.processor),
          ratio(compare(name, 'windowed')),
          ms(each.script),
          ms(each.task),
          String(each.nodes),
        ]),
      },
    ],
  };
}
