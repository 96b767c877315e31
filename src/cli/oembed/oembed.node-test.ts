import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from '../run.js';
import type {OEmbed} from './page.js';

let folder = '';
const manifest = 'examples/sse-asia/manifest.json';
const base = 'https://www.publisher.example/embed';
const dist = 'https://cdn.example/dist';
const src = 'https://www.publisher.example/manifest.json';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiosk-oembed-'));
});

afterAll(() => rm(folder, {recursive: true}));

async function kiosk(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['oembed', ...args], {
    print: (text) => void (out += text),
    complain: (text) => void (err += text),
    now: new Date('2024-06-30T12:00:00Z'),
    width: 80,
    useColor: false,
  });
  return {code, out, err};
}

async function write(file = manifest, ...options: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(folder, 'out-'));
  const {code, err} = await kiosk(
    file,
    ...['--src', src, '--base', base, '--kiosk', dist, '--out', out],
    ...options,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

const text = (...path: readonly string[]) => readFile(join(...path), 'utf8');

describe('project-kiosk oembed', () => {
  it('writes a page and an answer for each widget and each record', async () => {
    const out = await write();
    const {outputs, videos} = JSON.parse(await text(manifest)) as Record<string, {id: string}[]>;
    const files = await readdir(out, {recursive: true});
    for (const path of [
      'project-page',
      'brief-list',
      'country-list',
      'country-map',
      'news-feed',
      'event-list',
      'timeline',
      'search',
      'evaluations/evaluation-1',
      ...(outputs ?? []).map(({id}) => `publications/${id}`),
      ...(videos ?? []).map(({id}) => `videos/${id}`),
    ]) {
      expect(files).toEqual(expect.arrayContaining([`${path}.html`, `${path}.json`]));
    }
    expect(await text(out, 'index.html')).toContain(`href="${base}/brief-list.html"`);
  });

  it('leads from the page to the answer, and from there to the frame', async () => {
    const out = await write();
    const page = await text(out, 'brief-list.html');
    const [, discovered = ''] = /application\/json\+oembed"[^>]* href="([^"]+)"/.exec(page) ?? [];
    expect(discovered).toBe(`${base}/brief-list.json`);
    expect(page).toContain(`<link rel="canonical" href="${base}/brief-list.html" />`);
    expect(page).toContain('<script type="module" src="https://cdn.example/dist/loader.js">');
    const {html, type, version} = JSON.parse(await text(out, 'brief-list.json')) as OEmbed;
    expect({type, version}).toEqual({type: 'rich', version: '1.0'});
    const [, frame = ''] = /src="([^"]+)"/.exec(html) ?? [];
    const address = new URL(frame.replaceAll('&amp;', '&'));
    expect(address.origin + address.pathname).toBe('https://cdn.example/dist/embed.html');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      widget: 'brief-list',
      src,
      lang: 'en',
    });
  });

  it('speaks the language that is asked for', async () => {
    const page = await text(await write(manifest, '--lang', 'id'), 'brief-list.html');
    const {project} = JSON.parse(await text(manifest)) as {project: {title: {id: string}}};
    expect(page).toContain(`<title>${project.title.id}</title>`);
    expect(page).toContain('<html lang="id">');
  });

  it('pins a theme in the frames alone', async () => {
    const out = await write(manifest, '--theme', 'dark');
    expect(await text(out, 'brief-list.json')).toContain('&amp;theme=dark');
    expect(await text(out, 'brief-list.html')).not.toContain('theme');
  });

  it('takes markup in a manifest as text', async () => {
    const attack = '</title><script>alert(1)</script>"\'>';
    const outputs = [{id: 'brief', kind: 'brief', title: attack, summary: attack}];
    const file = join(folder, 'attack.json');
    await writeFile(file, JSON.stringify({version: 1, project: {title: attack}, outputs}));
    const out = await write(file);
    for (const name of await readdir(out, {recursive: true})) {
      if (!name.endsWith('.html')) continue;
      expect(await text(out, name), name).not.toMatch(/<script>|"'>/);
    }
    const {html} = JSON.parse(await text(out, 'publications/brief.json')) as OEmbed;
    // Those of the link, the quotation around it, and the frame.
    expect(html.match(/</g)).toHaveLength(6);
  });

  it.each([
    [[], 'Name one manifest'],
    [['a.json', '--out', 'x'], '--src'],
    [['a.json', '--src', src, '--out', 'x'], '--base'],
    [[src, '--base', base], '--out'],
    [[src, '--base', base, '--out', 'x'], '--kiosk'],
    [[src, '--base', base, '--out', 'x', '--kiosk', 'nowhere'], '--kiosk'],
    [[src, '--base', base, '--out', 'x', '--kiosk', base, '--theme', 'pink'], '--theme'],
  ])('says what is missing in %j', async (args, sentence) => {
    const {code, err} = await kiosk(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('leaves out what has an id too long for the name of a file, and says so', async () => {
    const outputs = ['a'.repeat(190), 'brief'].map((id) => ({id, kind: 'brief', title: 'A'}));
    const file = join(folder, 'long.json');
    await writeFile(file, JSON.stringify({version: 1, project: {title: 'A'}, outputs}));
    const out = join(folder, 'long');
    const {code, err} = await kiosk(
      file,
      ...['--src', src, '--base', base, '--kiosk', dist, '--out', out],
    );
    expect({code, err}).toEqual({
      code: 0,
      err: '1 page left out: ids are too long for names of files.\n',
    });
    expect(await readdir(join(out, 'publications'))).toEqual(['brief.html', 'brief.json']);
  });

  it.each([
    'javascript:alert(1)',
    'data:,x',
    'file:///etc',
    '//evil.example',
    'https://',
    '"><script>',
  ])('takes no address such as %j', async (value) => {
    for (const option of ['--src', '--base', '--kiosk']) {
      const {code, err} = await kiosk(
        manifest,
        ...['--src', src, '--base', base, '--kiosk', dist, '--out', join(folder, 'none')],
        ...[option, value],
      );
      expect(code).toBe(2);
      expect(err).toContain(option);
    }
  });

  it('writes nothing from what is no manifest', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, '{"version": 1, "outputs": [');
    const out = join(folder, 'none');
    const {code, err} = await kiosk(
      file,
      ...['--src', src, '--base', base, '--kiosk', dist, '--out', out],
    );
    expect(code).toBe(1);
    expect(err).toContain('validate');
    await expect(readdir(out)).rejects.toThrow();
  });
});
