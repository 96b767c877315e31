import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {JsonReport} from './report.js';
import {run} from './run.js';

const good = '{"version": 1, "updated": "2024", "project": {"title": "SSE in Asia"}}';
const withAdvice = '{"version": 1, "project": {"title": "SSE in Asia"}}';
const bad = '{"version": 1, "updated": "2024", "project": {"title": "A", "contact": "none"}}';
const news = Array.from({length: 9}, (_, index) => ({
  id: `n${index}`,
  title: 'News',
  url: 'http://example.org/',
}));

interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a terminal without colours would. */
async function kiosk(args: readonly string[], useColor = false): Promise<Output> {
  let out = '';
  let err = '';
  const code = await run(args, {
    print: (text) => void (out += text),
    complain: (text) => void (err += text),
    now: new Date('2024-06-30T12:00:00Z'),
    width: 80,
    useColor,
  });
  return {code, out, err};
}

function withFields(json: string, fields: object): string {
  return JSON.stringify({...(JSON.parse(json) as object), ...fields});
}

let folder = '';

async function file(content: string | Uint8Array, name = 'manifest.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiosk-'));
});

afterAll(() => rm(folder, {recursive: true}));

describe('project-kiosk', () => {
  it('prints its help and its version', async () => {
    const help = await kiosk(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('Usage');
    expect((await kiosk(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await kiosk(['validate', '-h'])).out).toContain('--strict');
  });

  it('refuses wrong usage with 2', async () => {
    expect((await kiosk([])).code).toBe(2);
    expect((await kiosk(['validate'])).code).toBe(2);
    expect((await kiosk(['validate', '--jsn', 'a.json'])).code).toBe(2);
    const {code, err, out} = await kiosk(['valdate', 'a.json']);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toContain('Did you mean "validate"?');
  });
});

describe('project-kiosk validate, of files', () => {
  it('passes a good one', async () => {
    const path = await file(good);
    const expected = {code: 0, out: 'No errors, 0 pieces of advice.\n', err: ''};
    expect(await kiosk(['validate', path])).toEqual(expected);
  });

  it('fails one with an error', async () => {
    const path = await file(bad);
    const {code, out} = await kiosk(['validate', path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:1:61  project.contact\n`);
    expect(out).toContain('1 error, 0 pieces of advice.\n');
  });

  it('passes one with advice, unless it is strict', async () => {
    const path = await file(withAdvice);
    expect((await kiosk(['validate', path])).code).toBe(0);
    expect((await kiosk(['validate', '--strict', path])).code).toBe(1);
  });

  it('checks several, and counts them together', async () => {
    const paths = [await file(bad, 'a.json'), await file(good, 'b.json'), join(folder, 'c.json')];
    const {code, out} = await kiosk(['validate', ...paths]);
    expect(code).toBe(1);
    expect(out).toContain('There is no such file.');
    expect(out).toContain('2 errors, 0 pieces of advice in 3 manifests.');
  });

  it('prints one JSON object for programs', async () => {
    const path = await file(bad);
    const {code, out} = await kiosk(['validate', '--json', path]);
    expect(code).toBe(1);
    expect(JSON.parse(out) as JsonReport).toEqual({
      report: 1,
      valid: false,
      errors: 1,
      advice: 0,
      files: [path],
      findings: [
        {
          file: path,
          line: 1,
          column: 61,
          severity: 'error',
          rule: 'invalid',
          path: 'project.contact',
          message: '"contact" must be an e-mail address, but here is "none". It is not shown.',
          suggestion: 'Write an e-mail address.',
        },
      ],
    });
  });

  it('tells once what comes up often', async () => {
    const {out} = await kiosk(['validate', await file(withFields(good, {news}))]);
    expect(out.match(/not secure/g)).toHaveLength(1);
    expect(out).toContain('The same in 8 more places, line 1.');
    expect(out).toContain('No errors, 9 pieces of advice.');
  });

  it('fits the terminal and has no colours where none are wanted', async () => {
    const path = await file(withFields(bad, {outputs: [{kind: 'podcast'}]}));
    const {out} = await kiosk(['validate', path]);
    const texts = out.split('\n').filter((line) => line.startsWith(' '));
    expect(Math.max(...texts.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001B[');
    expect((await kiosk(['validate', path], true)).out).toContain('\u001B[31m');
  });

  it('reads past a byte order mark, and asks for UTF-8', async () => {
    expect((await kiosk(['validate', await file(`\uFEFF${good}`)])).code).toBe(0);
    const latin = Buffer.from(good.replace('Asia', 'Türkiye'), 'latin1');
    expect((await kiosk(['validate', await file(latin)])).out).toContain('not saved as UTF-8');
  });

  it('says that a folder is no file', async () => {
    expect((await kiosk(['validate', folder])).out).toContain('This is a folder, not a file.');
  });
});

describe('project-kiosk validate, of addresses', () => {
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    const answers = new Map([
      ['/good.json', {status: 200, body: good}],
      ['/page', {status: 200, body: '<!DOCTYPE html><title>Briefs</title>'}],
      ['/members', {status: 403, body: ''}],
      ['/broken', {status: 503, body: ''}],
    ]);
    server = createServer(({url, headers}, response) => {
      const {status, body} = answers.get(url ?? '') ?? {status: 404, body: 'Not found'};
      // As many hosts do it: only who asks from another site is told that it may.
      if (headers.origin && url !== '/page') response.setHeader('access-control-allow-origin', '*');
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  it('passes a good one, with a word on http', async () => {
    const {code, out} = await kiosk(['validate', `${origin}/good.json`]);
    expect(code).toBe(0);
    expect(out).toContain('own address is not secure');
    expect(out).not.toContain('CORS');
  });

  it.each([
    ['/missing.json', 'There is nothing at this address (404).'],
    ['/members', 'does not let everybody read this (403)'],
    ['/broken', 'answered with an error (503)'],
    ['/page', 'This is a web page, not a manifest.'],
    ['/page', 'does not let pages of other sites read the manifest (CORS)'],
  ])('tells what is wrong with %s: %s', async (path, message) => {
    const {code, out} = await kiosk(['validate', `${origin}${path}`]);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(message);
  });

  it('tells when nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const {port} = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const {code, out} = await kiosk(['validate', `http://127.0.0.1:${port}/manifest.json`]);
    expect(code).toBe(1);
    expect(out).toContain('The host refuses the connection.');
  });
});
