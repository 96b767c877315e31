/** Service workers of a partner's site that answer for the manifest, as they should not. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {sentences} from './support/faults.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));
const publisher = useSite('examples');

const manifestPath = '/sse-asia/manifest.json';
const text = readFileSync(`examples${manifestPath}`, 'utf8');
const words = 'Compendium of eight briefs';
const old = {
  version: 1,
  project: {title: 'Old'},
  outputs: [{id: 'old', kind: 'brief', title: 'From an old cache'}],
};

/** What a worker answers (`real` is the address of the manifest, `text` what is in it), and what readers see. */
const answers: Readonly<Record<string, readonly [answer: string, shown: string]>> = {
  never: ['new Promise(() => {})', sentences.timeout],
  'and never ends': ['new Response(new ReadableStream({start: begin}))', sentences.timeout],
  'and breaks off': [
    'new Response(new ReadableStream({start: begin, pull: (stream) => stream.error()}))',
    sentences.unreachable,
  ],
  'what nobody may read': ["fetch(real, {mode: 'no-cors'})", sentences.blocked],
  'an error': ['Response.error()', sentences.unreachable],
  'a promise that is broken': ['Promise.reject(new Error("No."))', sentences.unreachable],
  'what was read already': [
    'fetch(real).then((answer) => answer.text().then(() => answer))',
    sentences.unreachable,
  ],
  'that nothing has changed': ['new Response(null, {status: 304})', sentences.error(304)],
  nothing: ['new Response(null, {status: 204})', sentences.damaged],
  'a part': ['new Response(text.slice(0, 999), {status: 206})', sentences.damaged],
  'a part that is the whole': ['new Response(text, {status: 206})', words],
  'with what it kept long ago': [`Response.json(${JSON.stringify(old)})`, 'From an old cache'],
  'from where it was sent': ['Response.redirect(real)', words],
  'as it should': ['fetch(real)', words],
};
const names = Object.keys(answers);

const worker = () => `
  const real = '${publisher.origin + manifestPath}';
  const text = ${JSON.stringify(text)};
  const begin = (stream) => stream.enqueue(new TextEncoder().encode('{"version": 1,'));
  const answers = [${names.map((name) => `() => ${answers[name]?.[0] ?? ''}`).join()}];
  addEventListener('activate', () => clients.claim());
  addEventListener('fetch', (event) => {
    const name = new URL(event.request.url).searchParams.get('answer');
    if (name) event.respondWith(answers[name]());
  });`;

/** What each widget shows: its first title or the reason why there is none. */
function shownBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('kiosk-brief-list')].map(({shadowRoot}) => {
      const base = shadowRoot?.querySelector('[aria-busy="false"]');
      const isTrying = base?.querySelector('[aria-disabled="true"]');
      const shown = isTrying ? undefined : base?.querySelector('[part="error"] p, h3');
      return shown?.textContent.trim() ?? 'busy';
    }),
  );
}

it('shows the content or a sentence beside a worker that takes over the page, whatever it answers', async () => {
  partner.set('/worker.js', (_request, response) => {
    response.writeHead(200, {'Content-Type': 'text/javascript'}).end(worker());
  });
  const lists = names.map(
    (_name, index) =>
      `<kiosk-brief-list limit="1" src="${publisher.origin}/?answer=${index}"></kiosk-brief-list>`,
  );
  // The first widget is there before the worker, which takes over in the middle.
  partner.set(
    '/',
    html(`<script type="module" src="${cdn.origin}/dist/kiosk.js"></script>
      <body><kiosk-brief-list limit="1" src="${publisher.origin + manifestPath}"></kiosk-brief-list>
      <template>${lists.join('')}</template>
      <script type="module">
        navigator.serviceWorker.oncontrollerchange = () =>
          document.body.append(document.querySelector('template').content);
        await navigator.serviceWorker.register('/worker.js');
      </script>`),
  );
  const {page, uncaught} = await newVisit();
  await page.clock.install();
  await page.goto(partner.origin);
  await expect.poll(async () => (await shownBy(page)).length).toBe(names.length + 1);
  // For each of the three requests, and for the pause after it.
  await expect
    .poll(
      async () => {
        await page.clock.fastForward('00:10');
        return await shownBy(page);
      },
      {timeout: 20_000, interval: 300},
    )
    .toEqual([words, ...names.map((name) => answers[name]?.[1])]);
  expect(uncaught).toEqual([]);
});
