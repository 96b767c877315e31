/** What becomes of our line in a page on its way to readers: tools that delay it, move it, double it or break it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FrameLocator, Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';
import {manifestPath} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const address = (file: string) => `${cdn.origin}/dist/${file}`;
const line = (file: string, attributes = '') =>
  `<script type="module" src="${address(file)}" ${attributes}></script>`;
const page = (scripts: string) =>
  `${scripts}<body data-kiosk-src="${publisher.origin + manifestPath}">
  <kiosk-brief-list limit="1">The fallback</kiosk-brief-list><kiosk-timeline></kiosk-timeline>`;

async function expectContent(opened: Page | FrameLocator): Promise<void> {
  for (const name of ['brief-list', 'timeline'])
    await opened.locator(`kiosk-${name} [part="base"][aria-busy="false"] h3`).first().waitFor();
}

/** Puts another script in the place of each that is found, as such tools do. */
const replace = (found: string, set: string) =>
  `for (const old of document.querySelectorAll('${found}')) {
    const script = document.createElement('script');
    for (const {name, value} of old.attributes) script.setAttribute(name, value);
    ${set}
  }`;

describe('our line, when the reader first does something', () => {
  const onInteraction = (act: string) =>
    `<script>addEventListener('pointermove', () => { ${act} }, {once: true});</script>`;
  const delayed = {
    'delayed with all events of loading told again': () =>
      `<script type="delayed" class="later" data-src="${address('loader.js')}"></script>${onInteraction(`
        ${replace('.later', "script.type = 'module'; script.src = old.dataset.src; old.replaceWith(script);")}
        for (const target of [document, window])
          for (const type of ['readystatechange', 'DOMContentLoaded', 'load', 'pageshow'])
            target.dispatchEvent(new Event(type));`)}`,
    'held back until consent, as text': () =>
      `<script type="text/plain" class="later" src="${address('kiosk.js')}"></script>${onInteraction(
        replace('.later', "script.type = 'module'; old.replaceWith(script);"),
      )}`,
  };
  it.each(Object.entries(delayed))('works, %s', async (_how, scripts) => {
    partner.set('/', html(page(scripts())));
    const {page: opened, errors, uncaught} = await newVisit();
    await opened.goto(partner.origin);
    expect(await opened.getByText('The fallback').isVisible()).toBe(true);
    await opened.mouse.move(9, 9);
    await opened.mouse.move(99, 99);
    await expectContent(opened);
    expect([...errors, ...uncaught]).toEqual([]);
  });
});

describe('our line', () => {
  const moved = {
    'written into the page': () =>
      `<script>document.write(${JSON.stringify(line('loader.js')).replaceAll('</', '<\\/')});</script>`,
    'moved to the end, and run again there': () =>
      `${line('loader.js')}<script>addEventListener('DOMContentLoaded', () => {
        ${replace('[type="module"]', 'document.body.append(script); old.remove();')}
      });</script>`,
    'four times, each at another address': () =>
      line('loader.js', 'async') +
      line('loader.js?ver=6.1', 'defer') +
      line('kiosk.js?ver=6.2', 'async defer') +
      line('kiosk.js', 'defer'),
  };
  it.each(Object.entries(moved))('works, %s', async (_how, scripts) => {
    partner.set('/', html(page(scripts())));
    const {page: opened, errors, uncaught, warnings} = await newVisit();
    await opened.goto(partner.origin);
    await expectContent(opened);
    expect([...errors, ...uncaught, ...warnings]).toEqual([]);
  });

  it('leaves the fallback where it is made a script of the old kind', async () => {
    const scripts = (line('loader.js') + line('kiosk.js')).replaceAll('type="module"', '');
    partner.set('/', html(page(scripts)));
    const {page: opened} = await newVisit();
    await opened.goto(partner.origin, {waitUntil: 'networkidle'});
    const box = await opened.locator('kiosk-brief-list').boundingBox();
    expect(await opened.getByText('The fallback').isVisible()).toBe(true);
    expect(box?.height).toBeLessThan(50);
  });
});

it('works in a page that was saved on a disk, and leaves the fallback where its scripts were saved too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-saved-'));
  const file = join(folder, 'page.html');
  const {page: opened, uncaught} = await newVisit();
  writeFileSync(file, `<!doctype html><html lang="en">${page(line('loader.js'))}`);
  await opened.goto(`file://${file}`);
  await expectContent(opened);
  const saved = page(line('loader.js').replace(address('loader.js'), 'loader.js'));
  writeFileSync(join(folder, 'loader.js'), 'export {};');
  writeFileSync(file, `<!doctype html><html lang="en">${saved}`);
  await opened.reload({waitUntil: 'networkidle'});
  expect(await opened.getByText('The fallback').isVisible()).toBe(true);
  expect(uncaught).toEqual([]);
  rmSync(folder, {recursive: true});
});

describe('policies of a page', () => {
  it('that come late leave what is there, and a sentence or the fallback for what comes after', async () => {
    partner.set('/', html(page(line('loader.js'))));
    const {page: opened, uncaught, warnings} = await newVisit();
    await opened.goto(partner.origin);
    await expectContent(opened);
    await opened.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'";
      document.head.append(policy);
      const list = document.createElement('kiosk-brief-list');
      list.setAttribute('src', '/manifest.json');
      const search = document.createElement('kiosk-search');
      search.textContent = 'The fallback of the search';
      document.body.append(list, search);
    });
    await opened.locator('[part="error"]').waitFor();
    await expect.poll(() => warnings.join()).toContain('Kiosk could not load a widget.');
    expect(await opened.getByText('The fallback of the search').isVisible()).toBe(true);
    await expectContent(opened);
    expect(uncaught).toEqual([]);
  });

  it('that stand in the page, in its headers and on frames let it work', async () => {
    const policy = `default-src 'none'; script-src ${cdn.origin}; connect-src ${publisher.origin}; frame-src *`;
    const headers = {
      'Content-Security-Policy': 'sandbox allow-scripts allow-same-origin',
      'Permissions-Policy': 'fullscreen=(), autoplay=(), clipboard-write=(), unload=()',
      'Origin-Agent-Cluster': '?0',
      'Cross-Origin-Embedder-Policy': 'credentialless',
    };
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const frames = ['sandbox="allow-scripts"', 'credentialless', 'sandbox=""'];
    const tags = frames.map((attributes) => `<iframe ${attributes} src="/framed"></iframe>`);
    partner.set('/framed', html(page(line('loader.js')), headers));
    partner.set('/', html(meta + page(line('loader.js')) + tags.join(''), headers));
    const {page: opened, uncaught} = await newVisit();
    await opened.goto(partner.origin);
    await expectContent(opened);
    for (const index of [0, 1]) await expectContent(opened.frameLocator(`iframe >> nth=${index}`));
    const still = opened.frameLocator('iframe >> nth=2').getByText('The fallback');
    await still.waitFor();
    expect(uncaught).toEqual([]);
  });
});

it('stays in its page where <base> opens links in others', async () => {
  const head = `<base target="_blank">${line('loader.js')}`;
  const content = `<kiosk-project-page src="${publisher.origin + manifestPath}"></kiosk-project-page>`;
  partner.set('/', html(head + content));
  const {page: opened, uncaught} = await newVisit();
  await opened.goto(partner.origin);
  await opened.locator('kiosk-project-page nav a').last().click();
  await opened.locator('kiosk-project-page section:focus').waitFor();
  expect(opened.context().pages()).toHaveLength(1);
  expect(uncaught).toEqual([]);
});
