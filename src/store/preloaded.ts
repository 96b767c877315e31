/** What a page has preloaded. Loaded when a page has shown its content, or when it cannot. */

/**
 * Sees to it that the next page asks its host. WebKit keeps what a page has preloaded, and hands it to every page that
 * follows, also to one that is loaded again, whatever the host says about keeping it. The beginning of a request that
 * goes past its cache ends that; the answer is not waited for.
 */
export function forgetPreload(address: string): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=preload]');
  const isPreloaded = [...links].some(({href}) => href === address);
  const controller = new AbortController();
  const {signal} = controller;
  if (isPreloaded && navigator.vendor.startsWith('Apple'))
    fetch(address, {signal, cache: 'reload'}).catch(() => undefined);
  controller.abort();
}
