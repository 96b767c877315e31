// @ts-check
import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {argv, exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import sirv from 'sirv';

const usage = `Serves the gallery of all widgets on the real manifest.

  npm start -- [--port N]

  --port N  the port to listen on (4173)
  --help    this text`;

const home = '/examples/gallery/';
const snippets = '/dist/snippet.html?src=../examples/sse-asia/manifest.json';

/**
 * A server of these folders, for this page and for pages of any other origin. `/` leads to the gallery.
 *
 * @param {Record<string, string>} folders paths by name: the first step of an address
 */
export function createGalleryServer(folders) {
  const serve = new Map(
    Object.entries(folders).map(([name, path]) => [name, sirv(path, {dev: true, etag: true})]),
  );
  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const [, name = '', ...rest] = path.split('/');
    const folder = serve.get(name);
    if (path === '/') {
      redirect(response, home);
    } else if (folder === undefined) {
      notFound(response);
    } else if (!path.endsWith('/') && !extname(path)) {
      // Relative addresses in the page of a folder start from its slash.
      redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
    } else {
      response.setHeader('Access-Control-Allow-Origin', '*');
      request.url = `/${rest.join('/')}`;
      folder(request, response, () => notFound(response));
    }
  });
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(302, {location}).end();
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
}

/** @returns {{port: number} | {help: true}} */
function readOptions() {
  const {values} = parseArgs({
    options: {port: {type: 'string', default: '4173'}, help: {type: 'boolean', short: 'h'}},
  });
  if (values.help) return {help: true};
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Infinity;
  if (port > 65_535) throw new Error(`--port wants a number up to 65535, not "${values.port}".`);
  return {port};
}

/** @param {number} port */
async function open(port) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folders = ['dist', 'examples', 'schema'];
  const server = createGalleryServer(
    Object.fromEntries(folders.map((name) => [name, join(root, name)])),
  );
  await once(server.listen(port), 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://localhost:${address.port}`;
  console.log(`Kiosk gallery: ${origin}/`);
  console.log(`Snippets to paste: ${origin}${snippets}`);
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function explain(error) {
  const {code = '', message, port} = /** @type {NodeJS.ErrnoException & {port?: number}} */ (error);
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another one: npm start -- --port ${Number(port) + 1}`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used here. Choose one above 1024.`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `${message} See --help.`;
  return message;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const options = readOptions();
    if ('help' in options) console.log(usage);
    else await open(options.port);
  } catch (error) {
    console.error(explain(error));
    exit(1);
  }
}
