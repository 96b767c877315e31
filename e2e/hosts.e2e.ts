/** Pages that are not what a library's author has in mind: old scripts, strict policies, odd documents. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {usePlainPage, type ExpectAsPlain} from './support/plain.js';
import {html, useSite, type Answer} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, openWidgets, use, viewport, widgets} from './support/widgets.js';

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

const expectPlain = usePlainPage(newVisit, partner, () => html(kiosk() + body()));

/** Sees that the widgets of a page say and do what they do on a plain one, and look the same. */
async function expectAsPlain(
  answer: Answer,
  compared?: Parameters<ExpectAsPlain>[1],
): Promise<Page> {
  partner.set('/', answer);
  const {page, errors, uncaught} = await newVisit({viewport});
  await openWidgets(page, partner.origin);
  await expectPlain(page, compared);
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
