/** A network that fails in every way that we could think of. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {quickFaults, sentences, slowFaults, type Fault} from './support/faults.js';
import {html, json, Site, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');
const faulty = useSite();

const whole = readFileSync('examples/sse-asia/manifest.json', 'utf8');
const words = 'Compendium of eight briefs';
const pathOf = (name: string) => `/${name.replaceAll(/\W+/g, '-')}.json`;

/** What the widgets of a page show, by what their host does. */
type Shown = Readonly<Record<string, string>>;

/** A partner's page: a widget for each source, and beside them what must not suffer. */
function setPage(sources: Readonly<Record<string, string>>): void {
  const sections = Object.entries(sources).map(
    ([name, source]) => `<section title="${name}">
      <kiosk-brief-list limit="1" src="${source}"><p>Fallback</p></kiosk-brief-list>
    </section>`,
  );
  partner.set(
    '/',
    html(`<body>
      <button onclick="this.nextElementSibling.value++">Count</button><output>0</output>
      <div id="neighbour"><kiosk-brief-list limit="1" src="${publisher.origin}/sse-asia/manifest.json"></kiosk-brief-list></div>
      ${sections.join('')}
      <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>`),
  );
}

function setFaults(faults: Readonly<Record<string, Fault>>): Readonly<Record<string, string>> {
  for (const [name, {answer}] of Object.entries(faults)) {
    faulty.set(pathOf(name), (request, response) => {
      // Chromium itself asks again when a connection breaks that it had kept.
      response.shouldKeepAlive = false;
      answer(request, response);
    });
  }
  return Object.fromEntries(
    Object.keys(faults).map((name) => [name, faulty.origin + pathOf(name)]),
  );
}

function shownBy(page: Page): Promise<Shown> {
  return page.evaluate((content) => {
    const sections = [...document.querySelectorAll('section')];
    const entries = sections.map((section) => {
      const base = section.querySelector('kiosk-brief-list')?.shadowRoot?.querySelector('.base');
      const isBusy = base?.matches(
        '[aria-busy="true"], :has([part="retry"][aria-disabled="true"])',
      );
      const reason = base?.querySelector('[part="error"] p')?.textContent;
      const text = base?.textContent ?? '';
      return [
        section.title,
        isBusy ? 'busy' : (reason ?? (text.includes(content) ? content : text)),
      ];
    });
    return Object.fromEntries(entries) as Shown;
  }, words);
}

async function expectUnharmed(page: Page): Promise<void> {
  await page.locator('#neighbour').getByText(words).first().waitFor();
  const count = async () => Number(await page.locator('output').textContent());
  const before = await count();
  await page.getByRole('button', {name: 'Count'}).click();
  expect(await count()).toBe(before + 1);
}

const expected = (faults: Readonly<Record<string, Fault>>): Shown =>
  Object.fromEntries(Object.entries(faults).map(([name, {sentence}]) => [name, sentence ?? words]));

it('ends in a sentence or in the content, asks again only where it may help, and heals by itself', async () => {
  const faults = quickFaults(whole);
  const closed = new Site();
  await closed.start();
  const refusing = `${closed.origin}/manifest.json`;
  await closed.stop();
  setPage({...setFaults(faults), 'refuses connections': refusing});
  const {page, uncaught} = await newVisit();
  // Pauses are as short as they get.
  await page.addInitScript(() => (Math.random = () => 0));
  await page.goto(partner.origin);
  const all = {...expected(faults), 'refuses connections': sentences.unreachable};

  await expect.poll(() => shownBy(page), {timeout: 25_000, interval: 250}).toEqual(all);

  const asked = Object.keys(faults).map((name) => [
    name,
    faulty.reads.filter((path) => path === pathOf(name)).length,
  ]);
  expect(Object.fromEntries(asked)).toEqual(
    Object.fromEntries(
      Object.entries(faults).map(([name, {requests}]) => [name, requests ?? expect.anything()]),
    ),
  );
  await expectUnharmed(page);

  for (const name of Object.keys(faults)) faulty.set(pathOf(name), json(whole));
  closed.set('/manifest.json', json(whole));
  await closed.start();
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  const healed = Object.fromEntries(Object.keys(all).map((name) => [name, words]));
  await expect.poll(() => shownBy(page), {timeout: 10_000}).toEqual(healed);
  await closed.stop();
  expect(uncaught).toEqual([]);
});

it('ends in a sentence when time is up, and not before it has asked twice more', async () => {
  const faults = slowFaults(whole);
  setPage(setFaults(faults));
  const {page, uncaught} = await newVisit();
  await page.clock.install();
  await page.goto(partner.origin);
  await expectUnharmed(page);
  const count = (name: string) => faulty.reads.filter((path) => path === pathOf(name)).length;
  const counts = () => Object.keys(faults).map(count);
  // The first time is up: readers see why, while they need not do anything.
  await expect.poll(counts, {timeout: 10_000}).toEqual([1, 1, 1]);
  await page.clock.fastForward('00:20');
  await expect.poll(() => page.getByText(sentences.timeout).count(), {timeout: 10_000}).toBe(3);
  await expect.poll(() => page.getByRole('button', {name: 'Trying again…'}).count()).toBe(3);
  expect(await page.getByText('Fallback').count()).toBe(3);
  for (const requests of [2, 3]) {
    await page.clock.fastForward('00:06');
    await expect.poll(counts, {timeout: 10_000}).toEqual([requests, requests, requests]);
    await page.clock.fastForward('00:20');
  }
  await expect.poll(() => shownBy(page), {timeout: 10_000}).toEqual(expected(faults));
  await expectUnharmed(page);
  expect(uncaught).toEqual([]);
});
