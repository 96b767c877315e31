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
  // Chrome has had it since version 103; without it the browser's own patience counts.
  const signals: Partial<typeof AbortSignal> = AbortSignal;
  const signal = signals.timeout?.(requestLimits.time / 4) ?? null;
  return fetch(address, {mode: 'no-cors', cache: 'no-store', signal}).then(
    () => 'blocked',
    () => 'unreachable',
  );
}
