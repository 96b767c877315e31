/** The library more than once on a page: an editor pasted two snippets, or a plugin brings its own copy. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {useOtherVersion, versionOf} from './support/other-version.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const packed = inject('packed');
const version = versionOf(packed);
const otherVersion = '0.0.9';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(packed);
const otherCdn = useSite(useOtherVersion(packed, otherVersion));
const publisher = useSite('examples');

const script = ({origin}: typeof cdn, file: string) =>
  `<script type="module" src="${origin}/dist/${file}"></script>`;
const kiosk = (file: string) => script(cdn, file);
const otherKiosk = (file: string) => script(otherCdn, file);

/** Shows two widgets with these scripts; what the page did meanwhile. */
async function visit(scripts: string, policy?: string) {
  const source = `${publisher.origin}/sse-asia/manifest.json`;
  const headers = policy === undefined ? {} : {'Content-Security-Policy': policy};
  partner.set(
    '/',
    html(
      `<body data-kiosk-src="${source}"><kiosk-brief-list></kiosk-brief-list><kiosk-news-feed></kiosk-news-feed>${scripts}`,
      headers,
    ),
  );
  const {page, errors, uncaught, warnings} = await newVisit();
  await page.goto(partner.origin);
  await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  await page.locator('kiosk-news-feed').getByRole('heading').first().waitFor();
  // A language is loaded by the copy that draws, and by no other.
  await page.evaluate(() => {
    document.documentElement.lang = 'id';
  });
  for (const widget of ['kiosk-brief-list', 'kiosk-news-feed'])
    await page.locator(`${widget} [part="base"][lang="id"]`).waitFor();
  await page.waitForLoadState('networkidle');
  return {page, thrown: [...errors, ...uncaught], warnings};
}

/** Which copy gave the page its widgets: the origin that languages come from. */
const drawnBy = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('/locales/id.js'))
      .map(({name}) => new URL(name).origin),
  );

const policies = {
  'without a policy': () => undefined,
  'under Trusted Types': () => "require-trusted-types-for 'script'",
  'under Trusted Types that let Lit be named once': () =>
    "require-trusted-types-for 'script'; trusted-types lit-html",
};

for (const [where, policy] of Object.entries(policies)) {
  describe(where, () => {
    it('takes the same version twice in silence', async () => {
      const {thrown, warnings} = await visit(
        kiosk('kiosk.js') + kiosk('loader.js') + kiosk('kiosk.js?again') + kiosk('loader.js?again'),
        policy(),
      );
      expect(thrown).toEqual([]);
      expect(warnings).toEqual([]);
    });

    it('takes an element’s own entry together with the whole file', async () => {
      const {thrown, warnings} = await visit(
        kiosk('elements/brief-list.js') + kiosk('kiosk.js') + kiosk('index.js'),
        policy(),
      );
      expect(thrown).toEqual([]);
      expect(warnings).toEqual([]);
    });

    it('stays with the first of two versions, and says so once', async () => {
      const {page, thrown, warnings} = await visit(
        otherKiosk('kiosk.js') + kiosk('kiosk.js') + kiosk('elements/brief-list.js'),
        policy(),
      );
      expect(await drawnBy(page)).toEqual([otherCdn.origin]);
      expect(thrown).toEqual([]);
      expect(warnings).toEqual([
        `Kiosk twice on this page: ${otherVersion}, ${version}. The first stays.`,
      ]);
    });
  });
}

it('says once that there are two versions when loaders bring them', async () => {
  const {thrown, warnings} = await visit(
    kiosk('loader.js') + otherKiosk('loader.js') + otherKiosk('kiosk.js'),
  );
  expect(thrown).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^Kiosk twice on this page: /);
});

describe('beside a page’s own Lit, under Trusted Types', () => {
  /** An application of the page, which comes first. */
  const own = `<script type="module">
    import {html, render} from '/lit-html.js';
    render(html\`<p>Of the page itself</p>\`, document.querySelector('main'));
  </script>`;

  async function open(types: string) {
    partner.set('/lit-html.js', (_request, response) => {
      const text = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
      response.writeHead(200, {'Content-Type': 'text/javascript'}).end(text);
    });
    const source = `${publisher.origin}/sse-asia/manifest.json`;
    partner.set(
      '/',
      html(
        `<body><main></main><kiosk-brief-list src="${source}">The fallback</kiosk-brief-list>${own + kiosk('kiosk.js')}`,
        {'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${types}`},
      ),
    );
    const visit = await newVisit();
    await visit.page.goto(partner.origin);
    await visit.page.getByText('Of the page itself').waitFor();
    return visit;
  }

  it('takes a name of its own where the page allows it', async () => {
    const {page, uncaught} = await open('lit-html project-kiosk');
    await page.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
    expect(uncaught).toEqual([]);
  });

  it('leaves the fallback where it does not, and the browser says what to allow', async () => {
    const {page, uncaught} = await open('lit-html');
    await expect.poll(() => uncaught.join()).toContain('project-kiosk');
    expect(await page.getByText('The fallback').isVisible()).toBe(true);
  });
});
