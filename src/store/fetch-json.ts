import {ManifestError} from '../manifest/errors.js';
import {requestLimits} from './shared-request.js';

/** An answer, and the address it came from after redirects. */
export interface JsonAnswer {
  readonly value: unknown;
  readonly address: string;
}

/**
 * Fetches JSON.
 *
 * @param signal - its abort ends the request; the promise then rejects with its reason
 * @param cache - `reload` goes past the browser's cache, which may keep a failure
 * @throws ManifestError for whatever else goes wrong
 */
export async function fetchJson(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<JsonAnswer> {
  try {
    // Neither headers nor credentials: this is what `<link rel="preload" as="fetch" crossorigin>` asks too.
    const response = await fetch(address, {signal, cache});
    const {ok, status, url} = response;
    if (!ok) throw new ManifestError('http', `${status} ${address}`, {status});
    return {value: parseJson(address, await readText(response)), address: url || address};
  } catch (error) {
    if (signal.aborted) throw signal.reason as unknown;
    if (error instanceof ManifestError) throw error;
    throw await networkError(address, error);
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

/**
 * A browser hides why a request failed. Whether a request that may not read the answer gets through tells
 * a host that forbids other sites to read (CORS) from one that is not there.
 */
async function networkError(address: string, cause: unknown): Promise<ManifestError> {
  const signal = AbortSignal.timeout(requestLimits.time / 4);
  const code = !navigator.onLine
    ? 'offline'
    : await fetch(address, {mode: 'no-cors', signal}).then(
        () => 'blocked' as const,
        () => 'unreachable' as const,
      );
  return new ManifestError(code, address, {cause});
}
