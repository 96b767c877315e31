/** The widgets in applications, each in its own framework, checked and built as applications are. */
import {readdirSync} from 'node:fs';
import {readFile, symlink} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import {builtApp, run, useApps} from './support/apps.js';
import {useSite} from './support/site.js';
import {useBrowser, type Visit} from './support/visit.js';

const newVisit = useBrowser();
useApps();

const tsc = ['typescript/bin/tsc', '-p', '.'] as const;
const checks: Record<string, readonly [string, ...string[]]> = {
  react: tsc,
  vue: ['vue-tsc/bin/vue-tsc.js', '-p', '.'],
  svelte: ['svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human'],
  typescript: tsc,
};
const manifest = resolve('examples/sse-asia/manifest.json');

interface Described {
  readonly name: string;
  readonly attributes: readonly {readonly name: string}[];
}

const briefs = (page: Page) => page.locator('kiosk-brief-list').getByRole('heading', {level: 2});

describe.each(Object.entries(checks))('in %s', (name, check) => {
  const site = useSite(builtApp(name));
  let complaints: Promise<string>;
  beforeAll(async () => {
    // Goes on beside the rest.
    complaints = run(name, ...check).then(() => '', String);
    await run(name, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
    await symlink(resolve('examples/sse-asia'), `${builtApp(name)}/sse-asia`);
  });

  async function visit(): Promise<Visit> {
    const visit = await newVisit();
    await visit.page.goto(site.origin);
    await briefs(visit.page).nth(8).waitFor();
    return visit;
  }

  it('show the real manifest, and one that the application sets as a property', async () => {
    const {page, errors, uncaught} = await visit();
    expect(await briefs(page).allInnerTexts()).toContain('Spotlight on Indonesia');
    const own = page.locator('kiosk-news-feed.own').getByRole('heading');
    await expect.poll(() => own.allInnerTexts()).toEqual(['News from the application']);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('take a choice from the application, and tell it of a reader’s', async () => {
    const {page, errors, uncaught} = await visit();
    await expect.poll(() => page.locator('output').innerText()).toMatch(/^[1-9]\d* outputs, “”$/);
    await page.getByRole('button', {name: 'Only Japan'}).click();
    await expect.poll(() => briefs(page).allInnerTexts()).not.toContain('Spotlight on Indonesia');
    expect(await briefs(page).allInnerTexts()).toContain('Spotlight on Japan');
    await page.getByRole('searchbox').fill('policy');
    await expect.poll(() => page.locator('output').innerText()).toMatch(/“policy”$/);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('leave, and come again', async () => {
    const {page, errors, uncaught} = await visit();
    for (const round of ['first', 'second']) {
      await page.getByRole('button', {name: 'Hide'}).click();
      await expect
        .poll(() => page.locator('kiosk-brief-list').count(), {message: `the ${round} time`})
        .toBe(0);
      await page.getByRole('button', {name: 'Show'}).click();
      await briefs(page).nth(8).waitFor();
    }
    expect(site.count('/sse-asia/manifest.json')).toBe(1);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('have the right types', async () => {
    expect(await complaints).toBe('');
  });
});

describe('in Node, without a page', () => {
  it('have the right types', async () => {
    await expect(run('node', ...tsc)).resolves.toBeDefined();
  });

  it('do nothing, and leave the data to be read', async () => {
    const {titles, ...rest} = JSON.parse(await run('node', './main.js', manifest)) as {
      titles: string[];
    };
    expect(titles.length).toBe(9);
    expect(titles[0]).toBe('Compendium of eight briefs');
    expect(rest).toEqual({element: 'function', addMessages: 'function'});
  });
});

it('are known to editors: each element, with nothing that is private', async () => {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(inject('packed'), path), 'utf8'));
  const {'web-types': path} = (await read('package.json')) as {'web-types': string};
  const {contributions} = (await read(path)) as {contributions: {html: {elements: Described[]}}};
  const {tags} = (await read('dist/vscode.html-custom-data.json')) as {tags: Described[]};
  const names = readdirSync('src/elements', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `kiosk-${name}`);
  for (const described of [contributions.html.elements, tags]) {
    expect(described.map(({name}) => name).sort()).toEqual(names.sort());
    const list = described.find(({name}) => name === 'kiosk-brief-list');
    const attributes = list?.attributes.map(({name}) => name);
    expect(attributes).toEqual(expect.arrayContaining(['src', 'filters', 'heading-level']));
    expect(attributes).not.toContain('pages');
  }
});
