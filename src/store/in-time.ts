import {requestLimits} from './shared-request.js';

/**
 * A part of the library that is loaded apart; `undefined` where that fails, or takes longer than a request may: a host can
 * take a request and stay silent for ever. The console hears of it.
 */
export function inTime<T>(load: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const giveUp = (error?: unknown): void => {
      console.warn('Kiosk could not load a part of a widget.', error);
      resolve(undefined);
    };
    const timer = setTimeout(giveUp, requestLimits.time);
    void load.then(resolve, giveUp).finally(() => {
      clearTimeout(timer);
    });
  });
}
