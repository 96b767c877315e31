import type {ManifestPart} from '../manifest/model.js';
import {parseManifestPart} from '../manifest/parse.js';
import {fetchJson} from './fetch-json.js';
import {loadTrouble} from './load-trouble.js';
import {parseLoudly} from './parse-loudly.js';
import {shareRequests, type RequestOptions} from './shared-request.js';

/**
 * A further part of a long collection, as `manifest.next` names it. Asks again by itself for what may pass.
 *
 * @throws ManifestError; the signal's reason when that is aborted
 */
export const requestManifestPart: (
  address: string,
  options?: RequestOptions,
) => Promise<ManifestPart> = shareRequests(async (address, controller, options) => {
  const load = async (cache: RequestCache | undefined) => {
    const answer = await fetchJson(address, controller, cache);
    return parseLoudly(parseManifestPart, answer.value, answer.address);
  };
  try {
    return await load(options?.cache);
  } catch (error) {
    const trouble = await loadTrouble();
    if (!trouble) throw error;
    return trouble.insist(() => load('reload'), error, controller.signal);
  }
});
