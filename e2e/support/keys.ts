/** A reader's way through a page by keyboard. */
import type {Page} from 'playwright-core';
import {endWalk, findUnmarked as find, noteStops, startWalk} from '../../src/testing/tab-stops.js';

/** Names of all that Tab should stop at between `#before` and `#after`, in the order of the document. */
export const findStops = (page: Page): Promise<readonly string[]> => page.evaluate(noteStops);

/** Goes from one end of the page to the other. Places of all that had the focus, among the stops; -1 for anything else. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly number[]> {
  const [from, to] =
    key === 'Tab' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const count = await page.evaluate(startWalk, from);
  for (let presses = 0; presses <= count; presses++) await page.keyboard.press(key);
  return page.evaluate(endWalk, to);
}

/** Places of the stops that show nothing when they have the focus. */
export const findUnmarked = (page: Page): Promise<readonly number[]> => page.evaluate(find);

/** Whether the focus is in what a selector finds in a widget, or on it. */
export async function isFocusIn(page: Page, name: string, selector: string): Promise<boolean> {
  return page.locator(`body > kiosk-${name}`).evaluate(({shadowRoot}, wanted) => {
    const element = shadowRoot?.activeElement;
    return Boolean(element?.closest(wanted));
  }, selector);
}
