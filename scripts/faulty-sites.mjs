// @ts-check
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

/**
 * Real sites that fail, for component tests, which cannot start any by themselves: they ask by a command
 * (`src/testing/faulty-site.ts`). The faults are those of `e2e/faults.e2e.ts`.
 *
 * @typedef {import('../src/testing/faulty-site.js').SiteOrder} SiteOrder
 * @typedef {{site: import('../e2e/support/server.js').Site, paths: string[]}} Started
 * @returns {import('@web/test-runner').TestRunnerPlugin<SiteOrder>}
 */
export function faultySites() {
  /** @type {Map<string, Started>} by origin */
  const all = new Map();
  return {
    name: 'faulty-sites',
    async executeCommand({command, payload}) {
      if (command !== 'faulty-site' || !payload) return undefined;
      if (payload.order === 'open') return open(all, payload.faults);
      const started = all.get(payload.origin);
      if (!started) throw new Error(`There is no site ${payload.origin}.`);
      return (await obey(started, payload)) ?? true;
    },
    async serverStop() {
      for (const {site} of all.values()) await site.stop();
    },
  };
}

/**
 * @param {Map<string, Started>} all
 * @param {'quick' | 'slow'} kind
 * @returns {Promise<import('../src/testing/faulty-site.js').OpenedSite>}
 */
async function open(all, kind) {
  const {Site} = await server();
  const {quickFaults, slowFaults} = await load('faults');
  const whole = readFileSync('examples/sse-asia/manifest.json', 'utf8');
  const faults = Object.entries(kind === 'quick' ? quickFaults(whole) : slowFaults(whole));
  const site = new Site();
  await site.start();
  const opened = faults.map(([name, {answer, sentence, requests}], index) => {
    const path = `/${index}.json`;
    site.set(path, (request, response) => {
      // Browsers themselves ask again when a connection breaks that they had kept.
      response.shouldKeepAlive = false;
      answer(request, response);
    });
    return {name, path, sentence, requests};
  });
  all.set(site.origin, {site, paths: opened.map(({path}) => path)});
  return {origin: site.origin, faults: opened};
}

/**
 * @param {Started} started
 * @param {Exclude<SiteOrder, {order: 'open'}>} order
 */
async function obey({site, paths}, order) {
  const {json} = await server();
  if (order.order === 'reads') return site.reads;
  if (order.order === 'stop') await site.stop();
  if (order.order === 'start') await site.start();
  if (order.order === 'heal') for (const path of paths) site.set(path, json(order.text));
}

const server = () => load('server');

/**
 * The modules of the tests in Node, once they are asked for.
 *
 * @template {keyof Modules} Name
 * @param {Name} name
 * @returns {Promise<Modules[Name]>}
 * @typedef {{server: typeof import('../e2e/support/server.js'), faults: typeof import('../e2e/support/faults.js')}} Modules
 */
async function load(name) {
  const path = fileURLToPath(new URL(`../e2e/support/${name}.ts`, import.meta.url));
  const {module} = await runnerImport(path, {configFile: false});
  return module;
}
