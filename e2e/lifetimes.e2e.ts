/** Widgets that come and go: nothing of them stays behind. `npm run soak` does the same a thousand times. */
import {expect, inject, it} from 'vitest';
import {realManifest, widgetNames} from './support/every-widget.js';
import {openHeap} from './support/heap.js';
import {moments, mount, stillHeld} from './support/mounts.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');
const times = 12;

it('leaves nothing of any widget behind that was taken out', {timeout: 120_000}, async () => {
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + realManifest}">
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  const measure = await openHeap(page);
  const mountAll = async (name: string, count: number) => {
    for (const moment of moments) await mount(page, name, count, moment);
  };
  // What is loaded lazily, and what is kept once, is there afterwards.
  for (const name of widgetNames) await mountAll(name, 5);
  await page.waitForLoadState('networkidle');
  for (const name of widgetNames) {
    const before = await measure();
    await mountAll(name, times);
    const growth = async () => {
      const after = await measure();
      // Less than one for each is of the browser's own, such as a picture in its controls.
      const perMount = (what: keyof typeof after) =>
        Math.floor(Math.max(0, after[what] - before[what]) / times);
      return {
        held: await stillHeld(page),
        nodes: perMount('nodes'),
        listeners: perMount('listeners'),
        documents: perMount('documents'),
      };
    };
    // What was under way, such as a search, comes to its end.
    await expect
      .poll(growth, {message: name, timeout: 10_000})
      .toEqual({held: 0, nodes: 0, listeners: 0, documents: 0});
  }
  expect(uncaught).toEqual([]);
});
