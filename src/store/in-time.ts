import {requestLimits} from './shared-request.js';

/**
 * A part of the library that is loaded apart; `undefined` where that fails, or takes longer than a request may: a host can
 * take a request and stay silent for ever. The console hears of it.
 */
export async function inTime<T>(load: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, requestLimits.time);
  });
  try {
    return await Promise.race([load, silence]);
  } catch (error) {
    console.warn('Kiosk could not load a part.', error);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
