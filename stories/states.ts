/** What stories share: the real manifest, and sources that end in each state. */
import {makeManifest} from '../src/testing/builders.js';

/** Address of the project's real manifest. */
export const realSource = '/examples/sse-asia/manifest.json';

/** Address of a fictional manifest that says all that can be said. */
export const fullSource = '/examples/full/manifest.json';

/** An address where nothing is. */
export const missingSource = '/examples/nothing-here.json';

/** A manifest in which nothing is published. */
export const emptyManifest = makeManifest();

/** An address that never answers: the widget keeps its skeleton. */
export const silentSource = '/examples/never-answers.json';

const realFetch = window.fetch.bind(window);

window.fetch = (input, init) =>
  String(input instanceof Request ? input.url : input).endsWith(silentSource)
    ? new Promise(() => undefined)
    : realFetch(input, init);
