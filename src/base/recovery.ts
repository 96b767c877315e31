/** What a widget does when it has no manifest. Loaded when there is a failure. */
import {ManifestError} from '../manifest/errors.js';
import {askAgain} from '../store/ask-again.js';
import {isSilence, mayPass, pauseAfter} from '../store/insist.js';
import {forgetPreload} from '../store/preloaded.js';
import {forgetCopy, readCopy} from '../store/saved-copies.js';
import type {ManifestSource, ManifestState} from './manifest-source.js';
import {describeError} from './reasons.js';
import {renderSavedNotice} from './saved-notice.js';

/** Milliseconds. */
export const recoveryLimits = {
  /** How long a widget looks as if it were loading while it asks again: a fault that soon passes is never seen. */
  skeleton: 2000,
  /** The least time between a failure and asking again because the reader comes back to the page. */
  absence: 30_000,
};

/**
 * Shows what there is, a saved copy or the reason why there is nothing, and asks again where that may help.
 *
 * @param signal - aborted when the widget begins again, or is gone
 */
export async function recover(
  source: ManifestSource,
  error: ManifestError,
  signal: AbortSignal,
): Promise<void> {
  const {address, state} = source;
  const show = (next: ManifestState): void => {
    if (!signal.aborted) source.show(next);
  };
  const outcome = await outcomeOf(error, address);
  if (address === undefined || pauseAfter(error, 1) === undefined) {
    show(outcome);
    if (address !== undefined) forgetPreload(address);
    if (mayPass(error)) retryOnReturn(source, signal);
    return;
  }
  const isUnseen =
    state.status === 'loading' && outcome.status === 'failed' && error.code !== 'timeout';
  const meanwhile = {...outcome, isRetrying: true} as ManifestState;
  if (!isUnseen) show(meanwhile);
  const timer = setTimeout(show, recoveryLimits.skeleton, meanwhile);
  try {
    show({status: 'ready', manifest: await askAgain(address, {signal, after: error})});
  } catch (latest) {
    if (!(latest instanceof ManifestError)) return;
    show(await outcomeOf(latest, address));
    if (mayPass(latest)) retryOnReturn(source, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** A copy stands in for a network that fails, and never for a host that answers, whatever it says. */
async function outcomeOf(error: ManifestError, address = ''): Promise<ManifestState> {
  const {status} = error;
  // Taken away by its publisher.
  if (status === 404 || status === 410) await forgetCopy(address);
  const copy = isSilence(error) ? await readCopy(address) : undefined;
  return copy === undefined
    ? {status: 'failed', error, describe: describeError, isRetrying: false}
    : {
        status: 'ready',
        manifest: copy.manifest,
        isRetrying: false,
        renderNotice: renderSavedNotice(copy.savedAt),
      };
}

/** Begins again when the reader comes back to the page after a while. */
function retryOnReturn({retry}: ManifestSource, signal: AbortSignal): void {
  const since = performance.now();
  const retryLater = () => {
    const isBack = document.visibilityState === 'visible';
    if (isBack && performance.now() - since >= recoveryLimits.absence) retry();
  };
  window.addEventListener('visibilitychange', retryLater, {signal});
}
