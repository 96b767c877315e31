/** The gallery as its readers use it, with the widgets of the packed package. */
import type {Locator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findViolations} from './support/axe.js';
import {useGallery} from './support/gallery.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const gallery = useGallery();

const briefs = (page: Page) => page.locator('#briefs');
const news = (page: Page) => page.locator('#news');
const countries = (page: Page) => page.locator('kiosk-country-map');

/** Waits until every widget shows what it has. */
async function ready(page: Page): Promise<void> {
  for (const widget of await page.locator('main :not(:defined)').all()) await widget.waitFor();
  await page.locator('.base[aria-busy="true"]').first().waitFor({state: 'detached'});
}

const texts = async (found: Locator) =>
  (await found.allInnerTexts()).map((text) => text.trim().replace(/\s+/g, ' '));

it('lists the compendium, and then the eight briefs in the publisher’s order', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  await briefs(page).getByRole('heading').nth(8).waitFor();
  expect(await texts(briefs(page).getByRole('heading'))).toEqual([
    'Compendium of eight briefs',
    'Setting the scene',
    'Spotlight on Republic of Korea',
    'Spotlight on Japan',
    'Country brief: China',
    'Spotlight on Malaysia',
    'Spotlight on Indonesia',
    'Country brief: Philippines',
    'Towards an Enabling Policy Environment',
  ]);
});

it('offers the Indonesia brief in English and in Bahasa Indonesia', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  const card = page.locator('kiosk-brief-card');
  await card.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(await texts(card.getByRole('listitem'))).toEqual(['English and Bahasa Indonesia']);
});

it('plays the clip with captions in the language of the page', async () => {
  const {page, errors} = await newVisit();
  await page.goto(gallery('?lang=id'));
  await page.locator('kiosk-video-embed').getByRole('button').first().click();
  const video = page.locator('video');
  const played = () => video.evaluate(({currentTime}: HTMLVideoElement) => currentTime);
  await expect.poll(played, {timeout: 20_000}).toBeGreaterThan(0.5);
  const captions = () =>
    video.evaluate(({textTracks}: HTMLVideoElement) =>
      [...textTracks]
        .filter(({mode, activeCues}) => mode === 'showing' && activeCues?.length)
        .map(({language}) => language),
    );
  await expect.poll(captions, {timeout: 20_000}).toEqual(['id']);
  expect(errors).toEqual([]);
});

it('lists twelve countries in two phases', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  await countries(page).getByRole('listitem').first().waitFor();
  expect(await countries(page).getByRole('heading').count()).toBe(2);
  const names = await texts(countries(page).getByRole('listitem').locator('[part=name], .name'));
  expect(names.sort()).toEqual([
    'Cambodia',
    'China',
    'Indonesia',
    'Japan',
    'Kyrgyzstan',
    "Lao People's Democratic Republic",
    'Malaysia',
    'Mongolia',
    'Philippines',
    'Republic of Korea',
    'Thailand',
    'Viet Nam',
  ]);
});

it('lists five news items, and more when a reader asks', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  await news(page).getByRole('button', {name: /^Show/}).click();
  await news(page).getByRole('listitem').nth(9).waitFor();
  expect(await news(page).getByRole('listitem').count()).toBe(10);
});

it('shows a chosen country alone in the briefs and the news, until all are chosen again', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  const headings = briefs(page).getByRole('heading');
  await headings.nth(8).waitFor();
  await countries(page).getByRole('listitem').getByRole('button', {name: 'Japan'}).click();
  await expect.poll(() => headings.allInnerTexts()).not.toContain('Spotlight on Malaysia');
  expect(await headings.allInnerTexts()).toContain('Spotlight on Japan');
  for (const item of await texts(news(page).getByRole('listitem')))
    expect(item).toMatch(/Japan|countries/);
  await countries(page).getByRole('button', {name: 'All countries'}).click();
  await headings.nth(8).waitFor();
});

it('speaks Indonesian when a reader chooses it, and English again', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  await briefs(page).getByText('Search', {exact: true}).waitFor();
  await page.getByRole('radio', {name: 'Bahasa Indonesia'}).check();
  await briefs(page).getByText('Cari', {exact: true}).waitFor();
  await page.getByRole('heading', {name: 'Negara demi negara'}).waitFor();
  expect(new URL(page.url()).search).toBe('?lang=id');
  await page.getByRole('radio', {name: 'English'}).check();
  await briefs(page).getByText('Search', {exact: true}).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

it('keeps language and theme in its address, and nowhere else', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  await page.getByRole('radio', {name: 'English'}).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', {name: 'Gelap'}).check();
  await page.reload();
  await briefs(page).getByText('Cari', {exact: true}).waitFor();
  const state = await page.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  }));
  expect(state).toEqual({scheme: 'dark', stored: [0, 0, '']});
});

it('asks no other origin for anything, and reports no error', async () => {
  const {page, origins, uncaught, errors} = await newVisit();
  await page.goto(gallery());
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect([...origins]).toEqual([new URL(gallery()).origin]);
  expect(uncaught).toEqual([]);
  expect(errors).toEqual([]);
});

it('gives under each widget the snippet that shows it elsewhere', async () => {
  const {page} = await newVisit();
  await page.goto(gallery());
  const snippets = page.locator('.snippet');
  for (const snippet of await snippets.all()) await snippet.locator('summary').click();
  const shown = await snippets.locator('code').allInnerTexts();
  expect(shown.length).toBe(11);
  for (const text of shown) {
    await page.setContent(text);
    await page.locator('main :not(:defined), .base[aria-busy="false"]').first().waitFor();
  }
});

for (const language of ['en', 'id']) {
  for (const theme of ['light', 'dark']) {
    it(`has no flaw that axe can find in "${language}" and ${theme}`, async () => {
      const {page} = await newVisit();
      await page.goto(gallery(`?lang=${language}&theme=${theme}`));
      await ready(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
