/** How many times a browser has to wait for an answer before it learns what else to ask for. */
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Page} from 'playwright-core';
import {afterAll, expect, inject, it} from 'vitest';
import {filesFor, type Preloads} from '../src/embed/snippet/preloads.js';
import {html, useSite, type Answer} from './support/site.js';
import {useBrowser} from './support/visit.js';

const packed = inject('packed');
const folder = mkdtempSync(join(tmpdir(), 'kiosk-pages-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(packed);
const publisher = useSite('examples');
const pages = useSite(folder);

const manifestPath = '/sse-asia/manifest.json';
const manifest = () => publisher.origin + manifestPath;
const preloads = JSON.parse(readFileSync(join(packed, 'dist/preloads.json'), 'utf8')) as Preloads;
const dist = (file: string) => `${cdn.origin}/dist/${file}`;
const loader = () => `<script type="module" src="${dist('loader.js')}"></script>`;
const line = (file: string) => `<link rel="modulepreload" href="${dist(file)}">`;

/** Keeps back the answers to these until all of them have been asked for. */
async function hold(page: Page, paths: readonly string[]): Promise<void> {
  const waiting = new Set(paths);
  let release = (): void => undefined;
  const all = new Promise<void>((resolve) => (release = resolve));
  // Here and not at the server: browsers have six requests at once with one, where it does not speak HTTP/2.
  await page.route(
    ({pathname}) => paths.includes(pathname),
    async (route, request) => {
      waiting.delete(new URL(request.url()).pathname);
      if (waiting.size === 0) release();
      await all;
      await route.continue();
    },
  );
}

/** Opens a page until this widget shows what it has, and tells which scripts and data it asked for. */
async function open(
  address: string,
  widget: string,
  ...waves: readonly (readonly string[])[]
): Promise<readonly string[]> {
  const {page, errors, uncaught} = await newVisit();
  for (const wave of waves) await hold(page, wave);
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (/\.(js|json)$/.test(pathname)) asked.push(pathname);
  });
  await page.goto(address);
  await page
    .locator(`kiosk-${widget} [part~=base][aria-busy=false]`)
    .getByRole('heading')
    .first()
    .waitFor();
  expect([...errors, ...uncaught]).toEqual([]);
  return asked.sort();
}

/** The lines that the snippet page gives. */
async function snippetFor(widget: string, lang: string): Promise<string> {
  const {page} = await newVisit();
  const query = new URLSearchParams({src: manifest(), widget, lang, way: 'loader'});
  await page.goto(`${dist('snippet.html')}?${String(query)}`);
  const code = page.locator('.block code').first();
  await code.getByText('modulepreload').waitFor();
  return (await code.textContent()) ?? '';
}

/** A whole document as it stands, or a page around a piece of one. */
function page(markup: string): Answer {
  if (!markup.startsWith('<!doctype')) return html(markup);
  return (_request, response) => {
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(markup);
  };
}

const withoutLines = (markup: string) => markup.replace(/<link rel="modulepreload"[^>]*>/g, '');

/** Whether the lines of a page ask for just what it needs, and for all of it before the first answer. */
async function expectOneRoundTrip(markup: string, widget: string): Promise<void> {
  partner.set('/without', page(withoutLines(markup)));
  partner.set('/', page(markup));
  const needed = await open(`${partner.origin}/without`, widget);
  expect(needed.length).toBeGreaterThan(3);
  expect(await open(partner.origin, widget, needed)).toEqual(needed);
}

it.each([
  ['brief-list', ''],
  ['news-feed', 'fr'],
  ['brief-card', 'km'],
])('is one with the lines of the snippet page for %s (%s)', async (widget, lang) => {
  await expectOneRoundTrip(await snippetFor(widget, lang), widget);
});

it('is one for a page with several widgets, which the loader takes from one file', async () => {
  const names = ['brief-card', 'brief-list', 'video-embed', 'country-list'];
  const lines = filesFor(names, '', preloads).map(line);
  expect(lines).toContain(line('core.js'));
  const preload = `<link rel="preload" as="fetch" crossorigin href="${manifest()}">`;
  const tags = names.map((name) => `<kiosk-${name}></kiosk-${name}>`);
  const body = `<body data-kiosk-src="${manifest()}">${tags.join('')}`;
  await expectOneRoundTrip(lines.join('') + preload + loader() + body, 'brief-list');
});

it('is one for an element from its own entry', async () => {
  const entry = 'elements/brief-list.js';
  const lines = preloads.files[entry]?.map(line) ?? [];
  const script = `<script type="module" src="${dist(entry)}"></script>`;
  const preload = `<link rel="preload" as="fetch" crossorigin href="${manifest()}">`;
  const list = `<kiosk-brief-list src="${manifest()}"></kiosk-brief-list>`;
  await expectOneRoundTrip(lines.join('') + preload + script + list, 'brief-list');
});

it('is one for a page that project-kiosk oembed writes', async () => {
  const options = ['--base', `${pages.origin}/`, '--kiosk', dist(''), '--lang', 'id'];
  const cli = join(packed, 'dist/cli/main.js');
  await promisify(execFile)(process.execPath, [
    cli,
    'oembed',
    ...options,
    '--out',
    folder,
    manifest(),
  ]);
  await expectOneRoundTrip(readFileSync(join(folder, 'brief-list.html'), 'utf8'), 'brief-list');
});

it('is two in a frame, whose page is the same for all widgets', async () => {
  const query = new URLSearchParams({widget: 'brief-list', src: manifest()});
  const address = `${dist('embed.html')}?${String(query)}`;
  const needed = await open(address, 'brief-list');
  const isFirst = (path: string) => /\/(embed|loader|base-[\w-]+)\.js$/.test(path);
  const waves = [needed.filter(isFirst), needed.filter((path) => !isFirst(path))];
  expect(waves[0]).toHaveLength(3);
  expect(await open(address, 'brief-list', ...waves)).toEqual(needed);
});

it('does not matter to a page whose lines name files that are not there any more', async () => {
  const list = `<kiosk-brief-list src="${manifest()}"></kiosk-brief-list>`;
  partner.set('/', html(line('chunks/base-00000000.js') + loader() + list));
  const {page, uncaught, errors} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(uncaught).toEqual([]);
  expect(errors).toEqual([expect.stringContaining('404')]);
});
