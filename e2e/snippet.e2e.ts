/** The page that gives the lines to paste: what it gives works on a page of another site, under the policy it names. */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import {afterAll, describe, expect, inject, it} from 'vitest';
import {widgets} from '../src/embed/snippet/widgets.js';
import {findViolations} from './support/axe.js';
import {html, json, privateJson, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const packed = inject('packed');
const folder = mkdtempSync(join(tmpdir(), 'kiosk-snippet-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(packed);
const publisher = useSite('examples');
const pages = useSite(folder);

const manifest = () => `${publisher.origin}/sse-asia/manifest.json`;

function address(query: Record<string, string> = {}): string {
  const all = new URLSearchParams({src: manifest(), ...query});
  return `${cdn.origin}/dist/snippet.html?${String(all)}`;
}

async function open(query: Record<string, string> = {}): Promise<Page> {
  const {page} = await newVisit();
  await page.goto(address(query));
  await page.getByText('Found: ').waitFor();
  return page;
}

/** What is to be copied, by title. */
async function read(page: Page): Promise<Record<string, string>> {
  const blocks = await page.locator('.block:has(code)').all();
  const entries = blocks.map(async (block) => [
    await block.getByRole('heading').innerText(),
    await block.locator('code').textContent(),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

const policyTitle = 'For the Content Security Policy, if the site has one';

async function copyFrom(query: Record<string, string>) {
  const all = await read(await open(query));
  return {
    all,
    code: all['Into the page'] ?? '',
    policy: `default-src 'none'; ${(all[policyTitle] ?? '').replaceAll('\n', ' ')}`,
  };
}

/** Puts markup into an empty page of the partner, which allows nothing but what the policy says. */
async function paste(markup: string, policy: string) {
  partner.set('/', html(`<body>${markup}`, {'Content-Security-Policy': policy}));
  const visit = await newVisit();
  await visit.page.goto(partner.origin);
  return visit;
}

describe('what it gives shows the widget, under exactly the policy that it names:', () => {
  const query = {widget: 'brief-list', lang: 'id', country: 'ID', filters: 'yes'};
  const found = 'Kompendium delapan ringkasan';

  it.each(['loader', 'file'])('a script (%s)', async (way) => {
    const {code, policy} = await copyFrom({...query, way});
    const {page, errors, uncaught} = await paste(code, policy);
    await page.getByRole('heading', {name: found}).waitFor();
    await page.getByRole('combobox').first().waitFor();
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('a frame, as tall as its content', async () => {
    const {code, policy} = await copyFrom({...query, way: 'frame'});
    const {page, errors, uncaught} = await paste(code, policy);
    await page.frameLocator('iframe').getByRole('heading', {name: found}).waitFor();
    const room = () =>
      page.frames()[1]?.evaluate(() => {
        const {scrollHeight, clientHeight} = document.documentElement;
        return Math.abs(document.body.getBoundingClientRect().height - clientHeight) < 2
          ? 'fits'
          : `${scrollHeight} in ${clientHeight}`;
      });
    await expect.poll(room).toBe('fits');
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('a frame for a site that takes no script', async () => {
    const {code, policy} = await copyFrom({...query, site: 'sharepoint'});
    expect(code).not.toContain('<script');
    const {page, errors, uncaught} = await paste(code, policy);
    await page.frameLocator('iframe').getByRole('heading', {name: found}).waitFor();
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('a frame with a film and its captions from where the frame is from', async () => {
    symlinkSync(join(packed, 'dist'), join(folder, 'dist'));
    symlinkSync(resolve('examples'), join(folder, 'examples'));
    const own = {
      src: `${pages.origin}/examples/sse-asia/manifest.json`,
      files: `${pages.origin}/dist`,
      widget: 'video-embed',
      way: 'frame',
    };
    const {code, policy} = await copyFrom(own);
    const {page, errors, uncaught} = await paste(code, policy);
    const content = page.frameLocator('iframe');
    await content.getByRole('button', {name: /^Play/}).click();
    const captions = () =>
      content.locator('video').evaluate((video) => {
        const [track] = (video as HTMLVideoElement).textTracks;
        if (track) track.mode = 'showing';
        return (track?.cues?.length ?? 0) > 0;
      });
    await expect.poll(captions).toBe(true);
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('a package from npm', async () => {
    const {all, code, policy} = await copyFrom({...query, way: 'npm'});
    const {version} = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(all['In a terminal']).toBe(`npm install project-kiosk@${version}`);
    const app = join(folder, 'app');
    mkdirSync(join(app, 'node_modules'), {recursive: true});
    symlinkSync(packed, join(app, 'node_modules/project-kiosk'));
    const {outputFiles} = await build({
      stdin: {contents: all['Into a script'] ?? '', resolveDir: app},
      bundle: true,
      format: 'esm',
      write: false,
    });
    partner.set('/app.js', (_request, response) => {
      response.writeHead(200, {'Content-Type': 'text/javascript'}).end(outputFiles[0]?.text);
    });
    const script = '<script type="module" src="/app.js"></script>';
    const {page, errors, uncaught} = await paste(script + code, policy);
    await page.getByRole('heading', {name: found}).waitFor();
    expect([...errors, ...uncaught]).toEqual([]);
  });

  it('an address, once the command that it gives has written the pages', async () => {
    const base = `${pages.origin}/embed/`;
    const asked = {
      widget: 'brief-card',
      record: 'compendium',
      lang: 'id',
      way: 'address',
      base,
    };
    const {all, policy} = await copyFrom(asked);
    const command = all['Once, by the publisher: write the pages'] ?? '';
    const [, args = ''] = /^npx project-kiosk@\S+ (.+)$/.exec(command) ?? [];
    const cli = join(packed, 'dist/cli/main.js');
    await promisify(execFile)(process.execPath, [cli, ...args.split(' ')], {cwd: folder});
    const pasted = await (await fetch(all['On a line of its own in the editor'] ?? '')).text();
    const [, discovered = ''] = /application\/json\+oembed"[^>]* href="([^"]+)"/.exec(pasted) ?? [];
    const oembed = (await (await fetch(discovered)).json()) as {html: string};
    const {page, errors, uncaught} = await paste(oembed.html, policy);
    await page.frameLocator('iframe').getByText(found).first().waitFor();
    expect([...errors, ...uncaught]).toEqual([]);
  });
});

it.each([
  ...Object.keys(widgets).map((widget) => [widget, 'full'] as const),
  ['video-embed', 'sse-asia'] as const,
])('names all that a policy must allow for %s of %s', async (widget, project) => {
  const src = `${publisher.origin}/${project}/manifest.json`;
  const {code, policy} = await copyFrom({src, widget});
  const {page, errors, uncaught} = await paste(code, policy);
  await page.locator(`kiosk-${widget} [part~=base][aria-busy=false]`).first().waitFor();
  // All of it, down to what loads only when it is near.
  await page.keyboard.press('End');
  const play = page.getByRole('button', {name: /^Play/});
  if (widget === 'video-embed') await play.first().click();
  await page.waitForLoadState('networkidle');
  expect([...errors, ...uncaught].filter((each) => /polic/i.test(each))).toEqual([]);
});

it('offers only attributes that the elements have', () => {
  const {modules} = JSON.parse(readFileSync(join(packed, 'custom-elements.json'), 'utf8')) as {
    modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
  };
  const declared = modules.flatMap(({declarations = []}) => declarations);
  const tags = declared.flatMap(({tagName}) => tagName?.replace('kiosk-', '') ?? []);
  expect(tags).toEqual(expect.arrayContaining(Object.keys(widgets)));
  for (const [name, {takes, layout, show, records}] of Object.entries(widgets)) {
    const attributes = declared.find(({tagName}) => tagName === `kiosk-${name}`)?.attributes;
    const offered = [
      'theme',
      ...takes,
      ...(layout ? ['layout'] : []),
      ...(show ? ['show'] : []),
      ...(records ? ['record'] : []),
    ];
    expect(
      attributes?.map((each) => each.name),
      name,
    ).toEqual(expect.arrayContaining(offered));
  }
});

it('gives the hash of the one whole file, and the fallback', async () => {
  const {code} = await copyFrom({way: 'file'});
  const file = readFileSync(join(packed, 'dist/kiosk.js'));
  const hash = createHash('sha384').update(file).digest('base64');
  expect(code).toContain(`crossorigin integrity="sha384-${hash}"`);
  expect(code).toContain(`<link rel="preload" as="fetch" crossorigin href="${manifest()}">`);
  const {page} = await newVisit({javaScriptEnabled: false});
  partner.set('/', html(`<body>${code}`));
  await page.goto(partner.origin);
  const fallback = page.getByRole('link', {name: 'Strengthening Social and Solidarity Economy'});
  expect(await fallback.getAttribute('href')).toMatch(/^https:\/\/www\.ilo\.org\//);
});

it('keeps the choices in its address', async () => {
  const page = await open();
  await page.getByLabel('Widget').selectOption('One publication');
  await page.getByLabel('Which one').selectOption('brief-id');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByLabel('Your site').selectOption('SharePoint');
  const before = await read(page);
  expect(before['Into the page']).toContain('record=brief-id');
  expect(before['Into the page']).toContain('theme=dark');
  await page.reload();
  await page.getByText('Found: ').waitFor();
  expect(await read(page)).toEqual(before);
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', {name: 'Spotlight on Indonesia'}).waitFor();
  expect(await preview.locator('kiosk-brief-card').getAttribute('theme')).toBe('dark');
});

it.each([
  ['A page in plain HTML', 'One line'],
  ['WordPress, as administrator or editor', 'One line'],
  ['WordPress, as author or contributor', 'A pasted address'],
  ['Drupal', 'One line'],
  ['SharePoint', 'A frame'],
  ['A site with a build (React, Vue, Svelte, …)', 'A package from npm'],
])('picks for %s the way “%s”, until another one is chosen', async (site, way) => {
  const page = await open({way: 'file'});
  await page
    .getByLabel('Your site')
    .selectOption(site === 'A page in plain HTML' ? 'Drupal' : site);
  await page.getByLabel('Your site').selectOption(site);
  expect(await page.getByRole('radio', {name: new RegExp(`^${way}`)}).isChecked()).toBe(true);
  await page.getByLabel('One whole file').check();
  expect((await read(page))['Into the page']).toContain('integrity=');
});

it('warns of addresses that a page over https will not load', async () => {
  const query = {site: 'wordpress-author', base: 'https://publisher.example/embed/'};
  const warning = 'begins with http:';
  const safe = await open({...query, files: 'https://cdn.example/dist/'});
  expect(await safe.getByText(warning).count()).toBe(0);
  const unsafe = await open({...query, files: 'http://cdn.example/dist/'});
  expect(await unsafe.getByText(warning).isVisible()).toBe(true);
});

it('copies and says so; selects where it may not copy', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = page.locator('.block').first();
  await block.getByRole('button', {name: 'Copy'}).click();
  await block.getByRole('status').getByText('Copied.').waitFor();
  const code = await block.locator('code').textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await block.getByRole('button', {name: 'Copy'}).click();
  await block.getByRole('status').getByText('Selected.').waitFor();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(code?.trim());
});

it('writes what stands in a manifest as text', async () => {
  const attack = '"><img src=x onerror=alert(1)>';
  const project = {title: attack, page: 'https://publisher.example/?a=1&b="'};
  publisher.set('/attack.json', json(JSON.stringify({version: 1, project})));
  const query = {src: `${publisher.origin}/attack.json`, lang: attack, country: attack};
  for (const way of ['loader', 'frame']) {
    const {code} = await copyFrom({...query, way});
    const {page} = await newVisit();
    partner.set('/', html(`<body>${code}`));
    await page.goto(partner.origin);
    expect(await page.locator('img').count()).toBe(0);
  }
});

it('lets no link to this page choose a command or a rule of its own', async () => {
  const attacks = [
    '$(id)',
    ';id;',
    '&id',
    '|id',
    '\'id"',
    '`id`',
    '\\',
    '>x',
    ' id',
    '%PATH%',
    '!x',
    '*',
  ];
  publisher.set('/strange', json(JSON.stringify({version: 1, project: {title: 'A'}})));
  for (const way of ['address', 'loader']) {
    const attack = attacks.join('');
    const all = await read(
      await open({
        ...{way, src: `${publisher.origin}/strange?${attack}`, lang: `en${attack}`},
        ...{base: `https://pages.example/${attack}/`, files: `https://files.example/${attack}/`},
      }),
    );
    const command = all['Once, by the publisher: write the pages'] ?? 'npx';
    // What a shell, or that of Windows, sees: words, and text in quotes in which nothing means anything.
    expect(command).toMatch(/^npx( [\w:/.@%+~-]+| "[^"$!`\\\s]+")*$/);
    for (const rule of (all[policyTitle] ?? '').split('\n'))
      expect(rule).toMatch(/^([a-z-]+ [^;,]+;)?$/);
  }
});

it('says what is wrong with the address of a manifest, and goes on with another one', async () => {
  publisher.set('/private.json', privateJson('{"version": 1}'));
  const {page, uncaught} = await newVisit();
  await page.goto(`${cdn.origin}/dist/snippet.html`);
  const field = page.getByLabel('Address of the manifest');
  for (const [text, reason] of [
    ['mailto:somebody@example.org', 'no web address'],
    [`${publisher.origin}/nothing.json`, '404'],
    [`${publisher.origin}/private.json`, 'Access-Control-Allow-Origin'],
    [`${cdn.origin}/dist/embed.html`, 'no manifest'],
  ] as const) {
    await field.fill(text);
    await field.press('Enter');
    await page.getByRole('status').getByText(reason).waitFor();
    expect(await page.locator('.block').count()).toBe(0);
  }
  await field.fill(manifest());
  await field.press('Enter');
  await page.getByRole('heading', {name: 'Into the page'}).waitFor();
  expect(uncaught).toEqual([]);
});

it('works with no inline script or style, and is narrow where the window is', async () => {
  const page = readFileSync(join(packed, 'dist/snippet.html'), 'utf8');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self' ${publisher.origin}; img-src ${publisher.origin}`;
  cdn.set('/dist/snippet.html', (_request, response) => {
    const headers = {'Content-Type': 'text/html', 'Content-Security-Policy': policy};
    response.writeHead(200, headers).end(page);
  });
  const visit = await newVisit({viewport: {width: 360, height: 640}});
  await visit.page.goto(address());
  await visit.page.frameLocator('iframe').getByText('9 publications').waitFor();
  expect([...visit.errors, ...visit.uncaught]).toEqual([]);
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it.each(['light', 'dark'] as const)('is accessible (%s)', async (colorScheme) => {
  const {page} = await newVisit({bypassCSP: true, colorScheme});
  const queries: Record<string, string>[] = [
    {},
    {widget: 'evaluation', way: 'file'},
    {site: 'wordpress-author'},
  ];
  for (const query of queries) {
    await page.goto(address(query));
    await page.getByText('Found: ').waitFor();
    expect(await findViolations(page)).toEqual([]);
  }
});
