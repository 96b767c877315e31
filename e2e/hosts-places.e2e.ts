/** Where widgets may stand in a page, and what a page may do to what they have drawn. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, shown, viewport, widgets} from './support/widgets.js';

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
  const visit = await newVisit({viewport});
  await visit.page.goto(partner.origin);
  return visit;
}

it('goes on when a translator has wrapped the texts of the page, and rewritten those of the widgets', async () => {
  const {page, errors, uncaught} = await open(list + widgets);
  await shown(page);
  await page.evaluate(() => {
    const rewrite = (root: Node, change: (text: Text) => void) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) if (text.data.trim()) change(text);
    };
    rewrite(document.body, (text) => {
      const font = document.createElement('font' as string);
      text.replaceWith(font);
      font.append(text.data.toUpperCase());
    });
    for (const {shadowRoot} of document.querySelectorAll('main *'))
      if (shadowRoot) rewrite(shadowRoot, (text) => (text.data = text.data.toUpperCase()));
    document.documentElement.lang = 'id';
  });
  await page.locator('kiosk-brief-list [part="base"][lang="id"]').first().waitFor();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.locator('kiosk-brief-list [part="base"][lang="en"]').first().waitFor();
  await page
    .getByRole('button', {name: /^Show \d+ more/})
    .first()
    .click();
  expect([...errors, ...uncaught]).toEqual([]);
});

it('is drawn wherever it stands: closed, hidden, inert, in SVG, in other documents', async () => {
  const places = [
    `<dialog>${list}</dialog>`,
    `<details>${list}</details>`,
    `<div popover>${list}</div>`,
    `<div inert>${list}</div>`,
    `<div hidden="until-found">${list}</div>`,
    `<div style="display: contents">${list}</div>`,
    `<div style="content-visibility: hidden">${list}</div>`,
    `<div style="writing-mode: vertical-rl; zoom: 3">${list}</div>`,
    `<svg><foreignObject width="900" height="900">${list}</foreignObject></svg>`,
    `<style>.reset, .reset * { all: unset !important; }</style><div class="reset">${list}</div>`,
    `${'<div lang="en">'.repeat(100)}${list}${'</div>'.repeat(100)}`,
  ];
  const {page, errors, uncaught} = await open(`${places.join('')}<iframe></iframe>`);
  await shown(page);
  await page.evaluate(() => {
    const first = document.querySelector('kiosk-brief-list');
    const frame = document.querySelector('iframe')?.contentDocument;
    // Into another document and back, and as a copy of what is drawn.
    if (first) frame?.body.append(first);
    if (first) document.querySelector('aside')?.append(first, first.cloneNode(true));
    document.querySelector('dialog')?.showModal();
  });
  await shown(page);
  const titles = await page.evaluate(() =>
    [...document.querySelectorAll('kiosk-brief-list')].map(
      ({shadowRoot}) => shadowRoot?.querySelectorAll('h3').length,
    ),
  );
  expect(titles).toEqual(Array.from({length: places.length + 1}, () => titles[0]));
  expect(titles[0]).toBeGreaterThan(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('bears a page that takes widgets out in their own events, and answers each change with another', async () => {
  const {page, errors, uncaught} = await open('');
  const moves = await page.evaluate(async () => {
    const main = document.querySelector('main');
    document.addEventListener(
      'kiosk-load',
      ({target}) => {
        (target as Element).remove();
        setTimeout(() => main?.append(target as Element));
      },
      {capture: true},
    );
    let count = 0;
    const done = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (count++ > 100) resolve();
        else document.querySelector('main')?.append(...document.querySelectorAll('main > *'));
      }).observe(document, {subtree: true, childList: true});
    });
    main?.append(document.createElement('kiosk-brief-list'));
    await done;
    return count;
  });
  expect(moves).toBeGreaterThan(100);
  await title(page).waitFor();
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});
