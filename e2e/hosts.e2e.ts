/** Pages that are not what a library's author has in mind: old scripts, strict policies, odd documents. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {beforeEach, describe, expect, inject, it} from 'vitest';
import {differentPixels} from './support/compare.js';
import {html, useSite, type Answer} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, openWidgets, use, viewport, widgets, wordsOf} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifest = () => publisher.origin + manifestPath;
const kiosk = (file = 'kiosk.js') =>
  `<script type="module" src="${cdn.origin}/dist/${file}"></script>`;
const body = (attributes = '') =>
  `<body data-kiosk-src="${manifest()}" ${attributes}>${widgets}</body>`;
const debian = (path: string) => readFileSync(`/usr/share/javascript/${path}`, 'utf8');

/** A document as it stands, from the first byte. */
function raw(type: string, text: string): Answer {
  return (_request, response) => {
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(text);
  };
}

async function open() {
  const visit = await newVisit({viewport});
  await openWidgets(visit.page, partner.origin);
  return visit;
}

/** What the widgets say on a page with nothing else, and how they look. */
let plain: {readonly words: readonly string[]; readonly pictures: Pictures} | undefined;
beforeEach(async () => {
  if (plain) return;
  partner.set('/', html(kiosk() + body()));
  const {page} = await open();
  plain = {words: await wordsOf(page), pictures: await photograph(page)};
});

interface Pictures {
  readonly whole: Buffer;
  /** Without the timeline at the end: where a line has letters of another font, it is a pixel lower in quirks mode. */
  readonly aboveTimeline: Buffer;
}

async function photograph(page: Page): Promise<Pictures> {
  const height = (await page.locator('kiosk-timeline').boundingBox())?.y ?? NaN;
  const animations = 'disabled';
  const clip = {x: 0, y: 0, width: viewport.width, height};
  return {
    whole: await page.screenshot({animations}),
    aboveTimeline: await page.screenshot({animations, clip}),
  };
}

/** Sees that the widgets of a page say and do what they do on a plain one, and look the same. */
async function expectAsPlain(answer: Answer, compared: keyof Pictures = 'whole'): Promise<Page> {
  partner.set('/', answer);
  const {page, errors, uncaught} = await open();
  expect(await wordsOf(page)).toEqual(plain?.words);
  const pictures = [plain?.pictures, await photograph(page)].map((each) => each?.[compared]);
  const [before = Buffer.of(), now = Buffer.of()] = pictures;
  expect(differentPixels(expect.getState().currentTestName ?? '', before, now)).toBe(0);
  await use(page);
  expect([...errors, ...uncaught]).toEqual([]);
  return page;
}

describe('scripts that extend what is built in', () => {
  const scripts = {
    'Prototype 1.7': debian('prototype/prototype.js'),
    MooTools: debian('mootools/mootools.js'),
    'enumerable extras and toJSON': `
      Array.prototype.toJSON = function () { return 'an array'; };
      Array.prototype.remove = Object.prototype.extend = String.prototype.strip = function () {};
      Object.prototype.isExtended = true;
      Element.prototype.show = Element.prototype.hide = function () {};`,
  };
  for (const [name, text] of Object.entries(scripts)) {
    it(`works beside ${name}`, async () => {
      await expectAsPlain(html(`<script>${text}</script>${kiosk()}${body()}`));
    });
  }
});

describe('policies', () => {
  it('works where nothing may bring style, and scripts are trusted types', async () => {
    const policy = [
      "default-src 'none'",
      `script-src ${cdn.origin}`,
      `connect-src ${publisher.origin}`,
      `img-src ${publisher.origin}`,
      `media-src ${publisher.origin}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    await expectAsPlain(html(kiosk() + body(), {'Content-Security-Policy': policy}));
  });
});

describe('documents', () => {
  it('works in quirks mode', async () => {
    const page = await expectAsPlain(
      raw('text/html', `<html lang="en"><title>A partner</title>${kiosk()}${body()}`),
      'aboveTimeline',
    );
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  });

  it('leaves the fallback in XHTML, where Chromium runs no modules', async () => {
    partner.set(
      '/',
      raw(
        'application/xhtml+xml',
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
        <title>A partner</title>${kiosk()}</head>
        <body><kiosk-brief-list src="${manifest()}">The fallback</kiosk-brief-list></body></html>`,
      ),
    );
    const {page, uncaught} = await newVisit();
    await page.goto(partner.origin);
    expect(await page.getByText('The fallback').isVisible()).toBe(true);
    expect(uncaught).toEqual([]);
  });

  it('works from right to left', async () => {
    const page = await expectAsPlain(
      raw('text/html', `<!doctype html><html lang="en" dir="rtl">${kiosk()}${body()}`),
    );
    expect(await page.locator('kiosk-brief-list [part="base"]').getAttribute('dir')).toBe('ltr');
  });

  it('takes addresses from where <base> says, and its own files from where they are', async () => {
    const base = `<base href="${publisher.origin}/full/">`;
    const page = await expectAsPlain(
      html(`${base}${kiosk('loader.js')}<body data-kiosk-src="manifest.json">${widgets}`),
    );
    expect(cdn.requests).toContain('/dist/locales/id.js');
    partner.set(
      '/',
      html(
        `${base}${kiosk('loader.js')}<kiosk-project-page src="manifest.json"></kiosk-project-page>`,
      ),
    );
    await page.reload();
    const link = page.locator('kiosk-project-page nav a').first();
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toMatch(
      new RegExp(`^${partner.origin}/#`),
    );
  });
});
