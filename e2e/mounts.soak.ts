/** Widgets that come and go a thousand times, measured: `npm run soak` prints the table for docs/reliability.md. */
import {afterAll, describe, expect, inject, it} from 'vitest';
import {realManifest, widgetNames} from './support/every-widget.js';
import {openHeap} from './support/heap.js';
import {moments, mount, stillHeld} from './support/mounts.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const times = 1000;
const rows: string[] = [];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

afterAll(() => {
  console.log(
    [
      '',
      `| widget | taken out | heap before | after ${times / 2} more | after ${times} more | nodes | listeners |`,
      '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
    ].join('\n'),
  );
});

describe.each(moments)('taken out %s', (moment) => {
  it.each(widgetNames)(
    'kiosk-%s does not grow',
    async (name) => {
      partner.set(
        '/',
        html(`<body data-kiosk-src="${publisher.origin + realManifest}">
          <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
      );
      const {page, uncaught} = await newVisit();
      await page.goto(partner.origin);
      const measure = await openHeap(page);
      // What is loaded lazily, kept once and compiled is there afterwards.
      await mount(page, name, times / 5, moment);
      await page.waitForLoadState('networkidle');
      const before = await measure();
      await mount(page, name, times / 2, moment);
      const between = await measure();
      await mount(page, name, times / 2, moment);
      // What was under way, such as a search, comes to its end.
      await expect
        .poll(
          async () => {
            await measure();
            return stillHeld(page);
          },
          {timeout: 10_000},
        )
        .toBe(0);
      const after = await measure();
      const more = {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
      rows.push(
        `| ${[
          name,
          moment,
          ...[before, between, after].map(({bytes}) => kilobytes(bytes)),
          more.nodes,
          more.listeners,
        ].join(' | ')} |`,
      );
      // Less than one node for each is of the browser's own, and so are a hundred bytes.
      expect(more.nodes).toBeLessThan(times);
      expect(more.listeners).toBe(0);
      expect((after.bytes - between.bytes) / (times / 2)).toBeLessThan(100);
      expect(uncaught).toEqual([]);
    },
    300_000,
  );
});
