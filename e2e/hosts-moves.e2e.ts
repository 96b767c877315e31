/** Pages that move their nodes about, as htmx, Turbo and React do, and pages that have very many. */
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import {beforeEach, expect, inject, it} from 'vitest';
import {differentPixels} from './support/compare.js';
import {usePlainPage} from './support/plain.js';
import {html, useSite} from './support/site.js';
import {useBrowser, type Visit} from './support/visit.js';
import {
  manifestPath,
  openWidgets,
  shown,
  use,
  viewport,
  whole,
  widgets,
} from './support/widgets.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

/** A page, with what its own head has. */
const page = (main: string, head = '') =>
  html(
    `${head}<script type="module" src="${cdn.origin}/dist/loader.js"></script>
    <body data-kiosk-src="${publisher.origin + manifestPath}">${main}`,
  );
const within = (content: string, attributes = '') => `<main ${attributes}>${content}</main>`;
const scriptOf = (path: string) =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8')}</script>`;

const expectAsPlain = usePlainPage(newVisit, partner, () => page(within(widgets)));
beforeEach(() => {
  // Without those of the plain page.
  publisher.requests.length = 0;
});

/** Opens what is served at `/`. */
async function open(): Promise<Visit> {
  const visit = await newVisit({viewport});
  await openWidgets(visit.page, partner.origin);
  return visit;
}

/** Sees that after all that has happened the widgets look and work as on the plain page, from one request. */
async function expectUnharmed({page, errors, uncaught}: Visit, requestCount = 1): Promise<void> {
  await whole(page);
  await expectAsPlain(page);
  await use(page);
  expect(publisher.count(manifestPath)).toBe(requestCount);
  expect([...errors, ...uncaught]).toEqual([]);
}

/** Keeps the manifest back until the function that is returned is called. */
function holdManifest(): () => void {
  const held: (() => void)[] = [];
  publisher.set(manifestPath, (request, response: ServerResponse) => {
    held.push(() => {
      publisher.files(request, response);
    });
  });
  return () => {
    publisher.heal();
    for (const answer of held) answer();
  };
}

/** Opens a page whose widgets show their skeletons, since the manifest does not come. */
async function openLoading(): Promise<Visit> {
  partner.set('/', page(`${within(widgets)}<aside></aside>`));
  const visit = await newVisit({viewport});
  await visit.page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
  await visit.page.goto(partner.origin);
  await visit.page.locator('kiosk-brief-list [part="skeleton"]').waitFor();
  return visit;
}

it('loads once when it is moved while it loads', async () => {
  const release = holdManifest();
  const visit = await openLoading();
  await visit.page.evaluate(() => {
    const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
    if (!main || !aside) throw new Error('There is nowhere to move to.');
    for (const place of [aside, main, aside, main])
      place.append(...(main.firstElementChild ? main : aside).children);
  });
  release();
  await expectUnharmed(visit);
});

it('shows what it has when it comes back after it was taken out while it loaded', async () => {
  const release = holdManifest();
  const visit = await openLoading();
  const main = await visit.page.locator('main').elementHandle();
  await main.evaluate((element) => {
    element.remove();
  });
  release();
  await main.evaluate((element) => {
    document.body.prepend(element);
  });
  await whole(visit.page);
  await expectAsPlain(visit.page);
  expect([...visit.errors, ...visit.uncaught]).toEqual([]);
});

it('loads once when it is mounted, unmounted and mounted again', async () => {
  partner.set('/', page(within('')));
  const {page: opened, errors, uncaught} = await open();
  const loads = await opened.evaluate(async () => {
    const main = document.querySelector('main');
    const widget = document.createElement('kiosk-brief-list');
    let count = 0;
    const loaded = new Promise<void>((resolve) => {
      widget.addEventListener('kiosk-load', () => {
        count++;
        resolve();
      });
    });
    main?.append(widget);
    await customElements.whenDefined('kiosk-brief-list');
    widget.remove();
    main?.append(widget);
    await loaded;
    widget.remove();
    main?.append(widget);
    return count;
  });
  await opened.getByRole('heading', {name: 'Before the tide'}).waitFor();
  expect(loads).toBe(1);
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
});

it('looks and works as on a plain page in React’s StrictMode, mounted, unmounted and mounted again', async () => {
  const {outputFiles} = await build({
    stdin: {contents: strictApplication, resolveDir: process.cwd(), loader: 'tsx'},
    bundle: true,
    jsx: 'automatic',
    write: false,
    define: {'process.env.NODE_ENV': '"development"'},
  });
  const script = `<script>${outputFiles[0]?.text ?? ''}</script>`;
  partner.set('/', page(`${within('')}<template>${widgets}</template>${script}`));
  const visit = await open();
  await expect.poll(() => visit.page.locator('main').getAttribute('data-mounts')).toBe('4');
  await expectUnharmed(visit);
});

