// @ts-check
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const [nginx, varnish] = ['/usr/sbin/nginx', '/usr/sbin/varnishd'];

/** Says what is missing. */
export function checkServers() {
  if (existsSync(nginx) && existsSync(varnish)) return;
  throw new Error('This needs nginx and Varnish. On Debian: apt-get install nginx-light varnish');
}

/** A port that is free now. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * nginx with the built files and the real manifest, and Varnish before it.
 *
 * @param {{age: number, revalidate: number, error: number}} seconds of the manifest
 */
export async function startServers({age, revalidate, error}) {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-edge-'));
  mkdirSync(join(root, 'site/project'), {recursive: true});
  cpSync('dist', join(root, 'site/kiosk/0.1.0'), {recursive: true});
  const manifest = readFileSync('examples/sse-asia/manifest.json', 'utf8');
  const publish = (/** @type {string} */ updated) =>
    writeFileSync(
      join(root, 'site/project/manifest.json'),
      manifest.replace(/"updated": "[^"]*"/, `"updated": "${updated}"`),
    );
  publish('2026-11-24');
  const [originPort, edgePort] = [await freePort(), await freePort()];
  const lifetime = `${age}, stale-while-revalidate=${revalidate}${error > 0 ? `, stale-if-error=${error}` : ''}`;
  const fill = (/** @type {string} */ name) => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8')
      .replaceAll('PORT', String(originPort))
      .replaceAll('ROOT', root)
      .replaceAll('AGE', lifetime)
      .replaceAll('SWR', String(revalidate));
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const [conf, vcl] = [fill('nginx.conf'), fill('edge.vcl')];
  writeFileSync(join(root, 'origin.log'), '');

  const startOrigin = () => start(nginx, ['-c', conf, '-p', root]);
  let origin = startOrigin();
  await answers(`http://127.0.0.1:${originPort}/health`);
  const edge = start(varnish, [
    ...['-j', 'none', '-F', '-a', `127.0.0.1:${edgePort}`],
    ...['-f', vcl, '-n', join(root, 'varnish'), '-s', 'malloc,64m'],
  ]);
  await answers(`http://127.0.0.1:${edgePort}/health`);
  return {
    address: `http://127.0.0.1:${edgePort}`,
    publish,
    /** What reached the origin since it was last asked. */
    takeLog: () => {
      const lines = readFileSync(join(root, 'origin.log'), 'utf8').split('\n').filter(Boolean);
      writeFileSync(join(root, 'origin.log'), '');
      return lines;
    },
    stopOrigin: () => stop(origin),
    startOrigin: () => {
      origin = startOrigin();
      return answers(`http://127.0.0.1:${originPort}/health`);
    },
    stop: () => Promise.all([stop(origin), stop(edge)]),
  };
}

/**
 * A server that does not outlive this script.
 *
 * @param {string} program
 * @param {string[]} args
 */
function start(program, args) {
  const child = spawn(program, args, {stdio: 'ignore'});
  process.on('exit', () => child.kill());
  return child;
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<unknown>} */
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return ended;
}

/** @param {string} address */
async function answers(address) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const {ok} = await fetch(address).catch(() => ({ok: false}));
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} did not answer.`);
}
