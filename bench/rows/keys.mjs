// @ts-check
import {slowDown, withPage} from '../lib/browser.mjs';
import {manyBriefs, manyNews} from '../lib/data.mjs';
import {pageAround} from '../lib/pages.mjs';
import {ms, ratio} from '../lib/report.mjs';
import {interleave, median} from '../lib/rounds.mjs';
import {categories, longestTask, workBefore} from '../lib/trace.mjs';

/** What a letter costs that a reader types into a search over ten thousand records. */

const length = 10_000;
const queries = ['cooperative law', 'viet nam', 'No 7421'];

/** @type {Record<string, {label: string, widget: string, script: string, ready: string}>} */
const variants = {
  search: {
    label: '**Kiosk**, `kiosk-search`',
    widget: '<kiosk-search src="/data/news.json"></kiosk-search>',
    script: '/dist/elements/search.js',
    ready: '1',
  },
  filter: {
    label: '**Kiosk**, `kiosk-brief-list filters`',
    widget:
      '<kiosk-brief-list src="/data/briefs.json" filters="search" limit="10"></kiosk-brief-list>',
    script: '/dist/elements/brief-list.js',
    ready: '',
  },
  windowed: {
    label: 'Written by hand, rows in view only',
    widget: '<news-list src="/data/news.json"></news-list>',
    script: '/peers/news-windowed.js',
    ready: '',
  },
};

/** In the page: `prepare` waits until the widget has come to rest; `type` gives the times of one letter. */
const script = `
  const root = document.querySelector('#widget').firstElementChild.shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let changed = 0;
  new MutationObserver(() => (changed = performance.now())).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  async function rest() {
    for (let still = 0; still < 4; still++) {
      const before = changed;
      await frame();
      if (changed > before) still = 0;
    }
  }
  const field = () => root.querySelector('input');
  function set(value) {
    field().value = value;
    field().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  globalThis.prepare = async (query) => {
    while (!field()) await frame();
    field().focus();
    const start = performance.now();
    set(query);
    if (query) while (!root.querySelector('[part=count]')?.textContent.trim().match(/^[0-9]/)) await frame();
    const time = performance.now() - start;
    set('');
    await rest();
    return time;
  };
  globalThis.type = async (value, number) => {
    await rest();
    performance.mark('bench-start-' + number);
    const start = performance.now();
    set(value);
    await rest();
    performance.mark('bench-end-' + number);
    return Math.max(0, changed - start);
  };`;

/** What stands in the field after each letter of each query. */
const typed = queries.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server, rounds}) {
  server.add('/data/news.json', manyNews(length));
  server.add('/data/briefs.json', manyBriefs(length));
  for (const [name, {widget, script: module}] of Object.entries(variants))
    server.add(
      `/page/keys-${name}.html`,
      pageAround(`<div id="widget">${widget}</div>`, {scripts: [module], inline: script}),
    );
  const all = await interleave(Object.keys(variants), Math.min(rounds, 3), (name) =>
    withPage(browser, async (page, session) => {
      await page.goto(`${server.origin}/page/keys-${name}.html`, {waitUntil: 'networkidle'});
      await slowDown(session, {processor: 4});
      const prepared = Number(await page.evaluate(`prepare('${variants[name]?.ready}')`));
      await browser.startTracing(page, {categories});
      /** @type {number[]} */
      const latencies = [];
      for (const [number, value] of typed.entries())
        latencies.push(Number(await page.evaluate(`type('${value}', ${number})`)));
      const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
      const keys = typed.map((value, number) => {
        const marks = /** @type {const} */ ([`bench-end-${number}`, `bench-start-${number}`]);
        const {script: work, style, layout} = workBefore(traceEvents, ...marks);
        return {
          value,
          latency: latencies[number] ?? NaN,
          work: work + style + layout,
          longest: longestTask(traceEvents, ...marks),
        };
      });
      return {prepared, keys};
    }),
  );
  /** @typedef {'work' | 'latency' | 'longest'} Figure */
  /** The middle of all rounds for each letter. */
  const letters = (/** @type {string} */ name, /** @type {Figure} */ what) =>
    typed.map((_, at) => median((all[name] ?? []).map(({keys}) => keys[at]?.[what] ?? NaN)));
  const figures = Object.fromEntries(
    Object.keys(variants).map((name) => [
      name,
      {
        prepared: median((all[name] ?? []).map(({prepared}) => prepared)),
        work: median(letters(name, 'work')),
        worstWork: Math.max(...letters(name, 'work')),
        latency: median(letters(name, 'latency')),
        longest: Math.max(...letters(name, 'longest')),
        letters: letters(name, 'work').map((work, at) => [typed[at], Math.round(work)]),
      },
    ]),
  );
  const by = (/** @type {string} */ name) => {
    const found = figures[name];
    if (found === undefined) throw new Error(`${name} was not measured.`);
    return found;
  };
  const target = (/** @type {string} */ name, /** @type {string} */ what) => {
    const compared = by(name).work / by('windowed').work;
    return {
      what,
      measured: `${ms(by(name).work)} to ${ms(by('windowed').work)}; ${ratio(compared)} of the windowed list`,
      target: '≤ 1.3',
      holds: compared <= 1.3,
    };
  };
  return {
    figures,
    targets: [
      target('search', 'a letter in `kiosk-search` over 10,000 records, processor 4× slower'),
      target('filter', 'a letter in the filter of `kiosk-brief-list` over 10,000 records'),
    ],
    tables: [
      {
        title: 'A letter typed into a search over ten thousand records',
        note: `Processor 4× slower; the letters of ${queries.map((query) => `“${query}”`).join(', ')}; script, style and layout; three rounds. The index is built before; “ready” is how long that takes from the first letter on, in slices between which letters have their turn.`,
        head: [
          'with what',
          'a letter',
          'ratio',
          'the dearest letter',
          'until it shows',
          'longest task',
          'ready',
        ],
        rows: Object.keys(variants).map((name) => [
          variants[name]?.label ?? name,
          ms(by(name).work),
          ratio(by(name).work / by('windowed').work),
          ms(by(name).worstWork),
          ms(by(name).latency),
          ms(by(name).longest),
          variants[name]?.ready ? ms(by(name).prepared) : 'at once',
        ]),
      },
    ],
  };
}