/** Draws what a template has twice, each time with effects that run twice, as StrictMode has it. */
const strictApplication = `
  import {createElement, StrictMode, useEffect, useState} from 'react';
  import {createRoot} from 'react-dom/client';

  const main = document.querySelector('main');
  const tags = [...document.querySelector('template').content.children].map((element) =>
    [element.localName, Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))]);
  main.dataset.mounts = '0';

  function Widgets() {
    useEffect(() => { main.dataset.mounts = String(Number(main.dataset.mounts) + 1); }, []);
    return tags.map(([tag, attributes], key) => createElement(tag, {key, ...attributes}));
  }
  function Application() {
    const [round, setRound] = useState(1);
    useEffect(() => { setTimeout(() => setRound(2)); }, []);
    return <Widgets key={round} />;
  }
  createRoot(main).render(<StrictMode><Application /></StrictMode>);
`;

it('looks and works as on a plain page when htmx swaps its content', async () => {
  const main = within(widgets, 'hx-get="/main" hx-trigger="again from:body" hx-swap="outerHTML"');
  partner.set('/', page(main, scriptOf('htmx.org/dist/htmx.min.js')));
  partner.set('/main', (_request, response) => {
    response.writeHead(200, {'Content-Type': 'text/html'}).end(main);
  });
  const visit = await open();
  for (const swaps of [1, 2, 3]) {
    await visit.page.evaluate(
      () =>
        new Promise((resolve) => {
          document.body.addEventListener('htmx:afterSettle', resolve, {once: true});
          document.body.dispatchEvent(new Event('again'));
        }),
    );
    expect(partner.count('/main')).toBe(swaps);
  }
  await expectUnharmed(visit);
});

const turbo = scriptOf('@hotwired/turbo/dist/turbo.es2017-umd.js');
/** Goes somewhere with Turbo and waits until it is there. */
const turn = (page: Page, step: 'back' | 'other' | 'same') =>
  page.evaluate(async (where) => {
    const arrived = new Promise((resolve) => {
      document.addEventListener('turbo:load', resolve, {once: true});
    });
    const {Turbo} = window as unknown as {Turbo: {visit(path: string, options?: object): void}};
    if (where === 'back') history.back();
    else if (where === 'other') Turbo.visit('/other');
    else Turbo.visit(location.href, {action: 'replace'});
    await arrived;
  }, step);

it('looks and works as on a plain page when Turbo replaces it and restores it from its copy', async () => {
  partner.set('/', page(within(widgets), turbo));
  partner.set('/other', page('<kiosk-news-feed limit="1"></kiosk-news-feed>', turbo));
  const visit = await open();
  await visit.page
    .getByRole('button', {name: /^Show \d+ more/})
    .first()
    .press('Enter');
  await turn(visit.page, 'other');
  await shown(visit.page);
  expect(await visit.page.locator('kiosk-news-feed').getByRole('heading').count()).toBe(1);
  await turn(visit.page, 'back');
  // Turbo also restores the line that asked for the manifest beforehand, which asks again.
  await expectUnharmed(visit, 2);
});

it('looks and works as on a plain page when Turbo morphs it into its next state', async () => {
  const head = `<meta name="turbo-refresh-method" content="morph">${turbo}`;
  partner.set('/', page(within('<p>Soon</p>' + widgets), head));
  const visit = await open();
  partner.set('/', page(within(widgets), head));
  await turn(visit.page, 'same');
  expect(await visit.page.getByText('Soon').count()).toBe(0);
  await expectUnharmed(visit);
});

it('serves two hundred widgets from one request, and each looks as on a plain page', async () => {
  const section = `<section>${widgets}</section>`;
  partner.set('/', page(within(section)));
  const plain = await open();
  const picture = async (page: Page, place: number) => {
    // Far down a page the edges of letters fall otherwise: each is looked at where the plain one stands.
    await page.evaluate((shownPlace) => {
      for (const [index, {style}] of document.querySelectorAll('section').entries())
        style.display = index === shownPlace ? '' : 'none';
    }, place);
    return page.screenshot({animations: 'disabled'});
  };
  const one = await picture(plain.page, 0);
  await plain.page.close();

  publisher.requests.length = 0;
  partner.set('/', page(within(section.repeat(25))));
  const {page: many, errors, uncaught} = await open();
  await expect
    .poll(() => many.locator('[part="base"][aria-busy="false"]').count(), {timeout: 20_000})
    .toBe(200);
  for (const place of [0, 12, 24])
    expect(differentPixels(`section ${place}`, one, await picture(many, place))).toBe(0);
  expect(publisher.count(manifestPath)).toBe(1);
  expect([...errors, ...uncaught]).toEqual([]);
}, 60_000);
