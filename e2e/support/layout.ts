/** What is wrong with how a page is laid out, as Chromium drew it. */
import type {Page} from 'playwright-core';
import {findLayoutFaults as find} from '../../src/testing/layout-faults.js';
import {addReaderStyles as add} from '../../src/testing/reader-styles.js';

/** Each fault as a sentence. */
export type Faults = readonly string[];

/** What is wider than the window, cut off, or written over something else. */
export const findLayoutFaults = (page: Page): Promise<Faults> =>
  page.evaluate<Faults, undefined>(find, undefined);

/** Adds a style sheet to the page and to each shadow tree, as readers' extensions do. */
export async function addReaderStyles(page: Page, css: string): Promise<void> {
  await page.evaluate(add, css);
}
