// @ts-check
import {readFileSync} from 'node:fs';
import {slow, visit} from '../lib/browser.mjs';
import {pageAround} from '../lib/pages.mjs';
import {kB, ms, ratio} from '../lib/report.mjs';
import {interleave, median, medianOf} from '../lib/rounds.mjs';

/** The list of briefs on a page that nobody has opened before, on a slow network and a slow processor. */

const manifest = '/examples/sse-asia/manifest.json';
const words = 'Compendium of eight briefs';

/** What the build says that entries load; the snippet page writes a line for each. */
const {files} = JSON.parse(readFileSync('dist/preloads.json', 'utf8'));
const loadedBy = (/** @type {string[]} */ ...entries) =>
  entries.flatMap((entry) => files[entry]).map((file) => `/dist/${file}`);
const entry = 'elements/brief-list.js';

/**
 * @typedef {import('../lib/pages.mjs').PageParts & {label: string, tag?: string, words?: string}} Variant
 */

/** @type {Record<string, Variant>} */
const variants = {
  kiosk: {
    label: '**Kiosk**, `elements/brief-list.js`',
    scripts: ['/dist/elements/brief-list.js'],
    modules: loadedBy(entry),
    tag: 'kiosk-brief-list',
  },
  'kiosk-core': {
    label: 'Kiosk, `core.js` with the core widgets',
    scripts: ['/dist/core.js'],
    modules: loadedBy('core.js'),
    tag: 'kiosk-brief-list',
  },
  'kiosk-all': {
    label: 'Kiosk, `kiosk.js` with all widgets',
    scripts: ['/dist/kiosk.js'],
    tag: 'kiosk-brief-list',
  },
  'kiosk-loader': {
    label: 'Kiosk, `loader.js`',
    scripts: ['/dist/loader.js'],
    modules: [`/dist/${entry}`, ...loadedBy(entry)],
    tag: 'kiosk-brief-list',
  },
  'kiosk-french': {
    label: 'Kiosk, `elements/brief-list.js`, in French',
    scripts: ['/dist/elements/brief-list.js'],
    modules: ['/dist/locales/fr.js', ...loadedBy(entry, 'locales/fr.js')],
    tag: 'kiosk-brief-list',
    lang: 'fr',
    words: 'Recueil',
  },
  'kiosk-unloaded': {
    label: 'Kiosk, without the `preload` and `modulepreload` lines',
    scripts: ['/dist/elements/brief-list.js'],
    tag: 'kiosk-brief-list',
    preload: '',
  },
  'hand-written': {label: 'Written by hand, no library', scripts: ['/peers/hand-written.js']},
  'hand-written-unloaded': {
    label: 'Written by hand, without the `preload` line',
    scripts: ['/peers/hand-written.js'],
    preload: '',
  },
  lit: {label: 'Lit', scripts: ['/peers/lit.js']},
  preact: {label: 'Preact', scripts: ['/peers/preact.js']},
  react: {label: 'React 19', scripts: ['/peers/react.js']},
  'web-awesome': {
    label: 'Web Awesome cards',
    scripts: ['/peers/web-awesome.js'],
    sheets: ['/peers/web-awesome.css'],
  },
  shoelace: {
    label: 'Shoelace cards',
    scripts: ['/peers/shoelace.js'],
    sheets: ['/peers/shoelace.css'],
  },
  iframe: {label: 'A frame with the list written by hand'},
};

