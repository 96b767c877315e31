/**
 * What assistive technology is told of each widget, compared with what is written in `e2e/names`. Where a change is
 * meant, `npm run names` writes it anew: read the difference before you commit it.
 */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {fullManifest, realManifest, settled, tagOf, widgetNames} from './support/every-widget.js';
import {readTree} from './support/names.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

/** Opens a page with a landmark around each widget. */
async function open(tags: readonly (readonly [name: string, tag: string])[]): Promise<Page> {
  const content = tags.map(([name, tag]) => `<section aria-label="${name}">${tag}</section>`);
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + realManifest}">${content.join('')}
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
  const {page} = await newVisit();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await page.goto(partner.origin);
  await settled(page);
  return page;
}

it('tells roles, names and states of the real project', async () => {
  const page = await open(widgetNames.map((name) => [name, tagOf(name)]));
  for (const name of widgetNames)
    await expect(await readTree(page, name)).toMatchFileSnapshot(`names/${name}.txt`);
});

it('tells those of what the real project has little of', async () => {
  const src = publisher.origin + fullManifest;
  const names = ['event-list', 'evaluation', 'video-embed', 'news-feed'];
  const page = await open(names.map((name) => [name, tagOf(name, {src})]));
  for (const name of names)
    await expect(await readTree(page, name)).toMatchFileSnapshot(`names/${name}-full.txt`);
});

it('tells that something is on its way, and why it did not come', async () => {
  const page = await open([
    ['failed', '<kiosk-brief-list src="/nothing.json"></kiosk-brief-list>'],
  ]);
  await page.getByRole('button', {name: 'Try again'}).waitFor();
  await expect(await readTree(page, 'failed')).toMatchFileSnapshot('names/failed.txt');
});
