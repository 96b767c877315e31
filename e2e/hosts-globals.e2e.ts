/** Pages whose scripts changed what is built in, and browsers that lack a piece of it. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {beforeEach, describe, expect, inject, it} from 'vitest';
import {html, json, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {openWidgets, use, viewport, widgets, wordsOf} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

/** Every way in which a page may take the widgets. */
const builds = {
  'the whole file': ['kiosk.js'],
  'the loader': ['loader.js'],
};

/** A page with all widgets, whose manifest is named from where the page is. */
function pageOf(head: string, files: readonly string[], content = widgets): string {
  const scripts = files.map(
    (file) => `<script type="module" src="${cdn.origin}/dist/${file}"></script>`,
  );
  return `<base href="${publisher.origin}/full/">${head}${scripts.join('')}
    <body data-kiosk-src="manifest.json">${content}`;
}

async function open(page: string) {
  partner.set('/', html(page));
  const visit = await newVisit({viewport});
  await openWidgets(visit.page, partner.origin);
  return visit;
}

/** What the widgets say on a page with nothing else. */
let plainWords: readonly string[] | undefined;
beforeEach(async () => {
  plainWords ??= await wordsOf((await open(pageOf('', ['kiosk.js']))).page);
});

/** What scripts of a page did before ours came. */
const hosts: Readonly<Record<string, string>> = {
  'forms and pictures with the names of what a document has': `
    <form name="baseURI"><input name="head" /></form><img name="head" /><form name="cookie"></form>
    <form name="documentElement"></form><img name="currentScript" /><form id="fetch" name="caches"></form>
    <form id="location" name="URL"></form><img id="KIOSK" name="title" />`,
  // What can be counted has no setter that throws: the browser's driver, which counts, would not survive it.
  'an extended Object.prototype, with properties that can be counted, and setters': `<script>
    Object.prototype.extend = function () {};
    Object.defineProperty(Object.prototype, 'watch', {
      configurable: true, get: () => 'watched', set() { throw new Error('Set.'); },
    });
    Array.prototype.first = function () { return this[0]; };</script>`,
  'toJSON on everything': `<script>
    for (const type of [Object, Array, String, Number, Date, Map])
      type.prototype.toJSON = function () { return 'JSON'; };</script>`,
  'a fetch that answers without a stream, as in old stand-ins': `<script>
    const own = window.fetch;
    window.fetch = (...request) => own(...request).then((answer) => ({
      ok: answer.ok, status: answer.status, url: answer.url, headers: answer.headers,
      text: () => answer.text(), json: () => answer.json(),
    }));</script>`,
  'a fetch that keeps count, as in tools that watch a page': `<script>
    const own = window.fetch;
    window.fetch = function (input, init) {
      window.count = (window.count ?? 0) + 1;
      return own.call(this, new Request(input, init));
    };</script>`,
  'a JSON of its own': `<script>
    const {parse, stringify} = JSON;
    window.JSON = {parse: (text) => parse(text), stringify: (value) => stringify(value)};</script>`,
  'a Promise of its own': `<script>
    const Own = window.Promise;
    class Zone extends Own {}
    Zone.any = Zone.allSettled = Zone.withResolvers = undefined;
    window.Promise = Zone;
    window.queueMicrotask = (act) => void Zone.resolve().then(act);</script>`,
  'a registry of elements that keeps count': `<script>
    const {define, get} = CustomElementRegistry.prototype;
    customElements.define = function (name, type, options) {
      if (name in {}) throw new Error('Taken.');
      return define.call(customElements, name, class extends type {}, options);
    };
    customElements.get = (name) => get.call(customElements, name);</script>`,
  'the stand-in for scoped registries': `<script>${readFileSync(
    'node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    'utf8',
  )}</script>`,
  'no Intl.Segmenter': '<script>delete Intl.Segmenter;</script>',
  'no observers of sizes and places': `<script>
    delete window.IntersectionObserver; delete window.ResizeObserver;</script>`,
  'built-ins that are frozen, as SES leaves them': `<script>
    for (const type of [Object, Function, Array, String, Map, Set, Promise, Error, TypeError, URL, Event, EventTarget,
      Node, Element, HTMLElement, ShadowRoot, CSSStyleSheet, CustomElementRegistry, Response, AbortController]) {
      Object.freeze(type);
      Object.freeze(type.prototype);
    }</script>`,
  'storage, history, idle time and stack traces that throw, and no languages': `<script>
    const refuse = () => { throw new DOMException('Denied.', 'SecurityError'); };
    for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {get: refuse});
    history.pushState = history.replaceState = Error.prepareStackTrace = refuse;
    window.requestIdleCallback = window.queueMicrotask = window.structuredClone = refuse;
    Object.defineProperty(navigator, 'languages', {get: () => undefined});</script>`,
  'a cache that is full, iterators, timers and listeners that are wrapped': `<script>
    Cache.prototype.put = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
    for (const {prototype} of [Array, String]) {
      const own = prototype[Symbol.iterator];
      prototype[Symbol.iterator] = function () { return own.call(this); };
    }
    for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'fetch']) {
      const own = window[name];
      window[name] = (...given) => own.apply(window, given);
    }
    const own = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return own.call(this, type, listener && function (event) {
        return listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event);
      }, options);
    };</script>`,
  'matchMedia, scrollIntoView and the clipboard that throw': `<script>
    Element.prototype.scrollIntoView = () => undefined;
    Object.defineProperty(navigator, 'clipboard', {get: () => undefined});</script>`,
};

