import type {Page} from 'playwright-core';

/** Tags of several widgets, between them every kind of content: text, lists, images, forms, a film. */
export const widgets = `
  <kiosk-brief-list filters="" limit="3"></kiosk-brief-list>
  <kiosk-brief-card record="brief-merrowe"></kiosk-brief-card>
  <kiosk-country-list></kiosk-country-list>
  <kiosk-news-feed limit="3"></kiosk-news-feed>
  <kiosk-event-list limit="2"></kiosk-event-list>
  <kiosk-video-embed record="film"></kiosk-video-embed>
  <kiosk-search></kiosk-search>
  <kiosk-timeline></kiosk-timeline>`;

/** The manifest that fills them. */
export const manifestPath = '/full/manifest.json';

/** Tall enough that no image waits until somebody scrolls to it. */
export const viewport = {width: 1000, height: 8000};

/** Parts that come a moment after the rest of their widget. */
const loadedApart = [
  ['kiosk-brief-list[filters]', 'filters'],
  ['kiosk-event-list', 'calendar'],
] as const;

/** Opens a page, on the same day in every test. */
export async function openWidgets(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await page.goto(address);
  await whole(page);
}

/** Waits until the widgets of a page show all that they have, also what comes a moment later. */
export async function whole(page: Page): Promise<void> {
  await shown(page);
  for (const [widget, part] of loadedApart) {
    // Of the page itself: what a project page has in it comes later.
    if (await page.evaluate((name) => document.querySelector(name) !== null, widget))
      await page.locator(`${widget} [part="${part}"]`).first().waitFor();
  }
}

/** Waits until each widget of a page shows what it has, with its images. */
export async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const hosts = [...document.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('kiosk-'),
    );
    return hosts.every(({shadowRoot}) => {
      const images = [...(shadowRoot?.querySelectorAll('img') ?? [])];
      const isBusy = shadowRoot?.querySelector('.base')?.getAttribute('aria-busy') !== 'false';
      // Those far below as well, which a browser would leave for later.
      for (const image of images) image.loading = 'eager';
      return !isBusy && images.every(({complete}) => complete);
    });
  });
}

/** What readers read in each widget. */
export function wordsOf(page: Page): Promise<readonly string[]> {
  return page.locator('[part="base"]').allInnerTexts();
}

/** Uses the widgets as readers do; throws where one does not do its work. */
export async function use(page: Page): Promise<void> {
  const list = page.locator('kiosk-brief-list').first();
  await list.getByRole('button', {name: /more/i}).click();
  await list.getByRole('heading', {name: 'Rillwater'}).waitFor();
  const card = page.locator('kiosk-brief-card').first();
  await card.getByText('Cite').click();
  await card.getByText('BibTeX').waitFor();
  await page.locator('kiosk-search').getByRole('searchbox').fill('harbour');
  await page.locator('kiosk-search').getByRole('heading').first().waitFor();
  await page.getByRole('button', {name: /^Play/}).first().click();
  await page.locator('video').first().waitFor();
  await page.evaluate(() => {
    // The page may have a form of the name `documentElement`.
    document.querySelector('html')?.setAttribute('lang', 'id');
  });
  await page.locator('kiosk-brief-list [part="base"][lang="id"]').first().waitFor();
}
