/** Printing a project's page before its reader has been anywhere near its end. */
import type {Page} from 'playwright-core';
import {beforeEach, expect, inject, it} from 'vitest';
import {fullManifest} from './support/every-widget.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

/** Without the timer by which a page loads all that it has in the end. */
const impatient = `<script>
  const own = setTimeout;
  window.setTimeout = (act, time, ...rest) => (time === 10_000 ? 0 : own(act, time, ...rest));</script>`;

beforeEach(() => {
  partner.set(
    '/',
    html(`${impatient}<script type="module" src="${cdn.origin}/dist/loader.js"></script>
      <kiosk-project-page src="${publisher.origin + fullManifest}"></kiosk-project-page>`),
  );
});

/** Opens the page and waits until it has the code of its last section, and has not drawn that. */
async function open(): Promise<Page> {
  const {page} = await newVisit();
  await page.goto(partner.origin);
  await page.waitForFunction(() => customElements.get('kiosk-timeline'));
  expect(await page.locator('kiosk-timeline [part="year"]').count()).toBe(0);
  return page;
}

/** How many headings there are, as the outline of a print tells. */
async function headingsInPrint(page: Page): Promise<number> {
  const file = await page.pdf({outline: true, tagged: true});
  return file.toString('latin1').split('/Title').length - 1;
}

it('shows all of it in the first print', async () => {
  const page = await open();
  const headings = await headingsInPrint(page);
  // What was missing would be there now.
  expect(headings).toBe(await headingsInPrint(page));
  expect(headings).toBeGreaterThan(90);
});

it('has drawn all of it when a script that calls print() goes on', async () => {
  const page = await open();
  const [before, within] = await page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, {shadowRoot}) => sum + (shadowRoot ? count(shadowRoot) : 0),
        root.querySelectorAll('h3, h4, h5, h6').length,
      );
    const counts = [count(document)];
    dispatchEvent(new Event('beforeprint'));
    return [...counts, count(document)];
  });
  expect(within).toBeGreaterThan(90);
  expect(before).toBeLessThan(60);
});
