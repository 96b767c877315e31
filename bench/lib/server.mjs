// @ts-check
import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/**
 * @typedef {{path: string, bytes: number}} Answer bytes of the body, as they were sent
 * @typedef {{origin: string, add: (path: string, body: string | Buffer) => void, take: () => Answer[], close: () => void}} Server
 *   `take` gives what was answered since it was last asked
 */

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
});

/**
 * A server of these folders by name, and of files that are added to it. It compresses each file once, with Brotli.
 *
 * @param {Record<string, string>} folders paths by the first step of an address
 * @returns {Promise<Server>}
 */
export async function serve(folders) {
  /** @type {Map<string, Buffer | undefined>} */
  const files = new Map();
  /** @type {Answer[]} */
  let answers = [];

  /** @param {string} path */
  function find(path) {
    if (!files.has(path)) files.set(path, readIn(folders, path));
    return files.get(path);
  }

  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const body = find(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    answers.push({path, bytes: body.length});
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    add: (path, body) => files.set(path, brotliCompressSync(body)),
    take: () => {
      const taken = answers;
      answers = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {Record<string, string>} folders
 * @param {string} path
 */
function readIn(folders, path) {
  const [, name = '', ...rest] = path.split('/');
  const folder = folders[name];
  if (folder === undefined || rest.includes('..')) return undefined;
  const file = join(folder, ...rest);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return brotliCompressSync(readFileSync(file));
}
