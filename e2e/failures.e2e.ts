/** What readers see when the manifest does not come, and that they get it once it does. */
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {beforeEach, expect, inject, it} from 'vitest';
import {html, json, privateJson, silence, status, useSite} from './support/site.js';
import {useBrowser, type Visit} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');
const manifestPath = '/sse-asia/manifest.json';

/** The widgets, each with words that it shows of the real manifest. */
const widgets = {
  'kiosk-brief-card': 'Compendium of eight briefs',
  'kiosk-brief-list': 'Spotlight on Indonesia',
  'kiosk-video-embed': 'Sample',
  'kiosk-country-list': 'Kyrgyzstan',
  'kiosk-evaluation': 'Effectiveness',
  'kiosk-news-feed': 'ILO',
  'kiosk-event-list': 'KLRI',
  'kiosk-timeline': 'Phase 1',
};

let whole: string;

beforeEach(async () => {
  whole = await readFile('examples/sse-asia/manifest.json', 'utf8');
  const tags = Object.keys(widgets).map((tag) => `<${tag}><p>Fallback</p></${tag}>`);
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + manifestPath}">${tags.join('')}
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
});

/** Every widget says why there is nothing and shows its fallback; its button brings the content once `heal` has run. */
async function expectRecovery(visit: Visit, reason: string, heal: () => unknown): Promise<void> {
  const {page, uncaught} = visit;
  await expectReason(page, reason);
  const buttons = Object.keys(widgets).map((tag) =>
    page.locator(tag).getByRole('button', {name: 'Try again'}),
  );
  // Some ask again by themselves before.
  for (const button of buttons) await button.waitFor();
  await heal();
  for (const button of buttons) await button.click();
  await expectContent(page);
  expect(uncaught).toEqual([]);
}

/** The same where widgets ask again by themselves. */
async function expectHealing(visit: Visit, reason: string, heal: () => unknown): Promise<void> {
  const {page, uncaught} = visit;
  await expectReason(page, reason);
  await heal();
  await expectContent(page);
  expect(uncaught).toEqual([]);
}

async function expectReason(page: Page, reason: string): Promise<void> {
  for (const tag of Object.keys(widgets)) {
    await page.locator(tag).getByText(reason).waitFor();
    expect(await page.locator(tag).getByText('Fallback').isVisible()).toBe(true);
  }
}

async function expectContent(page: Page): Promise<void> {
  for (const [tag, words] of Object.entries(widgets))
    await page.locator(tag).getByText(words).first().waitFor();
}

it('says that a manifest which was cut in the middle is damaged', async () => {
  publisher.set(manifestPath, json(whole.slice(0, whole.length / 2)));
  const visit = await newVisit();
  await visit.page.goto(partner.origin);
  await expectRecovery(visit, 'The content is damaged', () => publisher.heal());
});

it('says that nothing is found at the address', async () => {
  publisher.set(manifestPath, status(404));
  const visit = await newVisit();
  await visit.page.goto(partner.origin);
  await expectRecovery(visit, 'The content was not found', () => publisher.heal());
});

it('says that a host which refuses connections could not be reached', async () => {
  await publisher.stop();
  const visit = await newVisit();
  // Pauses are as short as they get.
  await visit.page.addInitScript(() => (Math.random = () => 0));
  await visit.page.goto(partner.origin);
  await expectRecovery(visit, 'The content could not be reached', () => publisher.start());
});

it('says that a host which never answers takes too long', async () => {
  publisher.set(manifestPath, silence);
  const visit = await newVisit();
  await visit.page.clock.install();
  await visit.page.goto(partner.origin);
  await publisher.asked(manifestPath);
  // From here on the clock stands, so that widgets ask again when the host is well.
  await visit.page.clock.pauseAt(Date.now() + 21_000);
  await expectHealing(visit, 'takes too long to answer', async () => {
    publisher.heal();
    await visit.page.clock.fastForward('00:02');
    await visit.page.clock.resume();
  });
});

it('says that a host which stops in the middle of its answer takes too long', async () => {
  publisher.set(manifestPath, (_request, response) => {
    response.writeHead(200, {'Access-Control-Allow-Origin': '*'}).write(whole.slice(0, 100));
  });
  const visit = await newVisit();
  await visit.page.clock.install();
  await visit.page.goto(partner.origin);
  await publisher.asked(manifestPath);
  // From here on the clock stands, so that widgets ask again when the host is well.
  await visit.page.clock.pauseAt(Date.now() + 21_000);
  await expectHealing(visit, 'takes too long to answer', async () => {
    publisher.heal();
    await visit.page.clock.fastForward('00:02');
    await visit.page.clock.resume();
  });
});

it('says that a host does not let other pages read the manifest', async () => {
  publisher.set(manifestPath, privateJson(whole));
  const visit = await newVisit();
  await visit.page.goto(partner.origin);
  await expectRecovery(visit, 'does not allow other pages to show it', () => publisher.heal());
});

it('shows everything else when a record of each collection is broken', async () => {
  const manifest = JSON.parse(whole) as Record<string, unknown[]>;
  for (const collection of ['outputs', 'videos', 'news', 'events', 'countries'])
    manifest[collection]?.unshift({id: 'broken', code: 7, title: 7});
  publisher.set(manifestPath, json(JSON.stringify(manifest)));
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await expectContent(page);
  await page.locator('kiosk-brief-list').getByText('9 publications').waitFor();
  expect(await page.getByRole('button', {name: 'Try again'}).count()).toBe(0);
  expect(uncaught).toEqual([]);
});
