/** Every widget by keyboard alone. */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {
  fullManifest,
  realManifest,
  settled,
  tagOf,
  widget,
  widgetNames,
} from './support/every-widget.js';
import {findStops, findUnmarked, isFocusIn, walk} from './support/keys.js';
import {html, status, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {searchWalk} from '../src/testing/search-walk.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

async function open(names: readonly string[], manifest = realManifest): Promise<Page> {
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + manifest}">
      <a href="#before" id="before">Before</a>${names.map((name) => tagOf(name)).join('')}
      <a href="#after" id="after">After</a>
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
  const {page} = await newVisit();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await page.goto(partner.origin);
  return page;
}

async function openShown(names: readonly string[], manifest = realManifest): Promise<Page> {
  const page = await open(names, manifest);
  await settled(page);
  return page;
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

it(
  'leads with Tab through all that can be used and out again, both ways, and shows where the focus is',
  {timeout: 120_000},
  async () => {
    const page = await openShown(widgetNames);
    // It has filters once a reader turns to it.
    await widget(page, 'search').getByRole('searchbox').focus();
    await widget(page, 'search').getByRole('combobox').first().waitFor();
    const names = await findStops(page);
    const named = (places: readonly number[]) => places.map((place) => names[place]);
    expect(named(await walk(page, 'Tab'))).toEqual(names);
    expect(named(await walk(page, 'Shift+Tab'))).toEqual(names.toReversed());
    expect(named(await findUnmarked(page))).toEqual([]);
    await page.emulateMedia({forcedColors: 'active'});
    expect(named(await findUnmarked(page))).toEqual([]);
  },
);

it('keeps the focus where it is when a widget is drawn anew, in another language', async () => {
  const page = await openShown(widgetNames);
  for (const name of widgetNames) {
    const control = widget(page, name)
      .locator('a[href], button, input, summary')
      .filter({visible: true})
      .first();
    await control.focus();
    for (const lang of ['id', 'en']) {
      await widget(page, name).evaluate((element, tag) => {
        element.setAttribute('lang', tag);
      }, lang);
      await widget(page, name).locator(`[part="base"][lang="${lang}"]`).first().waitFor();
      expect(await hasFocus(control), `${name} ${lang}`).toBe(true);
    }
  }
});

it('puts the focus on the content when “Try again” brought it', async () => {
  publisher.set(realManifest, status(404));
  const page = await open(widgetNames);
  for (const name of widgetNames)
    await widget(page, name).getByRole('button', {name: 'Try again'}).waitFor();
  publisher.heal();
  for (const name of widgetNames) {
    await widget(page, name).getByRole('button', {name: 'Try again'}).press('Enter');
    await expect.poll(() => isFocusIn(page, name, '.base'), {message: name}).toBe(true);
    await widget(page, name).locator('[part="error"]').waitFor({state: 'detached'});
    expect(await isFocusIn(page, name, '.base'), name).toBe(true);
  }
});

it('goes on at the first that is new after “Show more”', async () => {
  const names = ['brief-list', 'event-list', 'news-feed', 'timeline'];
  const page = await openShown(names);
  for (const name of names) {
    const more = widget(page, name).locator('[part="more"]');
    for (const key of ['Enter', 'Space']) {
      if ((await more.count()) === 0) continue;
      const first = await widget(page, name).locator('[data-index]').count();
      await more.press(key);
      await expect
        .poll(() => isFocusIn(page, name, `[data-index="${first}"]`), {message: `${name} ${key}`})
        .toBe(true);
    }
  }
});

it('opens and closes what folds, with Space and with Enter', async () => {
  const page = await openShown(['brief-card', 'video-embed']);
  for (const fold of await page.locator('summary').all()) {
    const isOpen = () => fold.evaluate(({parentElement}) => parentElement?.matches('[open]'));
    const before = await isOpen();
    await fold.press('Space');
    expect(await isOpen()).toBe(!before);
    await fold.press('Enter');
    expect(await isOpen()).toBe(before);
    expect(await hasFocus(fold)).toBe(true);
  }
});

describe('countries', () => {
  it('are chosen and unchosen in the list, and the focus stays', async () => {
    const page = await openShown(['country-list']);
    const japan = page.getByRole('button', {name: /^Japan/});
    const allOfThem = page.getByRole('button', {name: 'All countries'});
    await japan.press('Space');
    expect(await japan.getAttribute('aria-pressed')).toBe('true');
    expect(await allOfThem.getAttribute('aria-pressed')).toBe('false');
    expect(await hasFocus(japan)).toBe(true);
    await allOfThem.press('Enter');
    expect(await japan.getAttribute('aria-pressed')).toBe('false');
    expect(await hasFocus(allOfThem)).toBe(true);
  });

  it('are named and chosen on the map, and Escape takes the name away', async () => {
    const page = await openShown(['country-map']);
    const map = page.getByRole('group', {name: 'Map of the countries'});
    const japan = map.getByRole('button', {name: 'Japan'});
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    const tip = page.locator('[part="tip"]');
    await tip.getByText('Japan').waitFor();
    await page.keyboard.press('Escape');
    await tip.waitFor({state: 'detached'});
    expect(await hasFocus(japan)).toBe(true);
    for (const [key, pressed] of [
      ['Enter', 'true'],
      ['Space', 'false'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => japan.getAttribute('aria-pressed')).toBe(pressed);
      expect(await hasFocus(japan)).toBe(true);
    }
  });
});

it('walks with the arrows from the search through what it found, and Escape goes back and clears', async () => {
  const page = await openShown(['search']);
  const field = page.getByRole('searchbox');
  await field.pressSequentially('Japan');
  await page.locator('[data-index="2"]').waitFor();
  const isAt = (selector: string) => () => isFocusIn(page, 'search', selector);
  for (const [key, place] of searchWalk) {
    await page.keyboard.press(key);
    await expect.poll(isAt(place), {message: `${key} to ${place}`}).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('');
  expect(await hasFocus(field)).toBe(true);
});

it('plays with Enter, and goes to a chapter while the focus stays on it', async () => {
  const page = await openShown(['video-embed']);
  await page.getByRole('button', {name: /^Play/}).press('Enter');
  await expect.poll(() => isFocusIn(page, 'video-embed', 'video')).toBe(true);
  const chapter = page.locator('[part="chapter"]').nth(1);
  await chapter.press('Enter');
  const time = () => page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime);
  await expect.poll(time).toBeGreaterThanOrEqual(4);
  expect(await hasFocus(chapter)).toBe(true);
});

it('saves an event for the calendar, and the focus stays', async () => {
  const page = await openShown(['event-list'], fullManifest);
  const save = page.getByRole('button', {name: 'Add to calendar, The harbour congress'});
  const download = page.waitForEvent('download');
  await save.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  expect(await hasFocus(save)).toBe(true);
});

it('goes from a number of an evaluation to what it stands for', async () => {
  const page = await openShown(['evaluation'], fullManifest);
  await page.getByRole('link', {name: /^2\.1, /}).press('Enter');
  await expect.poll(() => isFocusIn(page, 'evaluation', '[id]:not(.base)')).toBe(true);
});

it('goes from the contents of a project’s page to the section, also where they fold', async () => {
  const page = await openShown(['project-page']);
  const isAtEvents = () => isFocusIn(page, 'project-page', 'section[id="events"]');
  const link = page.getByRole('navigation').getByRole('link', {name: 'Events'});
  await link.press('Enter');
  await expect.poll(isAtEvents).toBe(true);
  await page.setViewportSize({width: 400, height: 800});
  const opener = page.getByRole('button', {name: 'On this page'});
  await opener.press('Enter');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  expect(await hasFocus(opener)).toBe(true);
  await link.press('Enter');
  await expect.poll(isAtEvents).toBe(true);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
});
