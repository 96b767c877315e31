/** A real site that fails, on an origin of its own. The test runner has it: scripts/faulty-sites.mjs. */
import {executeServerCommand} from '@web/test-runner-commands';

/** What a test may ask of the sites. */
export type SiteOrder =
  | {readonly order: 'open'; readonly faults: 'quick' | 'slow'}
  | {readonly order: 'reads' | 'stop' | 'start'; readonly origin: string}
  | {readonly order: 'heal'; readonly origin: string; readonly text: string};

/** What a fault is, where it is, and what comes of it; see e2e/support/faults.ts. */
export interface OpenedFault {
  readonly name: string;
  readonly path: string;
  readonly sentence?: string | undefined;
  readonly requests?: number | undefined;
}

/** A site with its faults. */
export interface OpenedSite {
  readonly origin: string;
  readonly faults: readonly OpenedFault[];
}

function give(order: SiteOrder): Promise<unknown> {
  return executeServerCommand('faulty-site', order);
}

/** Opens a site with faults that show soon, or when time is up. */
export async function openSite(faults: 'quick' | 'slow'): Promise<FaultySite> {
  return new FaultySite((await give({order: 'open', faults})) as OpenedSite);
}

/** A site with faults, until it is healed. */
export class FaultySite {
  readonly origin: string;
  readonly faults: readonly OpenedFault[];

  constructor({origin, faults}: OpenedSite) {
    this.origin = origin;
    this.faults = faults;
  }

  /** How often each fault was asked for, without requests whose answer no script may read. */
  async countReads(): Promise<Readonly<Record<string, number>>> {
    const reads = (await give({order: 'reads', origin: this.origin})) as readonly string[];
    const counts = this.faults.map(({name, path}) => [
      name,
      reads.filter((read) => read === path).length,
    ]);
    return Object.fromEntries(counts) as Record<string, number>;
  }

  /** Answers with this text from now on, wherever there was a fault. */
  async heal(text: string): Promise<void> {
    await give({order: 'heal', origin: this.origin, text});
  }

  /** Refuses connections, and drops those that are open. */
  async stop(): Promise<void> {
    await give({order: 'stop', origin: this.origin});
  }

  /** Takes connections again. */
  async start(): Promise<void> {
    await give({order: 'start', origin: this.origin});
  }
}
