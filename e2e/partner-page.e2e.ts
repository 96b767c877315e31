/** A partner's page on an origin of its own, the widgets from a second one and the manifest from a third. */
import {expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifestPath = '/sse-asia/manifest.json';
const manifest = () => publisher.origin + manifestPath;
const script = (file: string) => `<script type="module" src="${cdn.origin}/dist/${file}"></script>`;
const list = () => `<kiosk-brief-list src="${manifest()}"></kiosk-brief-list>`;

const fiveWidgets = () => `
  <main data-kiosk-src="${manifest()}">
    <kiosk-brief-list></kiosk-brief-list>
    <kiosk-brief-card record="brief-id"></kiosk-brief-card>
    <kiosk-video-embed record="sample-clip"></kiosk-video-embed>
    <kiosk-country-list></kiosk-country-list>
    <kiosk-news-feed></kiosk-news-feed>
  </main>`;

it('shows the briefs on a page that has only the script and one tag', async () => {
  partner.set('/', html(script('kiosk.js') + list()));
  const {page, origins, uncaught, errors} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect([...origins].sort()).toEqual([partner, cdn, publisher].map(({origin}) => origin).sort());
  expect(uncaught).toEqual([]);
  expect(errors).toEqual([]);
});

it('shows one element from its own entry', async () => {
  partner.set('/', html(script('elements/brief-list.js') + list()));
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(cdn.requests).not.toContain('/dist/kiosk.js');
  expect(uncaught).toEqual([]);
});

it('asks once for the manifest of five widgets', async () => {
  partner.set('/', html(script('kiosk.js') + fiveWidgets()));
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.locator('kiosk-news-feed').getByRole('heading').first().waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
});

it('asks for the manifest while the script still loads, and only once, with a preload line', async () => {
  const preload = `<link rel="preload" href="${manifest()}" as="fetch" crossorigin>`;
  partner.set('/', html(preload + script('kiosk.js') + list()));
  // The script comes only when the manifest has been asked for.
  cdn.set('/dist/kiosk.js', (request, response) => {
    void publisher.asked(manifestPath).then(() => {
      cdn.files(request, response);
    });
  });
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
});

it('works under a policy that allows its host and the publisher’s, and nothing else', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${cdn.origin}`,
    `connect-src ${publisher.origin}`,
    `img-src ${publisher.origin}`,
    `media-src ${publisher.origin}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
  partner.set('/', html(script('kiosk.js') + fiveWidgets(), {'Content-Security-Policy': policy}));
  const {page, uncaught, errors} = await newVisit();
  await page.goto(partner.origin);
  await page.locator('kiosk-brief-card').getByText('Cite').click();
  await page.locator('kiosk-brief-card').getByText('BibTeX').waitFor();
  await page.getByRole('button', {name: /^Play/}).click();
  await page.locator('video').waitFor();
  await page.evaluate(() => {
    document.documentElement.lang = 'id';
  });
  await page.locator('kiosk-brief-card [part="base"][lang="id"]').waitFor();
  expect(uncaught).toEqual([]);
  expect(errors).toEqual([]);
});
