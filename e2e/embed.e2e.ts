/** The frame for sites that take no script. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {findViolations} from './support/axe.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifest = () => `${publisher.origin}/sse-asia/manifest.json`;

function address(query: Record<string, string>, fragment = ''): string {
  return `${cdn.origin}/dist/embed.html?${String(new URLSearchParams(query))}${fragment}`;
}

function frame(query: Record<string, string>, fragment = ''): string {
  const source = address(query, fragment).replaceAll('&', '&amp;');
  return `<iframe title="Briefs" sandbox="allow-scripts" width="100%" src="${source}"></iframe>`;
}

const host = () => `<script type="module" src="${cdn.origin}/dist/embed-host.js"></script>`;

const height = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0;

/** Keeps what frames say to the page. */
const listen = `<script>
  window.messages = [];
  addEventListener('message', ({data, origin}) => messages.push({...data, origin}));
</script>`;
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as {messages: Record<string, unknown>[]}).messages);

it('shows one widget with the attributes of its address, in nothing but a sandbox', async () => {
  const query = {widget: 'news-feed', src: manifest(), lang: 'id', limit: '2', onclick: 'alert(1)'};
  partner.set('/', html(`<body>${frame(query)}`));
  const {page, errors, uncaught, origins} = await newVisit();
  await page.goto(partner.origin);
  const content = page.frameLocator('iframe');
  await content.locator('kiosk-news-feed').getByRole('heading').nth(1).waitFor();
  expect(await content.getByRole('heading').count()).toBe(2);
  expect(await content.getByRole('button', {name: /lagi/}).count()).toBe(1);
  expect(await content.locator('html').getAttribute('lang')).toBe('id');
  expect(await content.locator('[onclick]').count()).toBe(0);
  expect([...errors, ...uncaught]).toEqual([]);
  expect([...origins].sort()).toEqual([partner.origin, cdn.origin, publisher.origin].sort());
});

it('is as tall as its content where the page listens, and scrolls where it does not', async () => {
  const query = {widget: 'news-feed', src: manifest(), limit: '3'};
  partner.set('/', html(`<body>${frame(query)}${host()}`));
  partner.set('/deaf', html(`<body>${frame(query)}`));
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  const overflow = () =>
    page.frames()[1]?.evaluate(() => {
      const {scrollHeight, clientHeight} = document.documentElement;
      return scrollHeight - clientHeight;
    });
  await expect.poll(overflow).toBe(0);
  expect(await height(page)).toBeGreaterThan(300);
  await page.frameLocator('iframe').getByRole('button', {name: 'Show 3 more'}).click();
  await expect.poll(() => height(page)).toBeGreaterThan(700);

  await page.goto(`${partner.origin}/deaf`);
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  expect(await height(page)).toBeLessThan(200);
  expect(await overflow()).toBeGreaterThan(0);
});

it('speaks to WordPress as its own frames do', async () => {
  const query = {widget: 'country-list', src: manifest()};
  partner.set('/', html(`<body>${listen}${frame(query, '#?secret=AbCdEf1234')}`));
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.frameLocator('iframe').getByText('Kyrgyzstan', {exact: true}).waitFor();
  const heights = async () => (await heard(page)).filter(({message}) => message === 'height');
  await expect.poll(async () => (await heights()).at(-1)?.['value']).toBeGreaterThan(200);
  expect((await heights()).every(({secret}) => secret === 'AbCdEf1234')).toBe(true);
  expect((await heights())[0]?.['origin']).toBe('null');
  // A newer WordPress says that it is ready, and then gives the secret.
  const before = (await heights()).length;
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({message: 'ready', secret: 'ZyXwVu9876'}, '*');
  });
  await expect.poll(async () => (await heights()).slice(before)[0]?.['secret']).toBe('ZyXwVu9876');
});

it('tells of a link that it may not open', async () => {
  partner.set(
    '/',
    html(`<body>${listen}${frame({widget: 'news-feed', src: manifest(), limit: '1'})}`),
  );
  const {page} = await newVisit();
  await page.goto(partner.origin);
  const link = page.frameLocator('iframe').getByRole('link').first();
  await link.click();
  const links = async () => (await heard(page)).filter(({message}) => message === 'link');
  await expect
    .poll(async () => (await links())[0]?.['value'])
    .toBe(await link.getAttribute('href'));
  // Nor does the frame itself go there.
  expect(page.frames()[1]?.url()).toContain('/dist/embed.html');
});

