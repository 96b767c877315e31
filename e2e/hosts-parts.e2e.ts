/** Parts of the library that do not come, when the first of it has: taken away, or silent for ever. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {realManifest, tagOf, widgetNames} from './support/every-widget.js';
import {html, silence, status, useSite, type Answer} from './support/site.js';
import {useBrowser} from './support/visit.js';

const packed = inject('packed');
const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(packed);
const publisher = useSite('examples');

const {files} = JSON.parse(readFileSync(join(packed, 'dist/preloads.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, readonly string[]>>;
};

/** What a page has from the start. */
const first = new Set(Object.values(files).flat());

/** All that is asked for later. */
const later = ['chunks', 'locales', 'geometry'].flatMap((folder) =>
  readdirSync(join(packed, 'dist', folder))
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.js') && !first.has(file)),
);

/** A page in Indonesian with all widgets, and one whose manifest is not there. */
async function open(answer: Answer) {
  for (const file of [...later, 'search-engine.js']) cdn.set(`/dist/${file}`, answer);
  const tags = widgetNames.map((name) => tagOf(name)).join('');
  partner.set(
    '/',
    html(`<script type="module" src="${cdn.origin}/dist/loader.js"></script>
      <body lang="id" data-kiosk-src="${publisher.origin + realManifest}">
      ${tags}<kiosk-news-feed id="lost" src="${publisher.origin}/none.json">The fallback</kiosk-news-feed>`),
  );
  const visit = await newVisit();
  await visit.page.clock.install();
  await visit.page.goto(partner.origin);
  return visit;
}

/** Which widgets of a page look as if something were to come. */
function waitingIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body > *')]
      .filter(({localName}) => localName.startsWith('kiosk-'))
      .filter(({shadowRoot}) => {
        const base = shadowRoot?.querySelector('.base');
        return base?.getAttribute('aria-busy') !== 'false' || shadowRoot?.querySelector('.bone');
      })
      .map(({localName}) => localName),
  );
}

/** How many widgets of a page have their manifest. */
function loadedIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement & {readonly manifest?: object}>('body > *')].filter(
        ({manifest}) => manifest !== undefined,
      ).length,
  );
}

async function expectContent(page: Page): Promise<void> {
  await expect.poll(() => waitingIn(page), {timeout: 10_000}).toEqual([]);
  // In English, since Indonesian is among what did not come.
  await page.locator('kiosk-brief-list').getByText('9 publications').waitFor();
  await page.locator('kiosk-project-page [part="title"]').waitFor();
  expect(await page.locator('[part="error"]').allInnerTexts()).toEqual([
    expect.stringContaining('The content could not be reached.'),
    expect.stringContaining('The content could not be reached.'),
  ]);
  expect(await page.getByText('The fallback').isVisible()).toBe(true);
}

it('shows what it can when nothing more comes than its first files', async () => {
  const {page, uncaught} = await open(status(404));
  await expectContent(page);
  // Whole again as soon as its files are.
  cdn.heal();
  await page.locator('kiosk-project-page [part="retry"]').click();
  await page.locator('kiosk-project-page [part="section"]').first().waitFor();
  expect(uncaught).toEqual([]);
});

it('waits for parts no longer than for a manifest', async () => {
  const {page, uncaught} = await open(silence);
  // The manifest has come, as its own time shall not be up.
  await expect.poll(() => loadedIn(page), {timeout: 10_000}).toBe(widgetNames.length);
  expect(await waitingIn(page)).toHaveLength(widgetNames.length + 1);
  // One part is asked for when another has been given up.
  const forward = async () => {
    await page.clock.fastForward('00:20');
    return waitingIn(page);
  };
  await expect.poll(forward, {timeout: 10_000}).toEqual([]);
  await expectContent(page);
  expect(uncaught).toEqual([]);
});
