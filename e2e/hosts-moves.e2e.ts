/** Pages that move their nodes about, as htmx, Turbo and React do, and pages that have very many. */
import type {ServerResponse} from 'node:http';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, shown, widgets} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const list = '<kiosk-brief-list limit="2">The fallback</kiosk-brief-list>';
const title = (page: Page) => page.getByRole('heading', {name: 'Before the tide'});

async function open(content: string) {
  partner.set(
    '/',
    html(
      `<script type="module" src="${cdn.origin}/dist/loader.js"></script>
      <body data-kiosk-src="${publisher.origin + manifestPath}"><main>${content}</main><aside></aside>`,
    ),
  );
  const visit = await newVisit({viewport: {width: 1000, height: 7000}});
  await visit.page.goto(partner.origin);
  return visit;
}

/** Keeps the manifest back until the function that is returned is called. */
function holdManifest(): () => void {
  const held: (() => void)[] = [];
  publisher.set(manifestPath, (request, response: ServerResponse) => {
    held.push(() => {
      publisher.files(request, response);
    });
  });
  return () => {
    for (const answer of held) answer();
  };
}

it('loads once when it is moved while it loads', async () => {
  const release = holdManifest();
  const {page, errors, uncaught} = await open(list);
  await page.locator('kiosk-brief-list [part="skeleton"]').waitFor();
  await page.evaluate(() => {
    const [widget, main, aside] = ['kiosk-brief-list', 'main', 'aside'].map((selector) =>
      document.querySelector(selector),
    );
    for (const place of [aside, main, aside]) if (widget) place?.append(widget);
  });
  release();
  await title(page).waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('shows what it has when it comes back after it was taken out while it loaded', async () => {
  const release = holdManifest();
  const {page, errors, uncaught} = await open(list);
  await page.locator('kiosk-brief-list [part="skeleton"]').waitFor();
  const widget = await page.locator('kiosk-brief-list').elementHandle();
  await widget.evaluate((element) => {
    element.remove();
  });
  release();
  publisher.heal();
  await widget.evaluate((element) => {
    document.querySelector('aside')?.append(element);
  });
  await title(page).waitFor();
  expect([...errors, ...uncaught]).toEqual([]);
});

it('loads once when it is mounted, unmounted and mounted again, as in React’s StrictMode', async () => {
  const {page, errors, uncaught} = await open('');
  const loads = await page.evaluate(async () => {
    const main = document.querySelector('main');
    const widget = document.createElement('kiosk-brief-list');
    let count = 0;
    const loaded = new Promise<void>((resolve) => {
      widget.addEventListener('kiosk-load', () => {
        count++;
        resolve();
      });
    });
    main?.append(widget);
    await customElements.whenDefined('kiosk-brief-list');
    widget.remove();
    main?.append(widget);
    await loaded;
    widget.remove();
    main?.append(widget);
    return count;
  });
  await title(page).waitFor();
  expect(loads).toBe(1);
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('draws again when a page swaps its content for the same text, as htmx does', async () => {
  const {page, errors, uncaught} = await open(widgets);
  await shown(page);
  for (let swap = 0; swap < 3; swap++) {
    await page.evaluate(() => {
      const main = document.querySelector('main');
      // With the fallback and without what a widget has drawn, since that is in its shadow tree.
      if (main) main.replaceWith(document.createRange().createContextualFragment(main.outerHTML));
    });
    await shown(page);
    await title(page).first().waitFor();
  }
  expect(await page.locator('main').count()).toBe(1);
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('draws again when a page is replaced and restored from a copy, as Turbo does', async () => {
  const {page, errors, uncaught} = await open(widgets);
  await shown(page);
  await page
    .getByRole('button', {name: /^Show \d+ more/})
    .first()
    .click();
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    const other = document.createElement('body');
    other.dataset['kioskSrc'] = document.body.dataset['kioskSrc'];
    other.innerHTML = '<kiosk-news-feed limit="1"></kiosk-news-feed>';
    document.body.replaceWith(other);
    Object.assign(window, {copy});
  });
  await shown(page);
  expect(await page.locator('kiosk-news-feed').getByRole('heading').count()).toBe(1);
  await page.evaluate(() => {
    document.body.replaceWith((window as unknown as {copy: Node}).copy);
  });
  await shown(page);
  await title(page).first().waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('serves two hundred widgets from one request', async () => {
  const {page, errors, uncaught} = await open(widgets.repeat(25));
  const drawn = () => page.locator('[part="base"][aria-busy="false"]').count();
  await expect.poll(drawn, {timeout: 20_000}).toBe(200);
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});
