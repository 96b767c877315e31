import {afterEach, beforeEach} from 'vitest';
import {Site} from './server.js';

export * from './server.js';

/** A site for each test of a file, with the files of a folder. */
export function useSite(folder?: string, maxAge?: number): Site {
  const site = new Site(folder, maxAge);
  beforeEach(() => site.start());
  afterEach(async () => {
    await site.stop();
    site.heal();
    site.requests.length = 0;
    site.reads.length = 0;
  });
  return site;
}
