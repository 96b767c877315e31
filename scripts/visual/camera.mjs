// @ts-check
/* global document, window */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium as playwright} from 'playwright-core';
import {chromium} from '../browsers.mjs';

/**
 * Takes screenshots of stories such that another machine takes the same: fonts of our own in place of the system's, as wide
 * as they are drawn and not fitted to pixels, no coloured edges of letters, one colour profile, nothing that moves, one day,
 * one time zone, one language.
 */

const today = new Date('2026-03-02T09:00Z');

/** How tall a screenshot may be, in pixels: what is below repeats what is above. */
const maxHeight = 1200;

const fonts = [
  ['Latin', 'noto-sans', 'latin', [400, 600, 700]],
  ['Latin extended', 'noto-sans', 'latin-ext', [400, 600, 700]],
  ['Arabic', 'noto-sans-arabic', 'arabic', [400, 700]],
].map(([family, name, subset, weights]) => ({family, name, subset, weights}));

/** @param {{name: any, subset: any}} font @param {number} weight */
const fontFile = ({name, subset}, weight) =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`),
  );

const faces = fonts.flatMap((font) =>
  /** @type {number[]} */ (font.weights).map((weight) => {
    const data = readFileSync(fontFile(font, weight)).toString('base64');
    return `@font-face {font-family: 'Test ${font.family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data})}`;
  }),
);
const family = fonts.map((font) => `'Test ${font.family}'`).join(', ');
const css = `${faces.join('\n')}\n.page {font-family: ${family}, sans-serif !important}`;

/** @param {string} [executablePath] of another Chromium than the system's */
export async function openCamera(executablePath = chromium) {
  const browser = await playwright.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--hide-scrollbars',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  });
  return {
    /** The major version of the browser. */
    version: browser.version().split('.')[0] ?? '',
    close: () => browser.close(),
    /** @param {number} width */
    open: async (width) => {
      const context = await browser.newContext({
        viewport: {width, height: 800},
        deviceScaleFactor: 1,
        locale: 'en-GB',
        timezoneId: 'UTC',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      await context.clock.setFixedTime(today);
      return context.newPage();
    },
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} root address of the Storybook
 * @param {string} id of the story
 * @returns {Promise<Buffer>} a PNG
 */
export async function shoot(page, root, id) {
  await page.goto(`${root}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, {
    waitUntil: 'domcontentloaded',
  });
  await page.addStyleTag({content: css});
  await page.waitForFunction(isDone, undefined, {timeout: 30_000});
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    return Math.ceil(document.querySelector('.page')?.getBoundingClientRect().height ?? 0);
  });
  const {width} = page.viewportSize() ?? {width: 0};
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    fullPage: true,
    clip: {x: 0, y: 0, width, height: Math.min(height, maxHeight)},
  });
}

/** Whether the story is drawn and played, in the words of Storybook. */
function isDone() {
  const {currentRender} = /** @type {any} */ (window).__STORYBOOK_PREVIEW__ ?? {};
  if (currentRender?.phase === 'errored') throw new Error('The story has failed.');
  return ['completed', 'finished'].includes(currentRender?.phase);
}