// One way in for each, in turn: each takes some seconds.
const ways = Object.entries(builds);
const cases = Object.entries(hosts).map(([host, head], index) => {
  const [way, files] = ways[index % ways.length] ?? ['', []];
  return {host, way, head, files};
});

it.each(cases)('works as on a plain page beside $host, from $way', async ({head, files}) => {
  const {page, errors, uncaught} = await open(pageOf(head, files));
  expect(await wordsOf(page)).toEqual(plainWords);
  await use(page);
  expect([...errors, ...uncaught]).toEqual([]);
});

describe('forms that are named like what a document can do', () => {
  const names =
    `createElement createComment createTextNode createTreeWalker importNode adoptNode querySelector querySelectorAll
    getElementById getElementsByTagName addEventListener removeEventListener dispatchEvent adoptedStyleSheets documentElement
    head body defaultView readyState hidden visibilityState activeElement`.split(/\s+/);
  const head = `<script>
      addEventListener('kiosk-load', () => { window.loaded = (window.loaded ?? 0) + 1; }, {capture: true});
    </script>
    <div id="forms">${names.map((name) => `<form name="${name}"></form>`).join('')}</div>`;
  const links = '<kiosk-country-list id="chooser" for="chosen"></kiosk-country-list>';

  it.each(cases.slice(0, 2))('do not keep widgets from their work, from $way', async ({files}) => {
    const all = widgets.replace('<kiosk-brief-list', '<kiosk-brief-list id="chosen"') + links;
    partner.set('/', html(pageOf(head, files, all)));
    const {page, errors, uncaught} = await newVisit({viewport});
    await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
    await page.goto(partner.origin);
    await page.waitForFunction(
      () => (window as unknown as {loaded?: number}).loaded === 9,
      undefined,
      {polling: 100},
    );
    const chosen = await page.evaluate(async () => {
      const {chooser, chosen: list} = window as unknown as Record<string, Element>;
      const chip = chooser?.shadowRoot?.querySelector<HTMLElement>('[part=toggle]');
      chip?.click();
      await new Promise(requestAnimationFrame);
      const {filter} = list as unknown as {filter?: {country?: string}};
      return filter?.country;
    });
    expect(chosen).toMatch(/^[A-Z]{2}$/);
    // The browser's driver would not find its way among them either.
    await page.evaluate(() => {
      const {forms, chooser, chosen: list} = window as unknown as Record<string, Element>;
      forms?.remove();
      chooser?.remove();
      Object.assign(list ?? {}, {filter: undefined});
    });
    expect(await wordsOf(page)).toEqual(plainWords);
    await use(page);
    expect([...errors, ...uncaught]).toEqual([]);
  });
});

it('writes a citation as JSON where every array has a toJSON', async () => {
  const {page} = await open(
    pageOf(
      hosts['toJSON on everything'] ?? '',
      ['kiosk.js'],
      '<kiosk-brief-card></kiosk-brief-card>',
    ),
  );
  await page.getByText('Cite and reuse').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: /^CSL-JSON/}).click(),
  ]);
  const [item] = JSON.parse(readFileSync(await download.path(), 'utf8')) as [{author: unknown}];
  expect(Array.isArray(item.author)).toBe(true);
});

