// @ts-check
import {withPage} from '../lib/browser.mjs';
import {pageAround} from '../lib/pages.mjs';
import {kB} from '../lib/report.mjs';

/** A video of YouTube before anybody has clicked: what it loads, and whom it tells. */

const manifest = '/data/video.json';
const id = 'M7lc1UVf-VE';
const document = JSON.stringify({
  version: 1,
  project: {title: 'A project'},
  outputs: [{id: 'brief', kind: 'brief', title: 'A brief'}],
  videos: [{id: 'film', title: 'A film', youtube: id}],
});
const briefs = '<kiosk-brief-list></kiosk-brief-list>';

/** @type {Record<string, {label: string, widget: string, script: string, sheet?: string}>} */
const variants = {
  kiosk: {
    label: '**Kiosk**, on a page with the brief list',
    widget: '<kiosk-video-embed></kiosk-video-embed>',
    script: '/dist/elements/video-embed.js',
  },
  'lite-youtube-embed': {
    label: 'lite-youtube-embed',
    widget: `<lite-youtube videoid="${id}"></lite-youtube>`,
    script: '/peers/lite-youtube-embed.js',
    sheet: '/peers/lite-youtube-embed.css',
  },
  'lite-youtube': {
    label: '@justinribeiro/lite-youtube',
    widget: `<lite-youtube videoid="${id}"></lite-youtube>`,
    script: '/peers/lite-youtube.js',
  },
  plyr: {
    label: 'plyr',
    widget: `<div id="player" data-plyr-provider="youtube" data-plyr-embed-id="${id}"></div>`,
    script: '/peers/plyr.js',
    sheet: '/peers/plyr.css',
  },
};

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server}) {
  server.add(manifest, document);
  /** @type {Record<string, {bytes: number, strangers: string[]}>} */
  const figures = {};
  for (const [name, {widget, script, sheet}] of Object.entries(variants)) {
    const body = `<div data-kiosk-src="${manifest}">${briefs}${widget}</div>`;
    server.add(
      `/page/video-${name}.html`,
      pageAround(body, {scripts: ['/dist/elements/brief-list.js'], sheets: sheet ? [sheet] : []}),
    );
    figures[name] = await withPage(browser, async (page) => {
      /** @type {Set<string>} */
      const strangers = new Set();
      page.on('request', (request) => {
        const {origin, hostname} = new URL(request.url());
        if (hostname && origin !== server.origin) strangers.add(hostname);
      });
      server.take();
      await page.goto(`${server.origin}/page/video-${name}.html`, {waitUntil: 'networkidle'});
      const style = server.take().filter(({path}) => path === sheet);
      await page.evaluate(`import('${script}')`);
      // Those that ask somebody do so when they have been drawn.
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
      const code = [...style, ...server.take()].filter(({path}) => /\.(js|css)$/.test(path));
      return {
        bytes: code.reduce((sum, {bytes}) => sum + bytes, 0),
        strangers: [...strangers].sort(),
      };
    });
  }
  const [kiosk, lite] = [figures['kiosk'], figures['lite-youtube-embed']];
  if (kiosk === undefined || lite === undefined) throw new Error('Nothing was measured.');
  return {
    figures,
    targets: [
      {
        what: 'video embed on a page that has the base',
        measured: `${kB(kiosk.bytes)}; lite-youtube-embed ${kB(lite.bytes)}`,
        target: '≤ 2 kB; ≤ lite-youtube-embed',
        holds: kiosk.bytes <= Math.min(2000, lite.bytes),
      },
      {
        what: 'hosts of third parties asked before the click',
        measured: String(kiosk.strangers.length),
        target: '0',
        holds: kiosk.strangers.length === 0,
      },
    ],
    tables: [
      {
        title: 'A video of YouTube, before the click',
        head: ['with what', 'scripts and styles, Brotli', 'asks third parties'],
        rows: Object.entries(figures).map(([name, {bytes, strangers}]) => [
          variants[name]?.label ?? name,
          kB(bytes),
          strangers.join(', ') || 'nobody',
        ]),
      },
    ],
  };
}