/** @param {Variant} variant */
function pageOf({tag = 'brief-list', ...parts}) {
  const widget = `<${tag} src="${manifest}"></${tag}>`;
  return pageAround(widget, {preload: manifest, ...parts});
}

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server, rounds}) {
  for (const [name, variant] of Object.entries(variants))
    server.add(`/page/${name}.html`, pageOf(variant));
  server.add(
    '/page/iframe.html',
    pageAround('<iframe src="/page/hand-written.html" width="100%" height="900"></iframe>', {}),
  );

  const all = await interleave(Object.keys(variants), rounds, async (name) => {
    server.take();
    const wanted = variants[name]?.words ?? words;
    const seen = await visit(browser, `${server.origin}/page/${name}.html`, wanted, slow);
    const code = server.take().filter(({path}) => /\.(js|css)$/.test(path));
    const bytes = code.reduce((sum, each) => sum + each.bytes, 0);
    return {...seen, bytes, waves: wavesOf(seen.requests)};
  });

  const figures = Object.fromEntries(
    Object.entries(all).map(([name, visits]) => {
      const of = (/** @type {(each: (typeof visits)[number]) => number} */ read) =>
        medianOf(visits, read);
      return [
        name,
        {
          bytes: of(({bytes}) => bytes),
          requests: of(({requests}) => requests.length),
          waves: of(({waves}) => waves),
          time: of(({time}) => time),
          processor: of(({processor}) => processor),
          script: of(({work}) => work.script),
          style: of(({work}) => work.style),
          layout: of(({work}) => work.layout),
          paint: of(({work}) => work.paint),
          task: of(({work}) => work.task),
          longTasks: of(({longTasks}) => longTasks),
          shift: Math.max(...visits.map(({shift}) => shift)),
          shiftAfterDrawn: Math.max(...visits.map(({shiftAfterDrawn}) => shiftAfterDrawn)),
          heap: of(({heap}) => heap),
          nodes: of(({nodes}) => nodes),
        },
      ];
    }),
  );
  /** Of pairs measured one after the other, since the machine is not the same in each round. */
  const compare = (
    /** @type {string} */ one,
    /** @type {string} */ other,
    /** @type {'time' | 'processor' | 'bytes'} */ what,
  ) =>
    median(
      (all[one] ?? []).map((visit, round) => visit[what] / (all[other]?.[round]?.[what] ?? NaN)),
    );
  const kiosk = figures['kiosk'];
  if (kiosk === undefined) throw new Error('Nothing was measured.');
  const [bytesToReact, timeToHand, timeToReact, workToHand, workToReact] = [
    compare('kiosk', 'react', 'bytes'),
    compare('kiosk', 'hand-written', 'time'),
    compare('kiosk', 'react', 'time'),
    compare('kiosk', 'hand-written', 'processor'),
    compare('kiosk', 'react', 'processor'),
  ];
  return {
    figures,
    targets: [
      {
        what: 'base and brief list, all that a first view needs, in English',
        measured: `${kB(kiosk.bytes)}; ${ratio(bytesToReact)} of React 19`,
        target: '≤ 14 kB; ≤ 0.25',
        holds: kiosk.bytes <= 14_000 && bytesToReact <= 0.25,
      },
      {
        what: 'time to content, cold, slow 4G, processor 4× slower, with `preload`',
        measured: `${ms(kiosk.time)}; ${ratio(timeToHand)} of hand-written; ${ratio(timeToReact)} of React 19`,
        target: '≤ 1.15; ≤ 0.65',
        holds: timeToHand <= 1.15 && timeToReact <= 0.65,
      },
      {
        what: 'processor time (script, style, layout) to that point',
        measured: `${ms(kiosk.processor)}; ${ratio(workToHand)} of hand-written; ${ratio(workToReact)} of React 19`,
        target: '≤ 1.6; ≤ 0.25',
        holds: workToHand <= 1.6 && workToReact <= 0.25,
      },
      {
        what: 'with the lines of a snippet, round trips after the HTML',
        measured: String(kiosk.waves),
        target: '1',
        holds: kiosk.waves === 1,
      },
      {
        what: 'layout shift from skeleton to content',
        measured: kiosk.shiftAfterDrawn.toFixed(3),
        target: '0',
        holds: kiosk.shiftAfterDrawn === 0,
      },
    ],
    tables: [
      {
        title: 'The list of briefs, side by side',
        note: 'Cold, 1.6 Mbit/s, 150 ms, processor 4× slower. Ratios are to the list written by hand, in the same round.',
        head: [
          'with what',
          'code, Brotli',
          'requests',
          'time to content',
          'ratio',
          'script, style, layout',
          'ratio',
          'script',
          'style',
          'layout',
          'paint',
          'all tasks',
          'long tasks',
          'layout shift',
          'heap',
          'nodes',
        ],
        rows: Object.entries(figures).map(([name, each]) => [
          variants[name]?.label ?? name,
          kB(each.bytes),
          String(each.requests),
          ms(each.time),
          ratio(compare(name, 'hand-written', 'time')),
          ms(each.processor),
          ratio(compare(name, 'hand-written', 'processor')),
          ms(each.script),
          ms(each.style),
          ms(each.layout),
          ms(each.paint),
          ms(each.task),
          ms(each.longTasks),
          each.shift.toFixed(3),
          `${(each.heap / 1e6).toFixed(2)} MB`,
          String(each.nodes),
        ]),
      },
    ],
  };
}

/**
 * How many requests stood in a row, each begun when the one before it was done; the page itself does not count.
 *
 * @param {import('../lib/browser.mjs').Request[]} requests
 */
function wavesOf(requests) {
  const sorted = [...requests].sort((a, b) => a.start - b.start);
  /** @type {number[]} */
  const waves = [];
  for (const [index, {start}] of sorted.entries()) {
    const before = sorted
      .slice(0, index)
      .map((each, at) => (each.end <= start ? (waves[at] ?? 0) : -1));
    waves.push(Math.max(-1, ...before) + 1);
  }
  return Math.max(...waves);
}
