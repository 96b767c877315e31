/** Widgets under the style sheets of other people's sites: they look as on a plain page in the same type. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {differentPixels} from './support/compare.js';
import {siteStyles} from './support/pages.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath, openWidgets, use, viewport, widgets} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const still = {animations: 'disabled'} as const;

const body = (style: string, main: string) =>
  html(
    `<style>${style}</style><script type="module" src="${cdn.origin}/dist/kiosk.js"></script>
    <body class="wp-embed-responsive" data-kiosk-src="${publisher.origin + manifestPath}">
    <main class="entry-content">${main}</main>`,
  );

/** What widgets take from a page. All else that it has, they are to be safe from. */
const inherited = [
  'color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'word-spacing',
  '--bs-primary',
];

/** Type, colours and places of the widgets on a page, as CSS that gives them to a plain page. */
function measure(page: Page): Promise<string> {
  return page.evaluate((handedDown) => {
    const root = getComputedStyle(document.documentElement);
    const bases = [...document.querySelectorAll('main > *')].map((host, index) => {
      const base = host.shadowRoot?.querySelector('.base');
      if (!base) throw new Error(`${host.localName} shows nothing.`);
      const {left, top, width} = base.getBoundingClientRect();
      const style = getComputedStyle(host);
      const type = handedDown.map(
        (name) => `${name}: ${style.getPropertyValue(name) || 'initial'};`,
      );
      return `main > :nth-child(${index + 1}) {
        position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; ${type.join(' ')}
      }`;
    });
    const {backgroundColor} = getComputedStyle(document.body);
    const background = [backgroundColor, root.backgroundColor].find(
      (color) => color !== 'rgba(0, 0, 0, 0)',
    );
    return `html { font-size: ${root.fontSize}; background: ${background ?? 'white'}; } ${bases.join('\n')}`;
  }, inherited);
}

async function visit(path: string) {
  const visited = await newVisit({viewport});
  await openWidgets(visited.page, partner.origin + path);
  return visited;
}

for (const [site, style] of Object.entries(siteStyles)) {
  it(`looks and works under ${site} as on a plain page`, async () => {
    partner.set('/', body(style, widgets));
    const {page, errors, uncaught} = await visit('/');
    partner.set('/plain', body(await measure(page), widgets));
    const plain = await visit('/plain');
    const pictures = [await plain.page.screenshot(still), await page.screenshot(still)] as const;
    expect(differentPixels(site, ...pictures)).toBe(0);
    await use(page);
    expect([...errors, ...uncaught]).toEqual([]);
  });
}
