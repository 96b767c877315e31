/**
 * What helps when the network fails. Pages that show their content load it too, to keep a copy, so that the browser has
 * it by then.
 */
import type {JsonAnswer} from './fetch-json.js';
import {forgetPreload} from './preloaded.js';
import {keepCopy} from './saved-copies.js';

export {insist} from './insist.js';
export {explainSilence} from './silence.js';

/** What remains to be done when a page has had time to show its manifest. */
export function settle(address: string, answer: JsonAnswer): void {
  forgetPreload(address);
  void keepCopy(address, answer);
}