it('believes heights only from frames of the page', async () => {
  const query = {widget: 'news-feed', src: manifest(), limit: '1'};
  partner.set('/', html(`<body>${frame(query)}${host()}`));
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  await expect.poll(() => height(page)).not.toBe(150);
  const before = await height(page);
  await page.evaluate(() => {
    for (const value of [9000, 'NaN', -5, {}])
      window.postMessage({message: 'height', value, secret: ''}, '*');
    window.postMessage(null, '*');
  });
  // The page's own messages have been heard when this one is.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', resolve, {once: true});
        window.postMessage('last', '*');
      }),
  );
  expect(await height(page)).toBe(before);
});

it('shows nothing but a sentence for what is no widget or no manifest on the web', async () => {
  const wrong: Record<string, string>[] = [
    {},
    {widget: 'brief-list'},
    {widget: 'constructor', src: manifest()},
    {widget: 'brief-list src=x onload=alert(1)', src: manifest()},
    {widget: 'brief-list', src: 'javascript:alert(1)'},
    {widget: 'brief-list', src: 'data:application/json,{"version":1}'},
    {widget: '../../evil', src: manifest()},
  ];
  const {page, errors, uncaught} = await newVisit();
  for (const query of wrong) {
    await page.goto(address(query));
    await page.getByText('This address shows nothing').waitFor();
    expect(await page.locator('main *').count()).toBe(0);
  }
  expect([...errors, ...uncaught]).toEqual([]);
});

it('takes markup in its address as text', async () => {
  const attack = '"><img src=x onerror=alert(1)>';
  const query = {widget: 'brief-list', src: manifest(), lang: attack, country: attack, filters: ''};
  const {page, errors, uncaught} = await newVisit();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.goto(address(query));
  await page.getByText('Nothing has been published here yet.').waitFor();
  expect(dialogs).toEqual([]);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('shows content or a sentence, whatever else stands in its address', async () => {
  const extreme = {
    ...{
      limit: '-1',
      'heading-level': '1e9',
      country: '__proto__',
      phase: 'constructor',
      kind: '\u202E',
    },
    ...{sections: 'constructor search search', lang: 'e'.repeat(5000), theme: 'x', record: '"]'},
    ...{
      filter: '{',
      manifest: '{}',
      room: '-1',
      style: 'display:none',
      slot: 'x',
      hidden: '',
      is: 'a',
    },
  };
  const {page, errors, uncaught} = await newVisit();
  for (const widget of ['brief-card', 'news-feed', 'search', 'project-page']) {
    const source = `${publisher.origin}/sse-asia/manifest.json?"><script>`;
    await page.goto(address({...extreme, widget, src: source}, '#?secret=<script>'));
    const shown = page.locator(`main > kiosk-${widget} [part~=base][aria-busy=false]`).first();
    await shown.waitFor();
    expect((await shown.innerText()).trim()).not.toBe('');
    expect(await page.locator('main > [style], main > [hidden], main > [slot]').count()).toBe(0);
  }
  expect([...errors, ...uncaught]).toEqual([]);
});

it('is not stopped by another frame whose address is none', async () => {
  const query = {widget: 'news-feed', src: manifest(), limit: '1'};
  const odd = `<iframe src="https://[" srcdoc="<script>parent.postMessage({message: 'height', value: 9}, '*')</script>"></iframe>`;
  partner.set('/', html(`<body>${host()}${frame(query)}${odd}`));
  const {page, uncaught} = await newVisit();
  await page.goto(partner.origin);
  const first = page.locator('iframe').first();
  await first.contentFrame().getByRole('heading').first().waitFor();
  await expect.poll(async () => (await first.boundingBox())?.height).toBeGreaterThan(160);
  expect(uncaught).toEqual([]);
});

it('is accessible by itself', async () => {
  const {page} = await newVisit({bypassCSP: true});
  const query = {widget: 'brief-list', src: manifest(), lang: 'en', 'heading-level': '1'};
  await page.goto(address(query));
  await page.getByText('9 publications').waitFor();
  expect(await findViolations(page)).toEqual([]);
});
