/** Why no answer can be read. Loaded when there is none. */
import {requestLimits} from './shared-request.js';

/**
 * A browser hides why a request failed. Whether a request that may not read the answer gets through tells
 * a host that forbids other sites to read (CORS) from one that is not there. It cannot tell the former from
 * a fault that has passed in between, for which a second look is worth its while.
 */
export async function explainSilence(
  address: string,
): Promise<'offline' | 'blocked' | 'unreachable'> {
  if (!navigator.onLine) return 'offline';
  // Not `AbortSignal.timeout`, which Chrome has since version 103.
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, requestLimits.time / 4);
  return fetch(address, {mode: 'no-cors', cache: 'no-store', signal: controller.signal}).then(
    () => 'blocked',
    () => 'unreachable',
  );
}
