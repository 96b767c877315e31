/**
 * What helps when the network fails. Pages that show their content load it too, to keep a copy, so that the browser has
 * it by then.
 */
export {insist} from './insist.js';
export {keepCopy} from './saved-copies.js';
export {explainSilence} from './silence.js';
