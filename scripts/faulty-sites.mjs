// @ts-check
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

/**
 * Real sites that fail, and a browser without network, for component tests, which can have neither by themselves: they
 * give orders (`src/testing/faulty-site.ts`). The faults are those of `e2e/faults.e2e.ts`.
 *
 * @typedef {import('../src/testing/faulty-site.js').Order} Order
 * @typedef {{site: import('../e2e/support/server.js').Site, paths: string[]}} Opened
 * @returns {import('@web/test-runner').TestRunnerPlugin<Order>}
 */
export function faultySites() {
  /** @type {Map<string, Opened>} by origin */
  const all = new Map();
  return {
    name: 'faulty-sites',
    async executeCommand({command, payload, session}) {
      if (command !== 'faulty-sites' || payload === undefined) return undefined;
      if (payload.order === 'open') return open(all, payload.faults);
      if (payload.order === 'network') return setNetwork(session, payload.isOnline);
      const opened = all.get(payload.origin);
      if (!opened) throw new Error(`There is no site ${payload.origin}.`);
      await obey(opened, payload);
      return true;
    },
    async serverStop() {
      for (const {site} of all.values()) await site.stop();
    },
  };
}

/**
 * @param {Map<string, Opened>} all
 * @param {'quick' | 'slow'} kind
 * @returns {Promise<import('../src/testing/faulty-site.js').OpenedSite>}
 */
async function open(all, kind) {
  const {Site, quickFaults, slowFaults} = await load();
  const whole = readFileSync('examples/sse-asia/manifest.json', 'utf8');
  const site = new Site();
  await site.start();
  const faults = Object.entries(kind === 'quick' ? quickFaults(whole) : slowFaults(whole)).map(
    ([name, {answer, sentence, requests}], index) => {
      const path = `/${index}.json`;
      site.set(path, (request, response) => {
        // Browsers themselves ask again when a connection breaks that they had kept.
        response.shouldKeepAlive = false;
        answer(request, response);
      });
      return {name, path, sentence, requests};
    },
  );
  all.set(site.origin, {site, paths: faults.map(({path}) => path)});
  return {origin: site.origin, faults};
}

/**
 * @param {Opened} opened
 * @param {Extract<Order, {origin: string}>} order
 */
async function obey({site, paths}, order) {
  const {json, status} = await load();
  if (order.order === 'stop') await site.stop();
  if (order.order === 'start') await site.start();
  if (order.order === 'answer') {
    const {text, code} = order;
    for (const path of paths) site.set(path, code === 200 ? json(text) : status(code));
  }
}

/**
 * Takes a page off the network or puts it back; `false` where its browser cannot be told to. Chromium can, and drops the
 * test runner's own connection with all others: `e2e/saved-copies.e2e.ts` has it offline.
 *
 * @param {import('@web/test-runner').BasicTestSession} session
 * @param {boolean} isOnline
 */
async function setNetwork({browser, id}, isOnline) {
  if (browser.name !== 'Firefox') return false;
  const firefox = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (browser);
  await firefox.getPage(id).setOfflineMode(!isOnline);
  return true;
}

/**
 * What tests in Node have, which is TypeScript, once it is asked for.
 *
 * @returns {Promise<typeof import('../e2e/support/server.js') & typeof import('../e2e/support/faults.js')>}
 */
async function load() {
  return Object.assign({}, await importOf('server'), await importOf('faults'));
}

/** @param {string} name */
async function importOf(name) {
  const path = fileURLToPath(new URL(`../e2e/support/${name}.ts`, import.meta.url));
  const {module} = await runnerImport(path, {configFile: false});
  return module;
}
