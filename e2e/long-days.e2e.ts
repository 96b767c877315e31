/** Pages that stay open for days, in the background or behind the Back button, and clocks that are wrong. */
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {
  fullManifest,
  realManifest,
  settled,
  tagOf,
  widget,
  widgetNames,
} from './support/every-widget.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

// Playwright switches the cache of the Back button off.
const newVisit = useBrowser({ignoreDefaultArgs: ['--disable-back-forward-cache']});
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

function setPage(manifest: string, content: string): void {
  partner.set(
    '/',
    html(`<body data-kiosk-src="${publisher.origin + manifest}">${content}
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
}

const everything = widgetNames.map((name) => tagOf(name)).join('');
const meetings = '<kiosk-event-list id="meetings"></kiosk-event-list>';

/** Whether an event is told of as one that is over. */
const isPast = (page: Page, id: string) =>
  page.locator('#meetings').evaluate(({shadowRoot}, name) => {
    const group = shadowRoot?.getElementById(name)?.closest('.group');
    return group?.querySelector('.heading')?.textContent.trim() === 'Past';
  }, id);

describe('the Back button', () => {
  it('finds every widget as it was left', async () => {
    setPage(realManifest, everything);
    partner.set('/elsewhere', html('<p>Elsewhere</p>'));
    const {page, errors, uncaught} = await newVisit();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    const reasons: string[] = [];
    session.on('Page.backForwardCacheNotUsed', ({notRestoredExplanations}) => {
      reasons.push(...notRestoredExplanations.map(({reason}) => reason));
    });
    await page.goto(partner.origin);
    await settled(page);
    await widget(page, 'news-feed').getByRole('button', {name: /^Show/}).click();
    const words = await page.locator('[part="base"]').allInnerTexts();
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}));
    });
    await page.goto(`${partner.origin}/elsewhere`);
    await page.goBack({waitUntil: 'commit'});
    const persisted = () => page.evaluate(() => (window as {persisted?: boolean}).persisted);
    expect(reasons).toEqual([]);
    expect(await persisted()).toBe(true);
    expect(await page.locator('[part="base"]').allInnerTexts()).toEqual(words);
    // And alive.
    await page.evaluate(() => {
      document.documentElement.lang = 'id';
    });
    await widget(page, 'news-feed').locator('[part="base"][lang="id"]').waitFor();
    expect(publisher.count(realManifest)).toBe(1);
    expect([...errors, ...uncaught]).toEqual([]);
  });
});

describe('a page that is left open', () => {
  it('moves an event to the past at midnight, wherever its reader is', async () => {
    setPage(fullManifest, meetings);
    for (const timezoneId of ['Asia/Jakarta', 'Pacific/Niue', 'Pacific/Kiritimati']) {
      const {page, uncaught} = await newVisit({timezoneId});
      await page.clock.install({time: new Date('2031-09-07T12:00:00Z')});
      await page.goto(partner.origin);
      await settled(page);
      const late = await page.evaluate(() => new Date(2031, 8, 8, 23, 58).getTime());
      await page.clock.pauseAt(late);
      expect(await isPast(page, 'open-day'), timezoneId).toBe(false);
      await page.clock.runFor('03:00');
      expect(await isPast(page, 'open-day'), timezoneId).toBe(true);
      expect(uncaught).toEqual([]);
    }
  });

  it('moves an event to the past when its page comes back from behind another one', async () => {
    setPage(fullManifest, meetings);
    const {page, uncaught} = await newVisit();
    await page.clock.install({time: new Date('2031-09-08T12:00:00Z')});
    await page.goto(partner.origin);
    await settled(page);
    await page.clock.pauseAt(new Date('2031-09-08T13:00:00Z'));
    await hide(page, true);
    // A computer that slept: its clock went on, and nobody was woken.
    await page.clock.setSystemTime(new Date('2031-09-10T12:00:00Z'));
    expect(await isPast(page, 'open-day')).toBe(false);
    await hide(page, false);
    await expect.poll(() => isPast(page, 'open-day')).toBe(true);
    expect(uncaught).toEqual([]);
  });

  it('sets a timer each quarter of an hour at most in a day, and none while nobody sees it', async () => {
    setPage(fullManifest, everything + meetings);
    const {page, uncaught} = await newVisit();
    await page.clock.install({time: new Date('2031-01-01T00:00:00Z')});
    await page.goto(partner.origin);
    await settled(page);
    await page.clock.pauseAt(new Date('2031-01-02T00:00:00Z'));
    await countTimers(page);
    await page.clock.runFor('24:00:00');
    const seen = await timers(page);
    // Two lists of events, and that of the project's page.
    expect(seen).toBeGreaterThanOrEqual(96);
    expect(seen).toBeLessThanOrEqual(3 * 96 + 3);
    await hide(page, true);
    await countTimers(page);
    await page.clock.runFor('24:00:00');
    expect(await timers(page)).toBe(0);
    expect(uncaught).toEqual([]);
  });

  it('goes on after its browser froze it', async () => {
    setPage(realManifest, everything);
    const {page, errors, uncaught} = await newVisit();
    await page.goto(partner.origin);
    await settled(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    await widget(page, 'search').getByRole('searchbox').fill('Indonesia');
    await widget(page, 'search').getByRole('heading').first().waitFor();
    expect([...errors, ...uncaught]).toEqual([]);
  });
});

describe('a clock that is wrong', () => {
  const times = {
    'the beginning of the Unix era': '1970-01-01T00:00:00Z',
    'a year that is far away': '2100-02-28T23:59:59Z',
    'the end of what four digits can say': '9999-12-31T23:59:59Z',
  };
  for (const [name, time] of Object.entries(times)) {
    it(`shows every widget in ${name}`, async () => {
      setPage(fullManifest, everything + meetings);
      const {page, errors, uncaught} = await newVisit();
      await page.clock.setFixedTime(new Date(time));
      await page.goto(partner.origin);
      await settled(page);
      for (const widgetName of widgetNames)
        expect(
          await widget(page, widgetName).getByRole('button', {name: 'Try again'}).count(),
        ).toBe(0);
      expect(await isPast(page, 'congress')).toBe(!time.startsWith('1970'));
      expect([...errors, ...uncaught]).toEqual([]);
    });
  }

  it('is followed when somebody sets it right, to and fro', async () => {
    setPage(fullManifest, meetings);
    const {page, uncaught} = await newVisit();
    await page.clock.install({time: new Date('2099-01-01T12:00:00Z')});
    await page.goto(partner.origin);
    await settled(page);
    expect(await isPast(page, 'open-day')).toBe(true);
    for (const [time, expected] of [
      ['2030-01-01T12:00:00Z', false],
      ['2099-01-01T12:00:00Z', true],
      ['1999-01-01T12:00:00Z', false],
    ] as const) {
      await page.clock.setSystemTime(new Date(time));
      await hide(page, true);
      await hide(page, false);
      await expect.poll(() => isPast(page, 'open-day'), {message: time}).toBe(expected);
    }
    expect(uncaught).toEqual([]);
  });
});

/** As when a reader goes to another tab, or comes back. Without a window no tab is ever hidden. */
async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: state});
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }, isHidden);
}

/** Counts what sets a timer from now on. */
async function countTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const {setTimeout: real, requestAnimationFrame: realFrame} = window;
    const counted = {timers: 0};
    Object.assign(window, {
      counted,
      setTimeout: (...timer: Parameters<typeof setTimeout>) => {
        counted.timers++;
        return real(...timer);
      },
      setInterval: () => {
        throw new Error('Nothing here runs for ever.');
      },
      requestAnimationFrame: (frame: FrameRequestCallback) => {
        counted.timers++;
        return realFrame(frame);
      },
    });
  });
}

const timers = (page: Page) =>
  page.evaluate(() => (window as unknown as {counted: {timers: number}}).counted.timers);
