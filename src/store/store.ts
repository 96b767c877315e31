/** The manifests of a page: each address is fetched once, however many widgets ask. */
import {ManifestError} from '../manifest/errors.js';
import type {Manifest} from '../manifest/model.js';
import {parseManifest, parsed} from '../manifest/parse.js';
import {fetchJson, parseJson, type JsonAnswer} from './fetch-json.js';
import {parseLoudly} from './parse-loudly.js';
import {requestLimits, shareRequests, type RequestOptions} from './shared-request.js';
import {loadTrouble} from './load-trouble.js';

/**
 * The manifest at an absolute address.
 *
 * @throws ManifestError; the signal's reason when that is aborted
 */
export const requestManifest: (address: string, options?: RequestOptions) => Promise<Manifest> =
  shareRequests(async (address, controller, options) => {
    const answer = await fetchJson(address, controller, options?.cache);
    const manifest = parseLoudly(parseManifest, answer.value, answer.address);
    setTimeout(() => void settle(address, answer), requestLimits.rest);
    return manifest;
  });

/** Keeps a copy for days without network, and so on. Readers who never get to it miss nothing today. */
async function settle(address: string, answer: JsonAnswer): Promise<void> {
  (await loadTrouble())?.settle(address, answer);
}

/**
 * A manifest that a page has at hand. It may be as it came from its publisher, and only what was parsed is safe to draw.
 *
 * @throws ManifestError
 */
export function readGivenManifest(given: Manifest, base: string): Manifest {
  const manifest = parsed.get(given) ?? parseLoudly(parseManifest, given, base);
  parsed.set(given, manifest);
  return manifest;
}

const inlineManifests = new WeakMap<Element, {text: string; manifest: Manifest}>();

/**
 * The manifest in a `<script type="application/json">` of the page.
 *
 * @param root - the document, or the shadow root, in which the script stands
 * @throws ManifestError
 */
export function readInlineManifest(id: string, root: Document | DocumentFragment): Manifest {
  const script = root.getElementById(id) ?? document.getElementById(id);
  if (script === null) throw new ManifestError('no-source', `#${id}`);
  const text = script.textContent;
  const known = inlineManifests.get(script);
  if (known?.text === text) return known.manifest;
  const manifest = parseLoudly(parseManifest, parseJson(`#${id}`, text), script.baseURI);
  inlineManifests.set(script, {text, manifest});
  return manifest;
}
