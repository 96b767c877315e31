/** What a widget does when it has no manifest. Loaded when there is a failure. */
import {ManifestError} from '../manifest/errors.js';
import {askAgain, mayPass, pauseAfter} from '../store/ask-again.js';
import {forgetCopy, readCopy} from '../store/saved-copies.js';
import type {ManifestState} from './manifest-source.js';
import {describeError} from './reasons.js';
import {renderSavedNotice} from './saved-notice.js';

/** Milliseconds. */
export const recoveryLimits = {
  /** How long a widget looks as if it were loading while it asks again: a fault that soon passes is never seen. */
  skeleton: 2000,
  /** The least time between a failure and asking again because the reader comes back to the page. */
  absence: 30_000,
};

/** A widget without a manifest. */
export interface Trouble {
  readonly error: ManifestError;
  /** Where the manifest is on the web; `undefined` when it is in the page. */
  readonly address: string | undefined;
  /** Whether readers see a skeleton. */
  readonly isLoading: boolean;
  /** Aborted when the widget begins again, or is gone. */
  readonly signal: AbortSignal;
  /** Draws a state; nothing once the signal is aborted. */
  readonly show: (state: ManifestState) => void;
  /** Begins again. */
  readonly retry: () => void;
}

/** Shows what there is, a saved copy or the reason why there is nothing, and asks again where that may help. */
export async function recover(trouble: Trouble): Promise<void> {
  const {error, address, isLoading, signal, show} = trouble;
  const outcome = await outcomeOf(error, address);
  if (address === undefined || pauseAfter(error, 1) === undefined) {
    end(trouble, error, outcome);
    return;
  }
  const hasPatience = isLoading && outcome.status === 'failed' && error.code !== 'timeout';
  const timer = setTimeout(show, hasPatience ? recoveryLimits.skeleton : 0, {
    ...outcome,
    isRetrying: true,
  });
  try {
    show({status: 'ready', manifest: await askAgain(address, {signal, after: error})});
  } catch (latest) {
    if (latest instanceof ManifestError) end(trouble, latest, await outcomeOf(latest, address));
    else if (!signal.aborted) throw latest;
  }
  clearTimeout(timer);
}

/** A copy stands in for a network that fails, and never for a host that answers, whatever it says. */
async function outcomeOf(error: ManifestError, address = ''): Promise<ManifestState> {
  const {code, status} = error;
  // Taken away by its publisher.
  if (status === 404 || status === 410) await forgetCopy(address);
  const isSilent = code === 'offline' || code === 'unreachable' || code === 'timeout';
  const copy = isSilent ? await readCopy(address) : undefined;
  return copy === undefined
    ? {status: 'failed', error, describe: describeError, isRetrying: false}
    : {
        status: 'ready',
        manifest: copy.manifest,
        isRetrying: false,
        renderNotice: renderSavedNotice(copy.savedAt),
      };
}

/** Shows how it ended, and begins again when the reader comes back to the page after a while. */
function end({signal, show, retry}: Trouble, error: ManifestError, outcome: ManifestState): void {
  show(outcome);
  if (signal.aborted || !mayPass(error)) return;
  const since = performance.now();
  const beginAgain = () => {
    const isBack = document.visibilityState === 'visible';
    if (isBack && performance.now() - since >= recoveryLimits.absence) retry();
  };
  document.addEventListener('visibilitychange', beginAgain, {signal});
}
