// @ts-check
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {withPage} from '../lib/browser.mjs';
import {pageAround} from '../lib/pages.mjs';
import {kB} from '../lib/report.mjs';

/** What each further element adds to a page that has the list of briefs, and what a language and all in one file weigh. */

const manifest = '/examples/sse-asia/manifest.json';

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server}) {
  server.add(
    '/page/elements.html',
    pageAround(`<kiosk-brief-list src="${manifest}"></kiosk-brief-list>`, {
      scripts: ['/dist/elements/brief-list.js'],
    }),
  );
  const names = readdirSync('dist/elements').filter((name) => name.endsWith('.js'));
  /** @type {Record<string, number>} */
  const own = {};
  for (const name of names.filter((each) => each !== 'brief-list.js'))
    own[name] = await withPage(browser, async (page) => {
      await page.goto(`${server.origin}/page/elements.html`, {waitUntil: 'networkidle'});
      server.take();
      await page.evaluate(`import('/dist/elements/${name}')`);
      return server.take().reduce((sum, {bytes}) => sum + bytes, 0);
    });
  const locales = readdirSync('dist/locales').filter((name) => name.endsWith('.js'));
  const [largestLocale, whole] = [
    Math.max(...locales.map((name) => weigh(`dist/locales/${name}`))),
    weigh('dist/kiosk.js'),
  ];
  const largest = Math.max(...Object.values(own));
  const over = Object.values(own).filter((bytes) => bytes > 3000).length;
  return {
    figures: {own, largestLocale, whole},
    targets: [
      {
        what: 'each further element on a page that has the brief list',
        measured: `${kB(Math.min(...Object.values(own)))} to ${kB(largest)}${over > 0 ? `; ${over} are larger than 3 kB` : ''}`,
        target: '≤ 3 kB',
        holds: largest <= 3000,
      },
      {
        what: 'largest locale chunk',
        measured: kB(largestLocale),
        target: '≤ 2.5 kB',
        holds: largestLocale <= 2500,
      },
      {
        what: 'all in one, `kiosk.js`',
        measured: kB(whole),
        target: '≤ 32 kB',
        holds: whole <= 32_000,
      },
    ],
    tables: [
      {
        title: 'What a further element adds',
        note: 'Brotli, all that its import asks for on a page with the brief list.',
        head: ['element', 'bytes'],
        rows: Object.entries(own).map(([name, bytes]) => [name, kB(bytes)]),
      },
    ],
  };
}

/** @param {string} path */
const weigh = (path) => brotliCompressSync(readFileSync(path)).length;
