/** A page with the widgets and nothing else, beside which other pages are held. */
import type {Page} from 'playwright-core';
import {beforeEach, expect} from 'vitest';
import {differentPixels} from './compare.js';
import type {Answer, Site} from './site.js';
import type {Visit} from './visit.js';
import {openWidgets, viewport, wordsOf} from './widgets.js';

interface Pictures {
  readonly whole: Buffer;
  /** Without the timeline at the end: where a line has letters of another font, it is a pixel lower in quirks mode. */
  readonly aboveTimeline: Buffer;
}

async function photograph(page: Page): Promise<Pictures> {
  const height = (await page.locator('kiosk-timeline').first().boundingBox())?.y ?? NaN;
  const animations = 'disabled';
  const clip = {x: 0, y: 0, width: viewport.width, height};
  return {
    whole: await page.screenshot({animations}),
    aboveTimeline: await page.screenshot({animations, clip}),
  };
}

/** Sees that the widgets of a page say what they say on the plain one, and that no pixel differs. */
export type ExpectAsPlain = (page: Page, compared?: keyof Pictures) => Promise<void>;

/**
 * Opens the plain page once for the tests of a file.
 *
 * @param site - where it is served, at `/`
 */
export function usePlainPage(
  newVisit: (options: {viewport: typeof viewport}) => Promise<Visit>,
  site: Site,
  answer: () => Answer,
): ExpectAsPlain {
  let plain: {readonly words: readonly string[]; readonly pictures: Pictures} | undefined;
  beforeEach(async () => {
    if (plain) return;
    site.set('/', answer());
    const {page} = await newVisit({viewport});
    await openWidgets(page, site.origin);
    plain = {words: await wordsOf(page), pictures: await photograph(page)};
  });
  return async (page, compared = 'whole') => {
    expect(await wordsOf(page)).toEqual(plain?.words);
    const [before, now] = [plain?.pictures, await photograph(page)];
    const name = expect.getState().currentTestName ?? '';
    expect(differentPixels(name, before?.[compared] ?? Buffer.of(), now[compared])).toBe(0);
  };
}
