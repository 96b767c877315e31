/** What `integrity` protects when a file at the CDN is not what it was. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, it} from 'vitest';
import {html, useSite, type Answer} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const dist = join(inject('packed'), 'dist');
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<
  string,
  string
>;
const base = Object.keys(hashes).find((path) => /^chunks\/base-.*\.js$/.test(path)) ?? '';
const list = () =>
  `<kiosk-brief-list src="${publisher.origin}/sse-asia/manifest.json"><p>The fallback</p></kiosk-brief-list>`;

/** As the file, with something more in it. */
function tampered(path: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'})
      .end(
        `document.documentElement.dataset.tampered = '';${readFileSync(join(dist, path), 'utf8')}`,
      );
  };
}

async function visit(head: string, tamperedFile?: string) {
  if (tamperedFile !== undefined) cdn.set(`/dist/${tamperedFile}`, tampered(tamperedFile));
  partner.set('/', html(`${head}<body>${list()}`));
  const {page} = await newVisit();
  await page.goto(partner.origin, {waitUntil: 'networkidle'});
  return {
    isShown: await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).isVisible(),
    isTampered: (await page.locator('html[data-tampered]').count()) > 0,
    hasFallback: await page.getByText('The fallback').isVisible(),
  };
}

const script = (path: string, attributes = '') =>
  `<script type="module" crossorigin src="${cdn.origin}/dist/${path}" ${attributes}></script>`;
const integrity = (path: string) => `integrity="${hashes[path] ?? ''}"`;

it('names every file that a page may load', () => {
  expect(Object.keys(hashes)).toEqual(
    expect.arrayContaining(['kiosk.js', 'loader.js', 'embed.html', base, 'locales/id.js']),
  );
});

it('protects the one whole file', async () => {
  const head = () => script('kiosk.js', integrity('kiosk.js'));
  expect(await visit(head())).toEqual({isShown: true, isTampered: false, hasFallback: false});
  const after = await visit(head(), 'kiosk.js');
  expect(after).toEqual({isShown: false, isTampered: false, hasFallback: true});
});

it('on an entry does not protect the files that the entry loads', async () => {
  const entry = 'elements/brief-list.js';
  const {isTampered} = await visit(script(entry, integrity(entry)), base);
  expect(isTampered).toBe(true);
});

it('on a line of modulepreload does not stop an import that has to ask again', async () => {
  const entry = 'elements/brief-list.js';
  const line = `<link rel="modulepreload" href="${cdn.origin}/dist/${base}" ${integrity(base)}>`;
  cdn.set(`/dist/${base}`, (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    tampered(base)(request, response);
  });
  partner.set('/', html(`${line}${script(entry)}<body>${list()}`));
  const {page, errors} = await newVisit();
  const isRefused = () => errors.some((each) => each.includes('integrity'));
  cdn.set(`/dist/${entry}`, (request, response) => {
    void expect
      .poll(isRefused)
      .toBe(true)
      .then(() => {
        cdn.files(request, response);
      });
  });
  await page.goto(partner.origin);
  await page.locator('html[data-tampered]').waitFor();
});

it('in an import map protects all files', async () => {
  const all = Object.fromEntries(
    Object.entries(hashes).map(([path, hash]) => [`${cdn.origin}/dist/${path}`, hash]),
  );
  const head = () =>
    `<script type="importmap">${JSON.stringify({integrity: all})}</script><link rel="modulepreload" href="${cdn.origin}/dist/${base}">${script('elements/brief-list.js')}`;
  expect(await visit(head())).toEqual({isShown: true, isTampered: false, hasFallback: false});
  expect(await visit(head(), base)).toEqual({
    isShown: false,
    isTampered: false,
    hasFallback: true,
  });
});
