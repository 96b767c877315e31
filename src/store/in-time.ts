import {requestLimits} from './shared-request.js';

/**
 * A part of the library that is loaded apart; `undefined` where that fails, or takes longer than a request may: a host can
 * take a request and stay silent for ever. The console hears of it.
 */
export async function inTime<T>(load: Promise<T>): Promise<T | undefined> {
  try {
    return await new Promise<T>((resolve, reject) => {
      load.then(resolve, reject);
      setTimeout(reject, requestLimits.time);
    });
  } catch (error) {
    console.warn('Kiosk could not load a part.', error);
    return undefined;
  }
}
