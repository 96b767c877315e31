/** Widgets that come and go: nothing of them stays behind. */
import {describe, expect, inject, it} from 'vitest';
import {realManifest, tagOf, widgetNames} from './support/every-widget.js';
import {openHeap} from './support/heap.js';
import {mount, stillHeld, type Moment} from './support/mounts.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

describe.each(['at once', 'when shown', 'when used'] as const satisfies Moment[])(
  'removed %s',
  (moment) => {
    it.each(widgetNames)('%s leaves nothing behind', async (name) => {
      partner.set(
        '/',
        html(`<body data-kiosk-src="${publisher.origin + realManifest}">
          <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
      );
      const {page, uncaught} = await newVisit();
      await page.goto(partner.origin);
      const measure = await openHeap(page);
      // What is loaded lazily, and what is kept once, is there afterwards.
      await mount(page, tagOf(name), 20, moment);
      await page.waitForLoadState('networkidle');
      await mount(page, tagOf(name), 20, moment);
      const before = await measure();
      const start = Date.now();
      await mount(page, tagOf(name), 100, moment);
      const after = await measure();
      console.log(name, moment, Date.now() - start, before, after, await stillHeld(page));
      expect(uncaught).toEqual([]);
    });
  },
);
