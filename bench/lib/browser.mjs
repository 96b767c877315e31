// @ts-check
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {categories, workBefore} from './trace.mjs';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {{address: string, start: number, end: number}} Request seconds of one clock
 * @typedef {{shifts: {value: number, startTime: number}[], tasks: number[], drawn: number}} ProbeState
 * @typedef {object} Visit
 * @property {number} time milliseconds until the content is on the screen
 * @property {number} processor milliseconds of script, style and layout to that point
 * @property {import('./trace.mjs').Work} work these and the rest of what the main thread did to that point
 * @property {number} shift layout shift of the whole visit
 * @property {number} shiftAfterDrawn of this, after the widget has drawn anything
 * @property {number} longTasks milliseconds of tasks longer than 50
 * @property {number} heap bytes of scripts' objects, at the end
 * @property {number} nodes in the document, at the end
 * @property {Request[]} requests
 */

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** What the targets are stated for. */
export const slow = {processor: 4, network: {latency: 150, downloadThroughput: 1_600_000 / 8}};

export function launch() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc'],
  });
}

/**
 * Runs `use` with an empty page that nothing has been loaded into before.
 *
 * @template T
 * @param {Browser} browser
 * @param {(page: Page, session: Session) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(browser, use) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-US'});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/**
 * @param {Session} session
 * @param {{processor?: number, network?: {latency: number, downloadThroughput: number}}} limits how many times slower,
 *   milliseconds, bytes a second
 */
export async function slowDown(session, {processor = 1, network}) {
  await session.send('Emulation.setCPUThrottlingRate', {rate: processor});
  if (network === undefined) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    uploadThroughput: network.downloadThroughput,
    ...network,
  });
}

/**
 * Opens a page and measures it to the point where a heading with these words is on the screen, and what is there when it
 * has come to rest.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {string} words
 * @param {Parameters<typeof slowDown>[1]} limits
 * @returns {Promise<Visit>}
 */
export function visit(browser, address, words, limits) {
  return withPage(browser, async (page, session) => {
    const requests = await watchRequests(session);
    await slowDown(session, limits);
    const content = await expectContent(page, words);
    await browser.startTracing(page, {categories});
    await page.goto(address, {waitUntil: 'commit'});
    const time = await content();
    const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
    const work = workBefore(traceEvents, 'bench-content');
    await page.waitForLoadState('networkidle');
    await slowDown(session, {});
    const {shifts, tasks, drawn} = /** @type {ProbeState} */ (await page.evaluate('benchState'));
    const {heap, nodes} = await memory(session);
    return {
      time,
      work,
      processor: work.script + work.style + work.layout,
      shift: sum(shifts.map(({value}) => value)),
      shiftAfterDrawn: sum(shifts.filter((each) => each.startTime > drawn).map(({value}) => value)),
      longTasks: sum(tasks),
      heap,
      nodes,
      requests: requests().filter(({address: each}) => !each.startsWith('data:')),
    };
  });
}

/**
 * Prepares a page to tell when words are on its screen.
 *
 * @param {Page} page
 * @param {string} words
 */
export async function expectContent(page, words) {
  /** @type {(time: number) => void} */
  let resolve;
  /** @type {(error: Error) => void} */
  let reject;
  const shown = /** @type {Promise<number>} */ (
    new Promise((...both) => {
      [resolve, reject] = both;
    })
  );
  await page.exposeBinding('benchContent', (_source, time) => resolve(Number(time)));
  await page.addInitScript({content: probe.replace('__WORDS__', words)});
  return async () => {
    const error = new Error(`No “${words}” after a minute.`);
    const late = setTimeout(() => reject(error), 60_000);
    const time = await shown;
    clearTimeout(late);
    return time;
  };
}

/**
 * What is left when all that is garbage is gone.
 *
 * @param {Session} session
 */
export async function memory(session) {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ wanted) =>
    metrics.find(({name}) => name === wanted)?.value ?? NaN;
  return {heap: value('JSHeapUsedSize'), nodes: value('Nodes')};
}

/** @param {Session} session */
async function watchRequests(session) {
  /** @type {Map<string, Request>} */
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({requestId, request, timestamp}) =>
    requests.set(requestId, {address: request.url, start: timestamp, end: Infinity}),
  );
  session.on('Network.loadingFinished', ({requestId, timestamp}) => {
    const request = requests.get(requestId);
    if (request) request.end = timestamp;
  });
  await session.send('Network.enable');
  return () => [...requests.values()];
}

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
