/** What readers see of a manifest that came once and does not come any more. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {html, json, status, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'), 3600);
const publisher = useSite('examples');

const manifestPath = '/sse-asia/manifest.json';
const words = 'Spotlight on Indonesia';
const changed = () =>
  json(
    readFileSync('examples/sse-asia/manifest.json', 'utf8').replaceAll(words, 'Indonesia, anew'),
  );

/** A page that browsers keep, as they do the files of its widget. */
function setPage(script: string): void {
  const body = `<body data-kiosk-src="${publisher.origin + manifestPath}">
    <kiosk-brief-list><p>Fallback</p></kiosk-brief-list>
    <script type="module" src="${cdn.origin}/dist/${script}"></script>`;
  partner.set('/', html(body, {'Cache-Control': 'max-age=3600'}));
}

/** Waits until the browser has a copy of the manifest. */
async function kept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const cache = await caches.open('kiosk-copies-1');
      return (await cache.keys()).length;
    });
  await expect.poll(count, {timeout: 5000}).toBe(1);
}

const notice = (page: Page) => page.locator('[part="saved"]');

it('shows its copy with the date while the host is gone, and what is new as soon as it is back', async () => {
  setPage('kiosk.js');
  const {page, uncaught} = await newVisit();
  // Pauses are as short as they get.
  await page.addInitScript(() => (Math.random = () => 0));
  await page.goto(partner.origin);
  await kept(page);
  await publisher.stop();
  await page.reload();
  await page.getByText(words).first().waitFor();
  const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format();
  expect(await notice(page).innerText()).toContain(`Saved copy of ${today}`);
  const retry = page.getByRole('button', {name: 'Try again'});
  await retry.waitFor();
  publisher.set(manifestPath, changed());
  await publisher.start();
  await retry.click();
  await page.getByText('Indonesia, anew').first().waitFor();
  expect(await notice(page).count()).toBe(0);
  expect(uncaught).toEqual([]);
});

it('shows its copy to a reader who is offline, with files that the browser has kept', async () => {
  setPage('elements/brief-list.js');
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await kept(page);
  await page.context().setOffline(true);
  // A document of its own, to which nothing has been loaded yet.
  await page.goto('about:blank');
  await page.goto(partner.origin);
  await page.getByText(words).first().waitFor();
  await notice(page).getByText('Saved copy of').waitFor();
  publisher.set(manifestPath, changed());
  await page.context().setOffline(false);
  await page.getByText('Indonesia, anew').first().waitFor();
  expect(await notice(page).count()).toBe(0);
  expect(uncaught).toEqual([]);
});

it('shows no copy where the host answers, and none any more once that says that nothing is there', async () => {
  setPage('kiosk.js');
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await kept(page);
  publisher.set(manifestPath, status(403));
  await page.reload();
  await page.getByText('answered with error 403').waitFor();
  publisher.set(manifestPath, status(410));
  await page.getByRole('button', {name: 'Try again'}).click();
  await page.getByText('The content was not found').waitFor();
  await publisher.stop();
  await page.getByRole('button', {name: 'Try again'}).click();
  await page.getByText('could not be reached').waitFor();
  expect(await page.getByText(words).count()).toBe(0);
  expect(uncaught).toEqual([]);
});

it('does without a copy in a sandboxed frame, and without an error', async () => {
  const source = encodeURIComponent(publisher.origin + manifestPath);
  const frame = `<iframe sandbox="allow-scripts" src="${cdn.origin}/dist/embed.html?widget=brief-list&src=${source}"></iframe>`;
  partner.set('/', html(frame));
  const {page, uncaught, errors} = await newVisit();
  await page.clock.install();
  await page.goto(partner.origin);
  const inside = page.frameLocator('iframe');
  await inside.getByText(words).first().waitFor();
  // When a copy would be kept.
  await page.clock.fastForward('00:05');
  expect(errors).toEqual([]);
  await publisher.stop();
  await page.reload();
  await expect
    .poll(async () => {
      await page.clock.fastForward('00:02');
      return inside.getByText('could not be reached').count();
    })
    .toBe(1);
  expect(uncaught).toEqual([]);
});
