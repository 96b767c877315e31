/** The one line that finds widgets by itself, on a partner's page. */
import {expect, inject, it} from 'vitest';
import {html, status, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifestPath = '/sse-asia/manifest.json';
const source = () => `data-kiosk-src="${publisher.origin + manifestPath}"`;
const loader = () => `<script type="module" src="${cdn.origin}/dist/loader.js"></script>`;
const scripts = () => cdn.requests.filter((path) => path.endsWith('.js'));

it('loads the widgets that a page has, and no others', async () => {
  partner.set('/', html(`<body ${source()}><kiosk-news-feed></kiosk-news-feed>${loader()}`));
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await page.locator('kiosk-news-feed').getByRole('heading').first().waitFor();
  expect(scripts()).toContain('/dist/elements/news-feed.js');
  expect(scripts().filter((path) => path.includes('/elements/'))).toHaveLength(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('asks for three scripts where a page has all the core widgets', async () => {
  const names = ['brief-list', 'brief-card', 'country-list', 'news-feed', 'video-embed'];
  const widgets = names.map((name) => `<kiosk-${name}></kiosk-${name}>`).join('');
  partner.set('/', html(`<body ${source()}>${widgets}${loader()}`));
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  for (const name of names)
    await page.locator(`kiosk-${name}`).getByRole('heading').first().waitFor();
  expect(scripts()).toEqual([
    '/dist/loader.js',
    '/dist/core.js',
    expect.stringMatching(/^\/dist\/chunks\/base-/),
  ]);
  expect(publisher.count(manifestPath)).toBe(1);
  await page.evaluate(() => document.body.append(document.createElement('kiosk-event-list')));
  await page.locator('kiosk-event-list').getByRole('heading').first().waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
  expect(scripts().filter((path) => path.includes('/base-'))).toHaveLength(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('asks for the manifest and for all files of a widget in one go', async () => {
  partner.set('/', html(`<body ${source()}><kiosk-brief-list></kiosk-brief-list>${loader()}`));
  // The widget comes only when everything else was asked for.
  cdn.set('/dist/elements/brief-list.js', (request, response) => {
    void publisher.asked(manifestPath).then(() => {
      cdn.files(request, response);
    });
  });
  const {page, errors} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
  expect(new Set(scripts()).size).toBe(scripts().length);
  expect(errors).toEqual([]);
});

it('finds widgets that come later, in shadow trees that ask for it too', async () => {
  partner.set('/', html(`<body ${source()}>${loader()}`));
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await page.evaluate(() => {
    document.body.append(document.createElement('kiosk-brief-list'));
  });
  await page.locator('kiosk-brief-list').getByText('9 publications').waitFor();
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.dataset['kioskRoot'] = '';
    host.attachShadow({mode: 'open'}).append(document.createElement('kiosk-country-list'));
    document.body.append(host);
  });
  await page.locator('kiosk-country-list').getByText('Kyrgyzstan').first().waitFor();
  expect(uncaught).toEqual([]);
});

it('keeps room for a widget that is not there yet', async () => {
  partner.set(
    '/',
    html(`<body ${source()}><kiosk-brief-list>Briefs</kiosk-brief-list>${loader()}`),
  );
  cdn.set('/dist/elements/brief-list.js', () => undefined);
  const {page} = await newVisit();
  await page.goto(partner.origin, {waitUntil: 'commit'});
  await cdn.asked('/dist/elements/brief-list.js');
  const box = await page.locator('kiosk-brief-list').boundingBox();
  expect(box?.height).toBeGreaterThan(150);
  expect(await page.getByText('Briefs').isVisible()).toBe(true);
});

it('gives back the room of a widget that does not come, and keeps that of its neighbours', async () => {
  const fallbacks = `<kiosk-news-feed>News</kiosk-news-feed><kiosk-brief-list>Briefs</kiosk-brief-list>`;
  partner.set('/', html(`<body ${source()}>${fallbacks}${loader()}`));
  cdn.set('/dist/elements/news-feed.js', status(404));
  cdn.set('/dist/elements/brief-list.js', () => undefined);
  const {page, warnings, uncaught} = await newVisit();
  await page.goto(partner.origin, {waitUntil: 'commit'});
  await expect.poll(() => warnings.join()).toContain('Kiosk could not load a widget.');
  const [failed, awaited] = await Promise.all(
    ['news-feed', 'brief-list'].map((name) => page.locator(`kiosk-${name}`).boundingBox()),
  );
  expect(failed?.height).toBeLessThan(50);
  expect(awaited?.height).toBeGreaterThan(150);
  expect(await page.getByText('News').isVisible()).toBe(true);
  expect(uncaught).toEqual([]);
});

it('works under a strict policy, together with the whole file and twice', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${cdn.origin}`,
    `connect-src ${publisher.origin}`,
    `img-src ${publisher.origin}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
  const whole = loader().replace('loader.js', 'kiosk.js');
  partner.set(
    '/',
    html(`<body ${source()}><kiosk-brief-list></kiosk-brief-list>${loader()}${whole}${loader()}`, {
      'Content-Security-Policy': policy,
    }),
  );
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect([...errors, ...uncaught]).toEqual([]);
});
