// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

/** Debian's MiniBrowser, the plain window around WebKitGTK. */
export const miniBrowser = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Starts a program that dies with this process, however this process dies.
 *
 * @param {string[]} command
 * @param {{env?: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions}} options
 */
function start(command, options) {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...command], options);
  child.on('error', (error) => {
    throw error;
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

/** @param {import('node:child_process').ChildProcess} xvfb */
async function displayOf(xvfb) {
  const numbers = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const [data] = await Promise.race([
    once(numbers, 'data'),
    once(xvfb, 'exit').then(() =>
      Promise.reject(new Error('Xvfb stopped before it showed a display.')),
    ),
  ]);
  return `:${String(data).trim()}`;
}

/** @param {number} port */
async function answering(port) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts a screen that nobody sees and WebKit's driver on it; returns the driver's port. */
export async function startWebKit() {
  const xvfb = start(
    ['Xvfb', '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const port = await freePort();
  start(['WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: await displayOf(xvfb),
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  await answering(port);
  return port;
}
