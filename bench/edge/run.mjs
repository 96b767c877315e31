// @ts-check
import {readFileSync, writeFileSync} from 'node:fs';
import {exit} from 'node:process';
import {fillIn, toMarkdown} from '../lib/report.mjs';
import {median} from '../lib/rounds.mjs';
import {ask, readers} from './load.mjs';
import {checkServers, startServers} from './servers.mjs';
import {loadedBy} from '../../scripts/loaded-by.mjs';
import {splitArchive, weigh} from './sizes.mjs';

/** What publishing costs: requests and bytes of a million page views, and what an edge keeps away from the origin. */

const path = 'docs/scale.md';
const manifest = 'examples/sse-asia/manifest.json';
const views = 1_000_000;
const day = 86_400;
/** Seconds for which the manifest of the guide is fresh. */
const fresh = 300;

const number = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
const GB = (/** @type {number} */ bytes) => `${(bytes / 1e9).toFixed(1)} GB`;
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (/** @type {number} */ part) => `${(100 * part).toFixed(2)} %`;

/** On paper, from the sizes of this build. */
function onPaper() {
  const entries = {
    'the brief list, `elements/brief-list.js`': 'dist/elements/brief-list.js',
    'all widgets, `kiosk.js`': 'dist/kiosk.js',
  };
  const document = weigh(manifest);
  const rows = Object.entries(entries).flatMap(([name, entry]) => {
    const files = [...loadedBy(entry)];
    const code = files.reduce((sum, file) => sum + weigh(file), 0);
    // Of readers who come back within the day, the code is there, and the manifest after five minutes is asked for again.
    return [0, 0.5].map((returning) => [
      `${name}; ${returning === 0 ? 'every reader is new' : 'every second view is a returning reader’s'}`,
      number(views * (1 - returning) * files.length + views),
      GB(views * (1 - returning) * (code + document) + views * returning * 300),
      number(files.length + day / fresh),
      kB(code + document + (day / fresh - 1) * 300),
    ]);
  });
  const {whole, first} = splitArchive();
  return [
    {
      title: 'A million page views a day',
      note: `Brotli. The manifest is ${kB(document)}, fresh for ${fresh} seconds; an answer that it has not changed is counted as 300 bytes. An edge is one place of a CDN that keeps a copy.`,
      head: [
        'page',
        'requests of readers',
        'bytes to readers',
        'requests to the origin, from each edge',
        'bytes from the origin',
      ],
      rows,
    },
    {
      title: 'A long archive, whole and split',
      note: 'Ten thousand news items. The split manifest holds the newest two hundred and names the next part.',
      head: ['manifest', 'bytes', 'a million times'],
      rows: [
        ['whole', kB(whole), GB(whole * views)],
        ['first part of fifty', kB(first), GB(first * views)],
      ],
    },
  ];
}

/** @param {import('./load.mjs').Answer[]} answers */
function describe(answers) {
  const took = answers.map((each) => each.took).sort((a, b) => a - b);
  return {
    requests: answers.length,
    good: answers.filter(({status}) => status === 200).length,
    hits: answers.filter(({isHit}) => isHit).length / answers.length,
    middle: median(took),
    slowest: took.at(Math.floor(took.length * 0.99)) ?? NaN,
  };
}

/** With nginx and Varnish on this machine; seconds stand for minutes. */
async function measured() {
  const lifetime = {age: 2, revalidate: 8, error: 3600};
  const asked = [...loadedBy('dist/elements/brief-list.js')].map(
    (file) => `/kiosk/0.1.0/${file.slice('dist/'.length)}`,
  );
  const servers = await startServers(lifetime);
  const addresses = [...asked, '/project/manifest.json'].map((each) => servers.address + each);
  const document = addresses.at(-1) ?? '';
  /** @type {string[][]} */
  const rows = [];
  const row = (
    /** @type {string} */ what,
    /** @type {import('./load.mjs').Answer[]} */ answers,
    /** @type {string[]} */ log,
  ) => {
    const {requests, good, hits, middle, slowest} = describe(answers);
    const ofManifest = log.filter((line) => line.endsWith('manifest.json')).length;
    rows.push([
      what,
      number(requests),
      percent(good / requests),
      percent(hits),
      `${log.length - ofManifest} + ${ofManifest}`,
      `${middle.toFixed(1)} ms`,
      `${slowest.toFixed(1)} ms`,
    ]);
  };
  servers.takeLog();
  row('20 s, all well', await readers(addresses, 4000, 20), servers.takeLog());
  await servers.stopOrigin();
  row('20 s, the origin is down', await readers(addresses, 4000, 20), servers.takeLog());
  const old = (await ask(document)).version;
  servers.publish('2026-11-25');
  await servers.startOrigin();
  const start = performance.now();
  while ((await ask(document)).version === old && performance.now() - start < 30_000)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const back = (performance.now() - start) / 1000;
  row('10 s, the origin is back', await readers(addresses, 2000, 10), servers.takeLog());
  await servers.stop();

  const careless = await startServers({...lifetime, error: 0});
  await readers([careless.address + '/project/manifest.json'], 100, 1);
  await careless.stopOrigin();
  const without = await readers([careless.address + '/project/manifest.json'], 4000, 20);
  row('20 s, the origin is down, without `stale-if-error`', without, []);
  await careless.stop();
  return {
    title: 'An edge before the origin, measured',
    note: `nginx and Varnish 7 on this machine; page views of readers with nothing in their caches, 200 a second, each asking for ${asked.length} files of a version and the manifest. The manifest says \`max-age=${lifetime.age}, stale-while-revalidate=${lifetime.revalidate}, stale-if-error=${lifetime.error}\`: seconds here for the minutes of the guide, so that an origin that is down is met with copies of every age. Once the origin was back, with a new manifest, readers had that after ${back.toFixed(1)} s.`,
    head: [
      'while',
      'requests',
      'answered',
      'from the edge',
      'reached the origin: files + manifest',
      'median',
      '99 of 100 within',
    ],
    rows,
  };
}

try {
  checkServers();
  const tables = [...onPaper(), await measured()];
  const text = tables.map(toMarkdown).join('\n');
  console.log(text);
  writeFileSync(path, fillIn(readFileSync(path, 'utf8'), 'scale', text));
} catch (error) {
  console.error(error);
  exit(1);
}
