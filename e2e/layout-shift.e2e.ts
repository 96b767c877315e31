/** Whether what stands below a widget moves when its content comes. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifestPath = '/sse-asia/manifest.json';
const fullPath = '/full/manifest.json';
const windows = [
  {width: 320, height: 640},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
];

/** A page as partners have it: a title and a sentence above the widget, and something below. */
const around = (widget: string) => `<meta name="viewport" content="width=device-width">
  <style>body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }</style>
  <h1>Our work</h1>
  <p>We work with many partners. Here is what they have published.</p>
  ${widget}
  <p>Write to us.</p>
  <footer style="min-height: 20rem; background: #eee">A partner</footer>`;

const record = `<script>
  const observer = new PerformanceObserver(keep);
  let sum = 0;
  function keep(list) {
    for (const {value} of list.getEntries ? list.getEntries() : list) sum += value;
  }
  observer.observe({type: 'layout-shift', buffered: true});
  /** How far things have moved since this was asked last, when what is drawn has been painted. */
  async function shifted() {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    keep(observer.takeRecords());
    const since = sum;
    sum = 0;
    return since;
  }
</script>`;
const shifted = (page: Page) => page.evaluate<number>('shifted()');

/** Holds the answers to a path back until the function that is returned is called. */
function hold(site: typeof cdn, path: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  site.set(path, (request, response) => {
    void held.then(() => {
      site.files(request, response);
    });
  });
  return release;
}

/** How far things move from the skeleton of a widget to its content, in each of the windows. */
async function shiftsOf(tag: string, path = manifestPath): Promise<readonly number[]> {
  const name = /^[\w-]+/.exec(tag)?.[0] ?? '';
  const script = `<script type="module" src="${cdn.origin}/dist/elements/${name}.js"></script>`;
  const widget = `<kiosk-${tag} src="${publisher.origin + path}"></kiosk-${name}>`;
  partner.set('/', html(record + script + around(widget)));
  const release = hold(publisher, path);
  const visits = windows.map(async (viewport) => {
    const {page} = await newVisit({viewport});
    await page.goto(partner.origin, {waitUntil: 'commit'});
    await page.locator(`kiosk-${name} [part=skeleton]`).waitFor();
    await shifted(page);
    return page;
  });
  const pages = await Promise.all(visits);
  release();
  return Promise.all(
    pages.map(async (page) => {
      await page.locator(`kiosk-${name} [part~=base][aria-busy=false]`).waitFor();
      await page.waitForLoadState('networkidle');
      return shifted(page);
    }),
  );
}

it.each([
  'brief-list',
  'brief-list filters',
  'brief-list layout="list"',
  'brief-list layout="compact"',
  'brief-card record="brief-id"',
  'video-embed',
  'news-feed',
  'event-list',
  'timeline',
  'country-map',
  'search',
  'project-page',
])('moves nothing: %s', async (tag) => {
  expect(await shiftsOf(tag)).toEqual([0, 0, 0]);
});

it('moves little in a high window: an evaluation with what it says', async () => {
  const [narrow, high, wide] = await shiftsOf('evaluation', fullPath);
  expect([narrow, wide]).toEqual([0, 0]);
  expect(high).toBeLessThan(0.02);
});

it.each(['country-list', 'brief-list limit="3"', 'event-list limit="3"', 'news-feed limit="3"'])(
  'moves next to nothing where a short list ends in the window: %s',
  async (tag) => {
    expect(Math.max(...(await shiftsOf(tag)))).toBeLessThan(0.01);
  },
);

it('moves nothing from the room that the loader keeps to the skeleton', async () => {
  const loader = `<script type="module" src="${cdn.origin}/dist/loader.js"></script>`;
  const widget = `<kiosk-brief-list src="${publisher.origin + manifestPath}"></kiosk-brief-list>`;
  partner.set('/', html(record + loader + around(widget)));
  const releaseManifest = hold(publisher, manifestPath);
  const release = hold(cdn, '/dist/elements/brief-list.js');
  const {page} = await newVisit({viewport: {width: 1280, height: 800}});
  await page.goto(partner.origin, {waitUntil: 'commit'});
  await cdn.asked('/dist/elements/brief-list.js');
  await shifted(page);
  release();
  await page.locator('kiosk-brief-list [part=skeleton]').waitFor();
  releaseManifest();
  await page.getByText('9 publications').waitFor();
  expect(await shifted(page)).toBe(0);
});
