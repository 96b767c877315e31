/** Readers who see, read and point in their own way. */
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {describe, expect, inject, it} from 'vitest';
import {crowded, low} from '../src/testing/controls.js';
import {rare} from '../src/testing/every-widget.js';
import {spacing} from '../src/testing/reader-styles.js';
import {controlsOf} from './support/controls.js';
import {
  fullManifest,
  realManifest,
  settled,
  tagOf,
  widget,
  widgetNames,
} from './support/every-widget.js';
import {addReaderStyles, findLayoutFaults} from './support/layout.js';
import {html, silence, status, useSite} from './support/site.js';
import {useBrowser, type Visit} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const pageWith = (content: string) => `<meta name="viewport" content="width=device-width">
  <body data-kiosk-src="${publisher.origin + realManifest}">${content}
  <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`;

async function open(options: Parameters<typeof newVisit>[0] = {}): Promise<Visit> {
  const real = widgetNames.map((name) => tagOf(name)).join('');
  const full = rare.map((name) => tagOf(name, {src: publisher.origin + fullManifest})).join('');
  partner.set('/', html(pageWith(real + full)));
  const visit = await newVisit(options);
  await visit.page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await visit.page.goto(partner.origin);
  await settled(visit.page);
  return visit;
}

it('fits a window of 320 px, as 400 % of zoom makes of 1280', async () => {
  const {page} = await open({viewport: {width: 320, height: 256}});
  expect(await findLayoutFaults(page)).toEqual([]);
});

it('fits it in languages with long words, another direction and tall letters, too', async () => {
  const {page} = await open({viewport: {width: 320, height: 256}});
  for (const language of ['ru', 'ar', 'km']) {
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
    }, language);
    for (const name of widgetNames)
      await widget(page, name).locator(`[part="base"][lang="${language}"]`).first().waitFor();
    expect(await findLayoutFaults(page), language).toEqual([]);
  }
});

it('fits it with a reason in place of content, and with the spacing of WCAG 1.4.12', async () => {
  publisher.set(realManifest, status(404));
  partner.set('/', html(pageWith(widgetNames.map((name) => tagOf(name)).join(''))));
  const {page} = await newVisit({viewport: {width: 320, height: 256}});
  await page.goto(partner.origin);
  await expect
    .poll(() => page.getByRole('button', {name: 'Try again'}).count())
    .toBe(widgetNames.length);
  expect(await findLayoutFaults(page)).toEqual([]);
  await addReaderStyles(page, spacing);
  expect(await findLayoutFaults(page)).toEqual([]);
});

it('cuts nothing and writes over nothing with the spacing of WCAG 1.4.12', async () => {
  for (const width of [1280, 320]) {
    const {page} = await open({viewport: {width, height: 800}});
    await addReaderStyles(page, spacing);
    expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
  }
});

it('cuts nothing and writes over nothing when only the text is twice as large', async () => {
  for (const width of [1280, 640]) {
    const {page} = await open({viewport: {width, height: 800}});
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
  }
});

it('gives each control room to be hit: 44 px of height, and in a line of text 24', async () => {
  for (const width of [1280, 320]) {
    const {page} = await open({viewport: {width, height: 800}});
    const controls = await controlsOf(page);
    expect(low(controls), `${width} px`).toEqual([]);
    expect(crowded(controls), `${width} px`).toEqual([]);
  }
});

it('keeps borders, marks and choices in sight with forced colours', async () => {
  const {page} = await open({forcedColors: 'active', colorScheme: 'dark'});
  const controls = await controlsOf(page);
  const bare = controls.filter(
    ({name, hasBorder}) => / <(input|select|button button)/.test(name) && !hasBorder,
  );
  expect(bare).toEqual([]);
  // Pictures that say something are of more than one colour.
  for (const name of ['video-embed [part="play"]', 'country-map .area', 'country-map .swatch']) {
    const png = PNG.sync.read(await page.locator(`body > kiosk-${name}`).first().screenshot());
    const colours = new Set(new Uint32Array(new Uint8Array(png.data).buffer));
    expect(colours.size, name).toBeGreaterThan(1);
  }
  const row = widget(page, 'country-list').getByRole('button', {name: /^Japan/});
  const look = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await look();
  await row.click();
  expect(await row.getAttribute('aria-pressed')).toBe('true');
  expect(await look()).not.toBe(before);
});

describe('motion', () => {
  const moving = (page: Page) =>
    page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      return roots
        .flatMap((root) => root.getAnimations())
        .filter(({effect}) => Number(effect?.getComputedTiming().duration) > 0).length;
    });

  async function openSlow(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
    publisher.set(realManifest, silence);
    partner.set('/', html(pageWith(widgetNames.map((name) => tagOf(name)).join(''))));
    const visit = await newVisit({reducedMotion});
    await visit.page.goto(partner.origin);
    await publisher.asked(realManifest);
    await visit.page.locator('[part="skeleton"]').first().waitFor();
    return visit.page;
  }

  it('is only in what stands for what is not there yet', async () => {
    expect(await moving(await openSlow('no-preference'))).toBeGreaterThan(0);
    publisher.heal();
    expect(await moving((await open()).page)).toBe(0);
  });

  it('is nowhere where a reader wants none', async () => {
    expect(await moving(await openSlow('reduce'))).toBe(0);
    publisher.heal();
    const {page: calm} = await open({reducedMotion: 'reduce'});
    await calm.evaluate(() => {
      const behaviors: unknown[] = [];
      Object.assign(window, {behaviors});
      Element.prototype.scrollIntoView = (options) => {
        behaviors.push(typeof options === 'object' ? options.behavior : undefined);
      };
    });
    await widget(calm, 'project-page').getByRole('navigation').getByRole('link').last().click();
    const behaviors = () =>
      calm.evaluate(() => (window as unknown as {behaviors: unknown[]}).behaviors);
    await expect.poll(behaviors).toEqual(['auto']);
  });
});
