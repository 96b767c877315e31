import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

const source = createRequire(import.meta.url).resolve('axe-core');

interface WindowWithAxe {
  readonly axe: {run(context: Document, options: RunOptions): Promise<AxeResults>};
}

/** What axe finds wrong with a page, shadow trees included: each rule with the elements that break it. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: source});
  const {violations} = await page.evaluate(() =>
    (window as unknown as WindowWithAxe).axe.run(document, {resultTypes: ['violations']}),
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}
