/** Live regions: each thing is said once, and nothing that nobody asked for. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {heard, listen} from './support/announcements.js';
import {
  fullManifest,
  realManifest,
  settled,
  tagOf,
  widget,
  widgetNames,
} from './support/every-widget.js';
import {html, status, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

async function open(content: string, manifest = realManifest): Promise<Page> {
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + manifest}">${content}
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
  const {page} = await newVisit();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await listen(page);
  await page.goto(partner.origin);
  return page;
}

it('says nothing while a page opens', async () => {
  const page = await open(widgetNames.map((name) => tagOf(name)).join(''));
  await settled(page);
  expect(await heard(page)).toEqual([]);
});

it('says once for each widget why there is nothing, and nothing when “Try again” brings it', async () => {
  const reason = 'The content was not found at its address.';
  publisher.set(realManifest, status(404));
  const page = await open(widgetNames.map((name) => tagOf(name)).join(''));
  const retry = (name: string) => widget(page, name).getByRole('button', {name: 'Try again'});
  for (const name of widgetNames) await retry(name).waitFor();
  expect(await heard(page)).toEqual(widgetNames.map(() => `${reason} Try again`));
  for (const name of widgetNames) {
    await retry(name).click();
    await retry(name).waitFor();
    expect(await heard(page), name).toEqual(['Trying again…', 'Try again']);
  }
  publisher.heal();
  for (const name of widgetNames) {
    await retry(name).click();
    await widget(page, name).locator('[part="error"]').waitFor({state: 'detached'});
  }
  await settled(page);
  expect(await heard(page)).toEqual(widgetNames.map(() => 'Trying again…'));
});

it('says once what a choice leads to', async () => {
  const page = await open(
    `<kiosk-country-list for="briefs news events evaluation"></kiosk-country-list>
    <kiosk-brief-list id="briefs" filters></kiosk-brief-list>
    <kiosk-news-feed id="news"></kiosk-news-feed>
    <kiosk-event-list id="events"></kiosk-event-list>
    <kiosk-evaluation id="evaluation"></kiosk-evaluation>`,
    fullManifest,
  );
  await settled(page);
  const choose = (name: string | RegExp) =>
    widget(page, 'country-list').getByRole('button', {name}).click();
  await choose(/^Merrowe/);
  await expect
    .poll(() => page.evaluate(() => window.announcements?.toSorted()))
    .toEqual(['12 records', '3 news items', '4 publications', '7 events']);
  await heard(page);
  await choose('All countries');
  await expect
    .poll(() => page.evaluate(() => window.announcements?.toSorted()))
    .toEqual(['13 events', '7 publications', '9 news items']);
});

it('says how much a search found, and each number once', async () => {
  const page = await open(tagOf('search'));
  await settled(page);
  await widget(page, 'search').getByRole('searchbox').fill('Indonesia');
  await widget(page, 'search').locator('[data-index]').first().waitFor();
  const last = async () => (await page.evaluate(() => window.announcements ?? [])).at(-1);
  await expect.poll(last).toMatch(/^\d+ results$/);
  const all = await heard(page);
  expect(new Set(all).size).toBe(all.length);
});
