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
  for (const name of widgetNames) {
    const page = await open(tagOf(name));
    await settled(page);
    console.log(name, await heard(page));
  }
});

it('says of each widget once why there is nothing, and nothing when “Try again” brings it', async () => {
  publisher.set(realManifest, status(404));
  for (const name of widgetNames) {
    const page = await open(tagOf(name));
    const retry = widget(page, name).getByRole('button', {name: 'Try again'});
    await retry.waitFor();
    console.log(name, await heard(page));
    await retry.click();
    await retry.waitFor();
    console.log(name, await heard(page));
    await page.close();
  }
});

it('says once what a choice leads to', async () => {
  const page = await open(
    `<kiosk-country-list for="briefs news events"></kiosk-country-list>
    <kiosk-brief-list id="briefs" filters></kiosk-brief-list>
    <kiosk-news-feed id="news"></kiosk-news-feed>
    <kiosk-event-list id="events"></kiosk-event-list>
    <kiosk-search></kiosk-search>`,
    fullManifest,
  );
  await settled(page);
  await heard(page);
  await widget(page, 'country-list')
    .getByRole('button', {name: /^Merrowe/})
    .click();
  await page.waitForLoadState('networkidle');
  console.log(await heard(page));
  await widget(page, 'search').getByRole('searchbox').pressSequentially('harbour', {delay: 30});
  await widget(page, 'search').locator('[data-index]').first().waitFor();
  console.log(await heard(page));
});
