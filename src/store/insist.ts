/** Loads again what failed, where that may help. Loaded when there is a failure. */
import {ManifestError} from '../manifest/errors.js';

/** How patient we are. Milliseconds. */
export const patience = {
  /** Before each further request, give or take half, so that not all readers come back at the same moment. */
  pauses: [1000, 4000],
  /** The longest that a host may ask us to wait. Where it asks for more, the reader decides. */
  longest: 10_000,
};

/** Loads again after a pause, and once more after a longer one, while that may help. */
export async function insist<T>(
  load: () => Promise<T>,
  first: unknown,
  signal: AbortSignal,
): Promise<T> {
  let error = first;
  for (let failures = 1; ; failures++) {
    const pause = pauseAfter(error, failures);
    if (pause === undefined) throw error;
    await rest(pause, signal);
    try {
      return await load();
    } catch (again) {
      error = again;
    }
  }
}

/** How long to wait after so many failures; `undefined` when asking again would not help. */
export function pauseAfter(error: unknown, failures: number): number | undefined {
  if (!(error instanceof ManifestError)) return undefined;
  // It may have been a fault that is over (see `explainSilence`), and we know by now that the host is there.
  if (error.code === 'blocked') return failures === 1 ? 0 : undefined;
  // Browsers tell when that is over.
  if (error.code === 'offline') return undefined;
  const pause = patience.pauses[failures - 1];
  const asked = retryAfter(error);
  if (!mayPass(error) || pause === undefined || asked > patience.longest) return undefined;
  return asked + pause * (0.5 + Math.random());
}

/** Whether what failed may work after a while. */
export function mayPass(error: ManifestError): boolean {
  const {status = 0} = error;
  return isSilence(error) || status === 429 || status >= 500;
}

/** Whether there was no answer at all. */
export function isSilence({code}: ManifestError): boolean {
  return code === 'timeout' || code === 'unreachable' || code === 'offline';
}

/** What `Retry-After` asks for, in seconds or as a date. Other sites hear of it when the host exposes it. */
function retryAfter({cause}: ManifestError): number {
  const asked = cause instanceof Response ? cause.headers.get('Retry-After') : undefined;
  if (!asked) return 0;
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Math.max(0, milliseconds || 0);
}

/** Waits; not longer than until the browser is back online. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    window.addEventListener('online', () => resolve(), {once: true, signal});
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
