/**
 * What WordPress 6.1.9 makes of what is pasted into it: the lines of the snippet page as its editors save them and its
 * pages show them, and the frame that it makes of a pasted address, hidden until the frame tells its height.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Page} from 'playwright-core';
import {afterAll, beforeEach, describe, expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const packed = inject('packed');
const folder = await mkdtemp(join(tmpdir(), 'kiosk-wordpress-'));
afterAll(() => rm(folder, {recursive: true}));

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(packed);
const publisher = useSite('examples');
const pages = useSite(folder);

const source = () => `${publisher.origin}/sse-asia/manifest.json`;

async function open(body: string) {
  partner.set('/', html(`<body><div class="entry-content">${body}</div>`));
  const visit = await newVisit();
  await visit.page.goto(partner.origin);
  return visit;
}

describe('the lines of the snippet page', () => {
  const link = '<a href="https://publisher.example/briefs">The briefs</a>';

  it('work where its classic editor has put breaks and paragraphs among them', async () => {
    const {page, errors, uncaught} = await open(`<p>Before the widget, a paragraph.</p>
<link rel="preload" as="fetch" crossorigin href="${source()}">
<script type="module" src="${cdn.origin}/dist/loader.js"></script><br />
<kiosk-brief-list src="${source()}" lang="en" filters><br />
  ${link}<br />
</kiosk-brief-list></p>
<p>After it.</p>`);
    await page.getByText('9 publications').waitFor();
    expect(await page.getByText('The briefs').isVisible()).toBe(false);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('leave a link of what an author’s rights let through', async () => {
    const {page} = await open(`\n\n\n\n  ${link}\n\n`);
    expect(await page.getByRole('link', {name: 'The briefs'}).isVisible()).toBe(true);
  });

  it('keep a frame in the column of a theme that centres blocks', async () => {
    const {page} = await newVisit();
    const choices = new URLSearchParams({src: source(), widget: 'news-feed', way: 'frame'});
    await page.goto(`${cdn.origin}/dist/snippet.html?${String(choices)}`);
    const code = await page.locator('.block code').first().textContent();
    const theme = `<style>body {margin: 0} .entry-content > * {
      max-width: 400px; margin-inline: auto !important;
    }</style>`;
    const shown = await open(`${theme}<p>Above.</p>${code ?? ''}`);
    const [frame, text] = [shown.page.locator('iframe'), shown.page.getByText('Above.')];
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(1000);
    const [box, column] = [await frame.boundingBox(), await text.boundingBox()];
    expect([box?.x, box?.width]).toEqual([column?.x, column?.width]);
  });
});

describe('a pasted address', () => {
  const path = 'publications/brief-id';

  beforeEach(async () => {
    const cli = join(packed, 'dist/cli/main.js');
    const options = ['--base', pages.origin, '--kiosk', `${cdn.origin}/dist/`, '--out', folder];
    await promisify(execFile)(process.execPath, [cli, 'oembed', ...options, source()]);
  });

  /** What stands in the page once WordPress has filtered the answer. */
  function filtered(name: string, secret = 'AbCdEf1234'): string {
    const answer = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {html: string};
    const [, quotation = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(answer.html) ?? [];
    const attribute = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(answer.html)?.[1] ?? '';
    return `<blockquote class="wp-embedded-content" data-secret="${secret}">${quotation}</blockquote><iframe
      class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
      style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" title="${attribute('title')}"
      src="${attribute('src')}#?secret=${secret}" data-secret="${secret}"
      width="${attribute('width')}" height="${attribute('height')}" frameborder="${attribute('frameborder')}"></iframe>`;
  }

  /** Listens to frames as a page of WordPress does: by their secret, within 200 to 1000 pixels, to links of their own host. */
  const listener = `<script>
    addEventListener('message', ({data, source}) => {
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || frame.contentWindow !== source) return;
      document.querySelector('blockquote').style.display = 'none';
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
      const isOwnHost = () => new URL(data.value).host === new URL(frame.src).host;
      if (data.message === 'link' && isOwnHost()) location.href = data.value;
    });
  </script>`;

  const height = (page: Page) => page.locator('iframe').getAttribute('height').then(Number);

  it('comes out of hiding as tall as its content', async () => {
    const {page, errors, uncaught} = await open(listener + filtered(path));
    await page.frameLocator('iframe').getByText('Spotlight on Indonesia').first().waitFor();
    await expect.poll(() => page.locator('iframe').getAttribute('style')).toBe(null);
    const content = () =>
      page.frames()[1]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(async () => (await height(page)) - ((await content()) ?? 0)).toBe(0);
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('scrolls in the frame where it is taller than WordPress lets frames be', async () => {
    const {page} = await open(listener + filtered('brief-list'));
    await page.frameLocator('iframe').getByText('9 publications').waitFor();
    await expect.poll(() => height(page)).toBe(1000);
  });

  it('leaves a link to its page where the frame does not come', async () => {
    cdn.set('/dist/embed.html', (_request, response) => response.destroy());
    const {page} = await open(listener + filtered(path));
    const link = page.getByRole('link', {name: 'Spotlight on Indonesia'});
    await link.click();
    await page.getByRole('heading', {name: /Spotlight on Indonesia/}).waitFor();
    expect(page.url()).toBe(`${pages.origin}/${path}.html`);
  });

  it('leads a reader whose link may not open from the frame to the record in a page of its own', async () => {
    const {page} = await open(listener + filtered('news-feed'));
    await page.frameLocator('iframe').getByRole('link').first().click();
    await page.waitForURL(/embed\.html\?widget=news-feed.*#kiosk=/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('kiosk-news-feed');
  });

  it('shows nothing but the frame to those who take the answer as it is', async () => {
    const answer = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')) as {html: string};
    const {page} = await open(answer.html);
    await page.frameLocator('iframe').getByText('Spotlight on Indonesia').first().waitFor();
    expect(await page.locator('blockquote').isVisible()).toBe(false);
  });
});
