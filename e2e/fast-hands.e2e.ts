/** Pages and readers that are faster than the network. */
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {realManifest, settled, tagOf, widget, widgetNames} from './support/every-widget.js';
import {html, json, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const tags = widgetNames.map((name) => tagOf(name)).join('');
const kiosk = () => `<script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`;

/** The real manifest with a mark on each of its texts. */
function marked(mark: string): string {
  return JSON.stringify(
    JSON.parse(readFileSync('examples/sse-asia/manifest.json', 'utf8')),
    (key, value: unknown) =>
      typeof value === 'string' && ['title', 'shortTitle', 'en'].includes(key)
        ? `${value} ${mark}`
        : value,
  );
}

/** Keeps each answer back until it is let go. */
function hold(path: string, text: string): () => void {
  const held: ServerResponse[] = [];
  publisher.set(path, (_request, response) => held.push(response));
  return () => {
    for (const response of held) json(text)({} as never, response);
  };
}

const sourceIs = (page: Page, path: string) =>
  page.evaluate((address) => {
    for (const widget of document.body.children)
      if (widget.localName.startsWith('kiosk-')) widget.setAttribute('src', address);
  }, publisher.origin + path);

it('shows what was asked for last, and nothing older even for a moment', async () => {
  const letGo = ['/first.json', '/second.json', '/third.json'].map((path) =>
    hold(path, marked(`from${path.replace('.json', '')}`)),
  );
  partner.set('/', html(`<body>${tags}${kiosk()}`));
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  // Everything that any of them ever draws.
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, {seen});
    const look = ({shadowRoot}: Element) => {
      for (const [mark] of (shadowRoot?.innerHTML ?? '').matchAll(/from\/\w+/g)) seen.add(mark);
    };
    for (const widget of document.body.children) {
      if (widget.shadowRoot)
        new MutationObserver(() => {
          look(widget);
        }).observe(widget.shadowRoot, {subtree: true, childList: true, characterData: true});
    }
  });
  for (const path of ['/first.json', '/second.json', '/third.json']) {
    await sourceIs(page, path);
    await publisher.asked(path);
  }
  for (const release of letGo.reverse()) release();
  await settled(page);
  for (const name of widgetNames) {
    const drawn = await widget(page, name).evaluate(({shadowRoot}) => shadowRoot?.innerHTML ?? '');
    expect(drawn, name).toContain('from/third');
  }
  expect(await page.evaluate(() => [...(window as unknown as {seen: Set<string>}).seen])).toEqual([
    'from/third',
  ]);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('ends the request when the last widget that waits for it is taken out', async () => {
  const closed = new Promise<boolean>((resolve) => {
    publisher.set(realManifest, (_request, response) => {
      response.on('close', () => {
        resolve(response.writableFinished);
      });
    });
  });
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + realManifest}">${tags}${kiosk()}`),
  );
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await publisher.asked(realManifest);
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('[src], :defined'))
      if (widget.localName.startsWith('kiosk-')) widget.remove();
  });
  expect(await closed).toBe(false);
  expect(publisher.count(realManifest)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('keeps what it shows when it is moved, and shows no skeleton again', async () => {
  partner.set(
    '/',
    html(
      `<body data-kiosk-src="${publisher.origin + realManifest}">${tags}<main></main>${kiosk()}`,
    ),
  );
  const {page, errors, uncaught} = await newVisit();
  await page.goto(partner.origin);
  await settled(page);
  const words = () => page.locator('[part="base"]').allInnerTexts();
  const before = (await words()).toSorted();
  const skeletons = await page.evaluate(async () => {
    let count = 0;
    const widgets = [...document.body.children].filter((each) => each.shadowRoot);
    const observer = new MutationObserver((records) => {
      for (const {addedNodes} of records)
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('.skeleton')) count++;
    });
    for (const {shadowRoot} of widgets)
      if (shadowRoot) observer.observe(shadowRoot, {subtree: true, childList: true});
    const main = document.querySelector('main');
    for (let round = 0; round < 3; round++) {
      for (const widget of widgets) main?.append(widget);
      await new Promise(requestAnimationFrame);
      for (const widget of widgets) main?.before(widget);
      await new Promise(requestAnimationFrame);
    }
    return count;
  });
  await settled(page);
  expect((await words()).toSorted()).toEqual(before);
  expect(skeletons).toBe(0);
  expect(publisher.count(realManifest)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});
