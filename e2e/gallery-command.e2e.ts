/** `npm start`, after the build. */
import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import {afterEach, expect, it} from 'vitest';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** Starts the gallery at a free port and gives the address that it prints. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, ['scripts/gallery.mjs', '--port', '0']);
  running.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  expect(line).toMatch(/^Kiosk gallery: http:\/\/localhost:\d+\/$/);
  return line.replace('Kiosk gallery: ', '');
}

it('prints the address of the page with snippets', async () => {
  const child = spawn(process.execPath, ['scripts/gallery.mjs', '--port', '0']);
  running.push(child);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) if (lines.push(line) === 2) break;
  const [, address = ''] = /^Snippets to paste: (http:\S+)$/.exec(lines[1] ?? '') ?? [];
  expect(await (await fetch(address)).text()).toContain('<h1>Put a widget on a page</h1>');
  const source = new URL(new URL(address).searchParams.get('src') ?? '', address);
  expect((await fetch(source)).status).toBe(200);
});

/** Runs the gallery to its end. */
function run(...options: string[]): Promise<{code: unknown; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/gallery.mjs', ...options], (error, stdout, stderr) => {
      resolve({code: error?.code ?? 0, stdout, stderr});
    });
  });
}

it('prints its address, which leads to the gallery', async () => {
  const address = await start();
  const response = await fetch(address);
  expect(response.url).toBe(`${address}examples/gallery/`);
  expect(await response.text()).toContain('<kiosk-brief-list');
});

it('says in one sentence that its port is taken', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const {port} = other.address() as AddressInfo;
  const {code, stderr} = await run('--port', String(port));
  other.close();
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(
    `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`,
  );
});

it.each(['many', '-1', '65536', '80.5', ''])('refuses %j as a port', async (port) => {
  const {code, stderr} = await run(`--port=${port}`);
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(`--port wants a number up to 65535, not "${port}".`);
});

it('refuses an option that it does not know', async () => {
  const {code, stderr} = await run('--prot', '5000');
  expect(code).toBe(1);
  expect(stderr).toContain("Unknown option '--prot'");
  expect(stderr.trim()).not.toContain('\n');
});

it('explains itself', async () => {
  const {code, stdout} = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('npm start -- [--port N]');
});

it('names the type of each file, and lets pages of other origins read it', async () => {
  const address = await start();
  const types = {
    'examples/sse-asia/manifest.json': 'application/json',
    'examples/sse-asia/media/sample-clip.webm': 'video/webm',
    'examples/sse-asia/media/sample-clip.mp4': 'video/mp4',
    'examples/sse-asia/media/sample-clip.en.vtt': 'text/vtt',
    'examples/gallery/': 'text/html;charset=utf-8',
    'dist/kiosk.js': 'text/javascript',
  };
  for (const [path, type] of Object.entries(types)) {
    const {status, headers} = await fetch(address + path, {method: 'HEAD'});
    expect({path, status, type: headers.get('content-type')}).toEqual({path, status: 200, type});
    expect(headers.get('access-control-allow-origin')).toBe('*');
  }
});

it('serves a part of a video', async () => {
  const address = await start();
  const response = await fetch(`${address}examples/sse-asia/media/sample-clip.webm`, {
    headers: {Range: 'bytes=10-19'},
  });
  expect(response.status).toBe(206);
  expect((await response.arrayBuffer()).byteLength).toBe(10);
});

it.each([
  'package.json',
  'dist/../package.json',
  'dist/%2e%2e/package.json',
  'dist/..%2fpackage.json',
])('keeps %s to itself', async (path) => {
  const {hostname, port} = new URL(await start());
  // fetch would resolve the dots itself.
  const {get} = await import('node:http');
  const [response] = (await once(get({hostname, port, path: `/${path}`}), 'response')) as [
    {statusCode: number},
  ];
  expect(response.statusCode).toBe(404);
});

it('adds the slash that a folder needs, and keeps the query', async () => {
  const address = await start();
  const response = await fetch(`${address}examples/gallery?lang=id`);
  expect(response.url).toBe(`${address}examples/gallery/?lang=id`);
  expect(response.status).toBe(200);
});
