/** The manifests of a page: each address is fetched once, however many widgets ask. */
import {ManifestError} from '../manifest/errors.js';
import type {Manifest, ManifestPart} from '../manifest/model.js';
import {parseManifest, parseManifestPart, type ParseOptions} from '../manifest/parse.js';
import {fetchJson, parseJson} from './fetch-json.js';
import {shareRequests, type RequestOptions} from './shared-request.js';

/**
 * The manifest at an absolute address.
 *
 * @throws ManifestError; the signal's reason when that is aborted
 */
export const requestManifest: (address: string, options?: RequestOptions) => Promise<Manifest> =
  shareRequests((...request) => load(parseManifest, ...request));

/**
 * A further part of a long collection, as `manifest.next` names it.
 *
 * @throws ManifestError; the signal's reason when that is aborted
 */
export const requestManifestPart: (
  address: string,
  options?: RequestOptions,
) => Promise<ManifestPart> = shareRequests((...request) => load(parseManifestPart, ...request));

async function load<T>(
  parse: (value: unknown, options: ParseOptions) => T,
  ...request: Parameters<typeof fetchJson>
): Promise<T> {
  const {value, address} = await fetchJson(...request);
  return parseLoudly(parse, value, address);
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

/** Parses, and tells the developers' console once what was left out. */
function parseLoudly<T>(
  parse: (value: unknown, options: ParseOptions) => T,
  value: unknown,
  base: string,
): T {
  const problems: string[] = [];
  const result = parse(value, {
    base,
    onProblem: ({path, expected}) => problems.push(`${path}: expected ${expected}`),
  });
  if (problems.length > 0) {
    const rest = problems.length - 20;
    const told = [...problems.slice(0, 20), ...(rest > 0 ? [`and ${rest} more`] : [])];
    console.warn(`Kiosk left out what it could not read in ${base}\n${told.join('\n')}`);
  }
  return result;
}
