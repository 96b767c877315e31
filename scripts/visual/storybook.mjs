// @ts-check
import {once} from 'node:events';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import sirv from 'sirv';

/** Where the built Storybook stands on the server: not at its root, since a host may put it anywhere. */
const place = '/partners/kiosk/';

/** @param {string} folder with the built Storybook */
export async function serveStorybook(folder) {
  const serve = sirv(folder);
  const server = createServer((request, response) => {
    const notFound = () => void response.writeHead(404).end();
    const {url = ''} = request;
    request.url = url.slice(place.length - 1);
    if (url.startsWith(place)) serve(request, response, notFound);
    else notFound();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {root: `http://127.0.0.1:${port}${place}`, close: () => server.close()};
}

/**
 * Ids of the stories with this tag.
 *
 * @param {string} folder with the built Storybook
 * @param {string} tag
 * @returns {string[]}
 */
export function storiesTagged(folder, tag) {
  /** @type {{entries: Record<string, {id: string, type: string, tags: string[]}>}} */
  const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({type, tags}) => type === 'story' && tags.includes(tag))
    .map(({id}) => id);
}

/**
 * What a page asks of others than its own host, and what its host does not have.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} root
 */
export function watchRequests(page, root) {
  /** @type {string[]} */
  const strange = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(root)) strange.push(url);
  });
  page.on('response', (response) => {
    const isMeant = response.url().endsWith('/nothing-here.json');
    if (response.status() >= 400 && !isMeant)
      strange.push(`${response.status()} ${response.url()}`);
  });
  return strange;
}
