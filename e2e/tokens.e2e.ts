/** The page of tokens, as a designer uses it. */
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findViolations} from './support/axe.js';
import {useGallery} from './support/gallery.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const gallery = useGallery();

const css = (page: Page) => page.locator('#code').innerText();
const download = (page: Page) => page.locator('kiosk-brief-list [part="download"]').first();
const looks = (page: Page) =>
  download(page).evaluate((element) => {
    const {backgroundColor, borderRadius} = getComputedStyle(element);
    return {backgroundColor, borderRadius};
  });

it('restyles the widgets, and gives the CSS that does so', async () => {
  const {page, errors} = await newVisit();
  await page.goto(gallery('tokens.html'));
  await download(page).waitFor();
  await page.getByLabel('Theme').selectOption('ministry');
  await expect.poll(() => looks(page)).toMatchObject({backgroundColor: 'rgb(0, 87, 63)'});
  await page.getByLabel('--kiosk-color-accent').fill('#7a1f3d');
  await page.getByLabel('--kiosk-button-radius').fill('22px');
  await expect
    .poll(() => looks(page))
    .toEqual({backgroundColor: 'rgb(122, 31, 61)', borderRadius: '22px'});
  expect(await css(page)).toContain('themes/ministry.css');
  // Of the other scheme, what the theme says.
  expect(await css(page)).toContain('--kiosk-color-accent: light-dark(#7a1f3d, #7fd6b8);');
  expect(await css(page)).toContain('--kiosk-button-radius: 22px;');
  expect(errors).toEqual([]);
});

it('keeps it in the address, and has a row for each token', async () => {
  const {page} = await newVisit();
  await page.goto(
    gallery('tokens.html#theme=ilo&scheme=dark&--kiosk-density=%7B"light"%3A"0.75"%7D'),
  );
  await download(page).waitFor();
  expect(await page.getByLabel('--kiosk-density').inputValue()).toBe('0.75');
  expect(await css(page)).toContain('--kiosk-density: 0.75;');
  await expect.poll(() => looks(page)).toMatchObject({backgroundColor: 'rgb(190, 220, 250)'});
  expect(await page.locator('.token').count()).toBeGreaterThan(20);
  expect(await findViolations(page)).toEqual([]);
});
