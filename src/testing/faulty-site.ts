/** Real sites that fail, each on an origin of its own. The test runner has them: scripts/faulty-sites.mjs. */
import {executeServerCommand} from '@web/test-runner-commands';

/** What a test may ask for. */
export type Order =
  | {readonly order: 'open'; readonly faults: 'quick' | 'slow'}
  | {readonly order: 'network'; readonly isOnline: boolean}
  | {readonly order: 'stop' | 'start'; readonly origin: string}
  | {
      readonly order: 'answer';
      readonly origin: string;
      readonly text: string;
      readonly code: number;
    };

/** A site with its faults. */
export interface OpenedSite {
  readonly origin: string;
  readonly faults: readonly OpenedFault[];
}

/** What a fault is, where it is, and what comes of it: see e2e/support/faults.ts. */
export interface OpenedFault {
  readonly name: string;
  readonly path: string;
  readonly sentence?: string | undefined;
  readonly requests?: number | undefined;
}

function give(order: Order): Promise<unknown> {
  return executeServerCommand('faulty-sites', order);
}

/** Opens a site with faults that show soon, or when time is up. */
export async function openSite(faults: 'quick' | 'slow'): Promise<FaultySite> {
  return new FaultySite((await give({order: 'open', faults})) as OpenedSite);
}

/** A site whose answers a test may change as it goes. */
export class FaultySite {
  readonly origin: string;
  readonly faults: readonly OpenedFault[];

  constructor({origin, faults}: OpenedSite) {
    this.origin = origin;
    this.faults = faults;
  }

  /** Answers with this from now on, wherever there was a fault. */
  async answer(text: string, code = 200): Promise<void> {
    await give({order: 'answer', origin: this.origin, text, code});
  }

  /** Refuses connections from now on, and drops those that are open. */
  async stop(): Promise<void> {
    await give({order: 'stop', origin: this.origin});
  }

  /** Takes connections again. */
  async start(): Promise<void> {
    await give({order: 'start', origin: this.origin});
  }
}

/**
 * Takes the page off the network. Where its browser cannot be told to, the site is gone and the page believes that it is
 * offline.
 */
export async function goOffline(site: FaultySite): Promise<void> {
  if (await give({order: 'network', isOnline: false})) return;
  await site.stop();
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
}

/** Undoes `goOffline`. */
export async function goOnline(site: FaultySite): Promise<void> {
  if (await give({order: 'network', isOnline: true})) return;
  await site.start();
  Reflect.deleteProperty(navigator, 'onLine');
  window.dispatchEvent(new Event('online'));
}
