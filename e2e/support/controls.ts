/** What readers can point at and press. */
import type {Page} from 'playwright-core';
import {controlsOf as find, type Control} from '../../src/testing/controls.js';

/** All controls of a page that can be seen, shadow trees included, but for what is drawn on a map: a list has the same. */
export const controlsOf = (page: Page): Promise<readonly Control[]> => page.evaluate(find);
