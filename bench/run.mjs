// @ts-check
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {argv, exit, versions} from 'node:process';
import {parseArgs} from 'node:util';
import {launch} from './lib/browser.mjs';
import {buildPeers, ensurePeers} from './lib/peers.mjs';
import {fillIn, targetTable, toMarkdown} from './lib/report.mjs';
import {serve} from './lib/server.mjs';

const names = ['cold', 'elements', 'video', 'news', 'parse', 'keys', 'ten', 'mounts'];

const usage = `Measures Kiosk beside what a partner would take instead.

  npm run bench -- [--quick] [--only NAME] [--rounds N]

  --quick      three rounds instead of nine; writes no document
  --only NAME  one group of measurements: ${names.join(', ')}; writes no document
  --rounds N   so many rounds
  --help       this text`;

/**
 * @typedef {object} Bench
 * @property {import('./lib/browser.mjs').Browser} browser
 * @property {import('./lib/server.mjs').Server} server
 * @property {number} rounds
 */

function readOptions() {
  const {values} = parseArgs({
    args: argv.slice(2),
    options: {
      quick: {type: 'boolean', default: false},
      only: {type: 'string'},
      rounds: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.only !== undefined && !names.includes(values.only))
    throw new Error(`--only wants one of: ${names.join(', ')}`);
  return {
    help: values.help ?? false,
    names: values.only === undefined ? names : [values.only],
    rounds: Number(values.rounds ?? (values.quick ? 3 : 9)),
    isWhole: !values.quick && values.only === undefined,
  };
}

/** @param {ReturnType<typeof readOptions>} options */
async function run(options) {
  if (!existsSync('dist/kiosk.js'))
    throw new Error('There is no dist/kiosk.js. Run: npm run build');
  ensurePeers();
  const server = await serve({dist: 'dist', examples: 'examples'});
  for (const [name, code] of await buildPeers()) server.add(`/peers/${name}`, code);
  const browser = await launch();
  /** @type {Record<string, import('./lib/report.mjs').Findings>} */
  const all = {};
  try {
    for (const name of options.names) {
      const start = Date.now();
      const {measure} = await import(`./rows/${name}.mjs`);
      all[name] = await measure({browser, server, rounds: options.rounds});
      console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  report(all, browser.version(), options);
}

/**
 * @param {Record<string, import('./lib/report.mjs').Findings>} all
 * @param {string} browser version
 * @param {ReturnType<typeof readOptions>} options
 */
function report(all, browser, {rounds, isWhole}) {
  const findings = Object.values(all);
  const targets = findings.flatMap((each) => each.targets);
  const [cpu] = cpus();
  const where = `Kiosk ${version()}, Chromium ${browser}, Node ${versions.node}, ${cpus().length} × ${cpu?.model.trim()}; medians of ${rounds}, ${new Date().toISOString().slice(0, 10)}.`;
  const text = [
    where,
    '',
    ...[targetTable(targets), ...findings.flatMap(({tables}) => tables)].map(toMarkdown),
  ].join('\n');
  const json = {
    where,
    targets,
    figures: Object.fromEntries(Object.entries(all).map(([name, {figures}]) => [name, figures])),
  };
  mkdirSync('reports', {recursive: true});
  writeFileSync('reports/bench.md', text);
  writeFileSync('reports/bench.json', `${JSON.stringify(json, undefined, 2)}\n`);
  console.log(text);
  if (!isWhole) return;
  writeFileSync('docs/performance.json', `${JSON.stringify(json, undefined, 2)}\n`);
  const path = 'docs/performance.md';
  writeFileSync(path, fillIn(readFileSync(path, 'utf8'), 'bench', text));
}

const version = () => JSON.parse(readFileSync('package.json', 'utf8')).version;

try {
  const options = readOptions();
  if (options.help) console.log(usage);
  else await run(options);
} catch (error) {
  console.error(error);
  exit(1);
}