describe('an observer that never tells', () => {
  const deaf = `<script>window.IntersectionObserver = class {
    observe() {} unobserve() {} disconnect() {} takeRecords() { return []; }
  };</script>`;

  it('does not keep a page from being printed as a whole', async () => {
    const {page, uncaught} = await open(
      pageOf(deaf, ['loader.js'], '<kiosk-project-page></kiosk-project-page>'),
    );
    const isDrawn = (name: string) => page.locator(`kiosk-project-page ${name} .heading`).first();
    expect(await isDrawn('kiosk-news-feed').count()).toBe(0);
    // As the browser does it before it prints.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const name of ['brief-list', 'news-feed', 'event-list', 'timeline'])
      await isDrawn(`kiosk-${name}`).waitFor({state: 'attached'});
    expect(uncaught).toEqual([]);
  });
});

describe('a browser that lacks', () => {
  const pieces = [
    'Intl.ListFormat',
    'Intl.DisplayNames',
    'CSSStyleSheet.prototype.replaceSync',
    'AbortController',
    'MutationObserver',
    'TextDecoder',
  ];
  const content =
    '<kiosk-brief-list>The fallback</kiosk-brief-list><kiosk-news-feed></kiosk-news-feed>';

  /** Opens a page in which ours have come, and had their say. */
  async function openOld(piece: string, files: readonly string[]) {
    partner.set('/', html(pageOf(`<script>delete ${piece};</script>`, files, content)));
    const visit = await newVisit();
    await visit.page.goto(partner.origin, {waitUntil: 'networkidle'});
    return visit;
  }

  it.each(pieces)('%s keeps the page’s own content, and says so once', async (piece) => {
    for (const files of Object.values(builds)) {
      const {page, warnings, uncaught} = await openOld(piece, files);
      expect(await page.getByText('The fallback').isVisible()).toBe(true);
      expect(warnings).toEqual([`Kiosk leaves the page as it is: the browser lacks ${piece}.`]);
      expect(uncaught).toEqual([]);
    }
  });

  it('names every one of them in the table of docs/browsers.md', () => {
    const table = readFileSync('docs/browsers.md', 'utf8');
    expect(pieces.filter((piece) => !table.includes(`\`${piece}\``))).toEqual([]);
  });
});

describe('an address that is none', () => {
  it('does not keep the loader from the other widgets of the page', async () => {
    const content = `<kiosk-news-feed src="https://["></kiosk-news-feed>
      <kiosk-brief-list limit="1"></kiosk-brief-list>`;
    partner.set('/', html(pageOf('', ['loader.js'], content)));
    const {page, uncaught} = await newVisit();
    await page.goto(partner.origin);
    await page.locator('kiosk-brief-list').getByRole('heading').first().waitFor();
    await page.locator('kiosk-news-feed [part="error"]').waitFor();
    expect(uncaught).toEqual([]);
  });
});

/** A manifest that runs something where it can. */
const hostile = JSON.stringify({
  version: 1,
  project: {title: '<img src=x onerror="__pwned=1">', page: 'javascript:__pwned=1'},
  outputs: [
    {
      id: 'a',
      kind: 'brief',
      title: '<script>__pwned=1</script>',
      page: ' JavaScript:__pwned=1',
      documents: [{url: 'data:text/html,<script>opener.__pwned=1</script>'}],
    },
  ],
});

it('runs nothing of a hostile manifest, in a page without any policy', async () => {
  publisher.set('/full/hostile.json', json(hostile));
  const list = '<kiosk-brief-list src="hostile.json"></kiosk-brief-list>';
  for (const files of Object.values(builds)) {
    partner.set('/', html(pageOf('', files, list)));
    const {page, uncaught} = await newVisit();
    await page.goto(partner.origin);
    await page.getByRole('heading', {name: '<script>__pwned=1</script>'}).waitFor();
    expect(await linksOf(page)).toEqual([]);
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    expect(uncaught).toEqual([]);
  }
});

function linksOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('kiosk-brief-list [part="brief"] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
