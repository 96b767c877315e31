// @ts-check
import {Agent, get} from 'node:http';

/** @typedef {{status: number, isHit: boolean, version: string, took: number}} Answer */

const agent = new Agent({keepAlive: true, maxSockets: 16});

/**
 * @param {string} address
 * @returns {Promise<Answer>} `version` of a manifest, as its ETag tells
 */
export function ask(address) {
  const start = performance.now();
  return new Promise((resolve) => {
    get(address, {agent, headers: {'accept-encoding': 'gzip'}}, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          isHit: response.headers['x-edge'] === 'hit',
          version: String(response.headers.etag ?? ''),
          took: performance.now() - start,
        }),
      );
    }).on('error', () => resolve({status: 0, isHit: false, version: '', took: NaN}));
  });
}

/**
 * Page views of readers who have nothing in their caches yet, evenly over so many seconds.
 *
 * @param {string[]} addresses what each of them asks for
 * @param {number} views
 * @param {number} seconds
 */
export async function readers(addresses, views, seconds) {
  const start = performance.now();
  /** @type {Promise<Answer>[]} */
  const answers = [];
  for (let view = 0; view < views; view++) {
    const due = start + (view / views) * seconds * 1000;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(...addresses.map(ask));
  }
  return Promise.all(answers);
}
