// @ts-check
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {{address: string, start: number, end: number}} Request seconds of one clock
 * @typedef {object} Visit
 * @property {number} time milliseconds until the content is on the screen
 * @property {number} processor milliseconds of script, style and layout to that point
 * @property {number} script of these, script
 * @property {number} task milliseconds of all tasks of the main thread to that point
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
    await session.send('Performance.enable', {timeDomain: 'timeTicks'});
    await slowDown(session, limits);
    const content = await expectContent(page, words);
    await page.goto(address, {waitUntil: 'commit'});
    const {time, atContent} = await content(session);
    await page.waitForLoadState('networkidle');
    await slowDown(session, {});
    const {shifts, tasks, drawn} = await page.evaluate('benchState');
    await session.send('HeapProfiler.collectGarbage');
    const atEnd = await metrics(session);
    const values = shifts.map((/** @type {{value: number}} */ {value}) => value);
    const late = shifts.filter((/** @type {{startTime: number}} */ {startTime}) => startTime > drawn);
    return {
      time,
      processor: 1000 * (atContent.ScriptDuration + atContent.LayoutDuration + atContent.RecalcStyleDuration),
      script: 1000 * atContent.ScriptDuration,
      task: 1000 * atContent.TaskDuration,
      shift: sum(values),
      shiftAfterDrawn: sum(late.map((/** @type {{value: number}} */ {value}) => value)),
      longTasks: sum(tasks),
      heap: atEnd.JSHeapUsedSize,
      nodes: atEnd.Nodes,
      requests: requests.filter(({address: each}) => !each.startsWith('data:')),
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
  /** @type {PromiseWithResolvers<number>} */
  const shown = withResolvers();
  await page.exposeBinding('benchContent', (_source, time) => shown.resolve(Number(time)));
  await page.addInitScript({content: probe.replace('__WORDS__', words)});
  return async (/** @type {Session} */ session) => {
    const late = setTimeout(() => shown.reject(new Error(`No “${words}” after a minute.`)), 60_000);
    const time = await shown.promise;
    clearTimeout(late);
    return {time, atContent: await metrics(session)};
  };
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  /** @type {any} */
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
  return made;
}

/** @param {Session} session */
export async function metrics(session) {
  const {metrics: all} = await session.send('Performance.getMetrics');
  const byName = Object.fromEntries(all.map(({name, value}) => [name, value]));
  return /** @type {Record<'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration' | 'TaskDuration' | 'JSHeapUsedSize' | 'Nodes', number>} */ (
    byName
  );
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
  return {
    filter: (/** @type {(request: Request) => boolean} */ keep) => [...requests.values()].filter(keep),
  };
}

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
