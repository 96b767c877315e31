/** A page with all sections, of a manifest that has far too much of everything: as it is built, since that is what counts. */
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import type {parseManifest} from '../src/manifest/index.js';
import {manyRecords, wideRecords} from '../src/testing/masses.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

declare global {
  interface Window {
    parseManifest?: typeof parseManifest;
  }
}

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));

const sections =
  'search organisations map briefs publications video news events evaluation timeline contact';

type Document = Record<string, unknown[]>;
const many = manyRecords(4000) as Document;
const wide = wideRecords(2) as Document;
const collections = ['outputs', 'videos', 'news', 'events'];
const both = {
  ...wide,
  ...Object.fromEntries(
    collections.map((name) => [name, [...(wide[name] ?? []), ...(many[name] ?? [])]]),
  ),
};

/** Nodes in the page's shadow trees, text and comments too, once they stay as they are. */
async function countNodes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const count = (root: Node): number => {
      const walker = document.createTreeWalker(root);
      let nodes = 0;
      for (let node: Node | null = root; node; node = walker.nextNode())
        nodes += 1 + (node instanceof Element && node.shadowRoot ? count(node.shadowRoot) : 0);
      return nodes;
    };
    let before = 0;
    for (let calm = 0; calm < 5; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const nodes = count(document.body);
      calm = nodes === before ? calm + 1 : 0;
      before = nodes;
    }
    return before;
  });
}

it.each([
  ['many records', many],
  ['records with all that they can have', wide],
  ['both', both],
])(
  'has less than 20,000 nodes, also after “Show more”: %s',
  {timeout: 60_000},
  async (_, given) => {
    partner.set(
      '/',
      html(`<script type="module" src="${cdn.origin}/dist/kiosk.js"></script>
        <script type="module">
          import {parseManifest} from '${cdn.origin}/dist/manifest.js';
          window.parseManifest = parseManifest;
        </script>`),
    );
    const {page, uncaught} = await newVisit({viewport: {width: 1000, height: 20_000}});
    await page.goto(partner.origin);
    // Beyond what is read from a network.
    await page.evaluate(
      ([asked, value]) => {
        const element = document.createElement('kiosk-project-page');
        element.sections = asked;
        element.manifest = window.parseManifest?.(value, {base: location.href});
        document.body.append(element);
      },
      [sections, given] as const,
    );
    const search = page.getByRole('searchbox');
    await search.waitFor();
    await search.fill('a');
    await page.locator('kiosk-search [data-index]').first().waitFor();
    expect(await countNodes(page)).toBeLessThan(20_000);
    for (const list of await page.locator('section').all()) {
      const more = list.locator('.more').last();
      if ((await more.count()) > 0) await more.click();
    }
    expect(await countNodes(page)).toBeLessThan(20_000);
    expect(uncaught).toEqual([]);
  },
);
