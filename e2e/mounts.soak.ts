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
/** Of each widget and moment: the heap before, half-way and afterwards. */
const results = new Map<string, string>();
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

afterAll(() => {
  const rows = [
    ['widget', ...moments.map((moment) => `taken out ${moment}`)],
    ['---', ...moments.map(() => '---')],
    ...widgetNames.map((name) => [
      `\`kiosk-${name}\``,
      ...moments.map((moment) => results.get(`${name} ${moment}`) ?? '–'),
    ]),
  ];
  console.log(`\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
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
      const heap = await openHeap(page);
      // What was under way, such as a search, comes to its end.
      const measure = async () => {
        await expect.poll(async () => (await heap(), stillHeld(page)), {timeout: 60_000}).toBe(0);
        return heap();
      };
      // What is loaded lazily, kept once and compiled is there afterwards.
      await mount(page, name, times / 5, moment);
      await page.waitForLoadState('networkidle');
      const before = await measure();
      await mount(page, name, times / 2, moment);
      const between = await measure();
      await mount(page, name, times / 2, moment);
      const after = await measure();
      const more = {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
      results.set(
        `${name} ${moment}`,
        `${[before, between, after].map(({bytes}) => kilobytes(bytes)).join(' → ')} kB`,
      );
      // Less than one node for each is of the browser's own, and so are a hundred bytes.
      expect(more.nodes).toBeLessThan(times);
      expect(more.listeners).toBe(0);
      expect((after.bytes - between.bytes) / (times / 2)).toBeLessThan(100);
      expect(uncaught).toEqual([]);
    },
    1_800_000,
  );
});
