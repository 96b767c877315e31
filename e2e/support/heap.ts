/** What a page holds in memory, as Chromium counts it. */
import type {Page} from 'playwright-core';

/** What is left of a page once its garbage is collected. */
export interface Heap {
  /** Bytes of JavaScript's heap. */
  readonly bytes: number;
  /** Nodes of the DOM, those that nobody sees included. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Measures a page; each measurement collects its garbage first. */
export async function openHeap(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return async () => {
    // The browser lets go of the animations of what was taken out when it draws.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
    // What is collected may let go of more: of observers, of what they observed, of frames.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
    return {
      bytes: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
    };
  };
}
