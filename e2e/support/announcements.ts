/** What a screen reader says by itself: the changes of a page's live regions. */
import type {Page} from 'playwright-core';
import {listenToRegions} from '../../src/testing/live-regions.js';

/** Writes down, from now on, whatever a live region comes to say. Call it before the page has any script. */
export const listen = (page: Page): Promise<unknown> => page.addInitScript(listenToRegions);

/** What was said since it was last asked. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announcements?.splice(0) ?? []);
}
