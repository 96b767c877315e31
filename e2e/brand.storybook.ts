/** Storybook, as a designer uses it who leaves with a brand: `npm run build && npm run build-storybook` first. */
import {existsSync} from 'node:fs';
import type {Locator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

if (!existsSync('storybook-static/dist'))
  throw new Error('Build first: npm run build && npm run build-storybook');

const newVisit = useBrowser();
const storybook = useSite('storybook-static');
const partner = useSite();

/** Everything that tokens change, of parts that each show some of it. */
function looksIn(list: Locator) {
  return list.evaluate((host) =>
    ['download', 'title', 'facts', 'item', 'select', 'cover'].map((part) => {
      const element = host.shadowRoot?.querySelector(`[part~="${part}"]`);
      const style = getComputedStyle(element ?? host);
      return [
        part,
        style.backgroundColor,
        style.color,
        style.borderRadius,
        style.borderTopColor,
        style.borderTopWidth,
        style.boxShadow,
        style.fontWeight,
        style.padding,
        style.gap,
        part === 'title' ? [style.fontFamily, style.fontSize].join() : '',
      ].join(' | ');
    }),
  );
}

const dark = {colorScheme: 'dark'} as const;
// Nothing is read on its way from one colour to the other.
const still = {viewport: {width: 1400, height: 900}, reducedMotion: 'reduce'} as const;

async function readBlock(page: Page, title: string): Promise<string> {
  const block = page.locator('section', {has: page.getByRole('heading', {name: title})});
  return (await block.locator('code').textContent()) ?? '';
}

it('restyles the brief list with tokens alone, and gives HTML and CSS that look the same elsewhere', async () => {
  const {page} = await newVisit({...still, colorScheme: 'light'});
  await page.goto(`${storybook.origin}/?path=/story/theming-your-brand--brief-list`);
  const shown = page.frameLocator('#storybook-preview-iframe').locator('kiosk-brief-list');
  await shown.locator('[part~="download"]').first().waitFor();
  const before = await looksIn(shown);

  const field = (name: string) => page.locator(`[id="control-${name}"]`);
  await field('--kiosk-color-accent').fill('#7a1f3d');
  await field('--kiosk-color-accent-dark').fill('#f2b3c0');
  await field('--kiosk-density').fill('1.3');
  for (const [name, value] of [
    ['--kiosk-radius', '0'],
    ['--kiosk-heading-font', 'Georgia, serif'],
    ['--kiosk-border-width', '3px'],
  ] as const) {
    await page.getByRole('row', {name}).getByRole('button', {name: 'Set string'}).click();
    await field(name).fill(value);
  }
  await page.getByRole('tab', {name: 'Snippet'}).click();
  const css = () => readBlock(page, 'Into the styles of the site');
  await expect.poll(css).toContain('--kiosk-border-width: 3px');
  // Only what was changed.
  expect((await css()).match(/--kiosk-[\w-]+/g)?.sort()).toEqual([
    '--kiosk-border-width',
    '--kiosk-color-accent',
    '--kiosk-density',
    '--kiosk-heading-font',
    '--kiosk-radius',
  ]);
  const wanted = await looksIn(shown);
  expect(wanted).not.toEqual(before);
  await page.emulateMedia(dark);
  const wantedInDark = await looksIn(shown);
  expect(wantedInDark).not.toEqual(wanted);

  const markup = await readBlock(page, 'Into the page');
  partner.set(
    '/',
    html(`<meta name="color-scheme" content="light dark"><style>${await css()}</style>${markup}`),
  );
  const other = await newVisit({...still, colorScheme: 'light'});
  await other.page.goto(partner.origin);
  const pasted = other.page.locator('kiosk-brief-list');
  await pasted.locator('[part~="download"]').first().waitFor();
  expect(await looksIn(pasted)).toEqual(wanted);
  await other.page.emulateMedia(dark);
  expect(await looksIn(pasted)).toEqual(wantedInDark);
  expect([...other.errors, ...other.uncaught]).toEqual([]);
});

it('says beside the snippet which colours are too faint', async () => {
  const {page} = await newVisit(still);
  await page.goto(`${storybook.origin}/?path=/story/theming-your-brand--too-faint`);
  await page.getByRole('tab', {name: 'Snippet'}).click();
  await page
    .getByText('On light pages, --kiosk-color-muted on --kiosk-color-background has 2.81 to 1.')
    .waitFor();
});
