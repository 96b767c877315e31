import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import {afterAll, afterEach, beforeAll} from 'vitest';

/** A page in a fresh browser profile, and all that it did behind its reader's back. */
export interface Visit {
  readonly page: Page;
  /** Exceptions and rejections that nothing caught. */
  readonly uncaught: readonly string[];
  /** What the console shows in red. */
  readonly errors: readonly string[];
  /** What the console shows in yellow. */
  readonly warnings: readonly string[];
  /** Origins that were asked for something. */
  readonly origins: ReadonlySet<string>;
}

/** A browser for the tests of one file; each test opens its own pages with the function that is returned. */
export function useBrowser(
  launch: LaunchOptions = {},
): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
      ...launch,
    });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({locale: 'en-GB', ...options});
    // Sooner than the test, so that a failure names what did not come.
    context.setDefaultTimeout(15_000);
    return watch(await context.newPage());
  };
}

function watch(page: Page): Visit {
  const uncaught: string[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const origins = new Set<string>();
  page.on('pageerror', (error) => uncaught.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  return {page, uncaught, errors, warnings, origins};
}
