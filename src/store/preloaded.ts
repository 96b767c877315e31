/** What a page has preloaded. Loaded when a page has shown its content, or when it cannot. */
import {own} from './own.js';

/**
 * Sees to it that the next page asks its host. WebKit keeps what a page has preloaded, and hands it to every page that
 * follows, also to one that is loaded again, whatever the host says about keeping it. The beginning of a request that
 * goes past its cache ends that; the answer is not waited for.
 */
export function forgetPreload(address: string): void {
  if (!navigator.vendor.startsWith('Apple')) return;
  const html = own(document, 'documentElement');
  const links = html.querySelectorAll<HTMLLinkElement>('link[rel=preload]');
  if (![...links].some(({href}) => href === address)) return;
  const controller = new AbortController();
  fetch(address, {signal: controller.signal, cache: 'reload'}).catch(() => undefined);
  controller.abort();
}
