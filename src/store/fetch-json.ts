import {ManifestError} from '../manifest/errors.js';

/** How long and how much a request may take. Change them before the first request. */
export const requestLimits = {
  /** Milliseconds until the whole answer has to be there. */
  time: 20_000,
  /** Decoded bytes. */
  bytes: 10_000_000,
};

/** An answer, and the address it came from after redirects. */
export interface JsonAnswer {
  readonly value: unknown;
  readonly address: string;
}

/**
 * Fetches JSON within the limits of time and size.
 *
 * @param signal - its abort ends the request; the promise then rejects with its reason
 * @param cache - `reload` goes past the browser's cache, which may keep a failure
 * @throws ManifestError for whatever else goes wrong
 */
export async function fetchJson(
  address: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<JsonAnswer> {
  const controller = new AbortController();
  const abort = () => {
    controller.abort(signal.reason);
  };
  signal.addEventListener('abort', abort);
  const timer = setTimeout(() => {
    controller.abort(new ManifestError('timeout', `${address} did not answer in time.`));
  }, requestLimits.time);
  try {
    // Neither headers nor credentials: this is what `<link rel="preload" as="fetch" crossorigin>` asks too.
    const response = await fetch(address, {signal: controller.signal, cache});
    if (!response.ok) throw httpError(address, response.status);
    return {value: parseJson(address, await readText(response)), address: response.url || address};
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason as unknown;
    if (error instanceof ManifestError) throw error;
    throw await networkError(address, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

function httpError(address: string, status: number): ManifestError {
  return new ManifestError('http', `${address} answered with HTTP status ${status}.`, {status});
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > requestLimits.bytes) {
      void reader.cancel();
      throw new ManifestError('too-large', `${response.url} is larger than a manifest may be.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** @throws ManifestError `not-json` */
export function parseJson(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ManifestError('not-json', `${address} is no JSON, or was cut off.`, {cause});
  }
}

/**
 * A browser hides why a request failed. Whether a request that may not read the answer gets through tells
 * a host that forbids other sites to read (CORS) from one that is not there.
 */
async function networkError(address: string, cause: unknown): Promise<ManifestError> {
  if (!navigator.onLine) return new ManifestError('offline', 'The browser is offline.', {cause});
  try {
    await fetch(address, {mode: 'no-cors', signal: AbortSignal.timeout(requestLimits.time / 4)});
    return new ManifestError('blocked', `${address} does not let other sites read it (CORS).`, {
      cause,
    });
  } catch {
    return new ManifestError('unreachable', `${address} could not be reached.`, {cause});
  }
}
