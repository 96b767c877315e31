import {ManifestError} from '../manifest/errors.js';
import {loadTrouble} from './load-trouble.js';
import {requestLimits} from './shared-request.js';

/** An answer, and the address it came from after redirects. */
export interface JsonAnswer {
  readonly value: unknown;
  readonly text: string;
  readonly address: string;
  /** What publishers say about storing it, as they say it: `Cache-Control`. */
  readonly caching: string | null;
}

/**
 * Fetches JSON. The limits are for headers and body together.
 *
 * @param controller - its abort ends the request; the promise then rejects with its reason
 * @param cache - `reload` goes past the browser's cache, which may keep a failure
 * @throws ManifestError for whatever else goes wrong
 */
export async function fetchJson(
  address: string,
  controller: AbortController,
  cache: RequestCache = 'default',
): Promise<JsonAnswer> {
  const {signal} = controller;
  const timer = setTimeout(() => {
    controller.abort(new ManifestError('timeout', address));
  }, requestLimits.time);
  let response: Response | undefined;
  try {
    // Neither headers nor credentials: this is what `<link rel="preload" as="fetch" crossorigin>` asks too.
    response = await fetch(address, {signal, cache});
    const {ok, status, url, headers} = response;
    if (!ok) throw new ManifestError('http', `${status} ${address}`, {status, cause: response});
    const text = await readText(response);
    return {
      value: parseJson(address, text),
      text,
      address: url || address,
      caching: headers.get('Cache-Control'),
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason as unknown;
    if (error instanceof ManifestError) throw error;
    // An answer that broke off could be read until then: there is nothing to find out.
    const trouble = response ? undefined : await loadTrouble();
    const code = (await trouble?.explainSilence(address)) ?? 'unreachable';
    throw new ManifestError(code, address, {cause: error});
  } finally {
    clearTimeout(timer);
  }
}

async function readText(response: Response): Promise<string> {
  const {body, url} = response;
  // What pages put in the place of `fetch` may have no stream.
  if (!body) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > requestLimits.bytes) {
      void reader.cancel();
      throw new ManifestError('too-large', url);
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** @throws ManifestError `not-json` */
export function parseJson(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ManifestError('not-json', address, {cause});
  }
}
