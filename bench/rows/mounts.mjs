// @ts-check
import {memory, withPage} from '../lib/browser.mjs';
import {pageAround} from '../lib/pages.mjs';

/** A thousand widgets put into a page and taken out again, as applications do. */

const manifest = '/examples/sse-asia/manifest.json';
const elements = ['brief-list', 'news-feed', 'video-embed'];

const script = `
  globalThis.mount = async (tag, times) => {
    for (let each = 0; each < times; each++) {
      const element = document.createElement(tag);
      element.src = '${manifest}';
      document.querySelector('main').append(element);
      await new Promise((resolve) => element.addEventListener('kiosk-load', resolve));
      element.remove();
      await element.updateComplete;
    }
    await new Promise((resolve) => setTimeout(resolve));
  };`;

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server}) {
  /** @type {Record<string, {before: number, after: number, nodes: number}>} */
  const figures = {};
  for (const name of elements) {
    server.add(
      '/page/mounts.html',
      pageAround('<main></main>', {scripts: [`/dist/elements/${name}.js`], inline: script}),
    );
    figures[name] = await withPage(browser, async (page, session) => {
      await page.goto(`${server.origin}/page/mounts.html`, {waitUntil: 'networkidle'});
      await page.evaluate(`mount('kiosk-${name}', 1000)`);
      const before = await memory(session);
      await page.evaluate(`mount('kiosk-${name}', 1000)`);
      const after = await memory(session);
      return {before: before.heap, after: after.heap, nodes: after.nodes - before.nodes};
    });
  }
  const growth = Math.max(...Object.values(figures).map(({before, after}) => after / before - 1));
  return {
    figures,
    targets: [
      {
        what: `1,000 mounts and unmounts: heap (the most of ${elements.length} elements)`,
        measured: `${(100 * growth).toFixed(1)} %`,
        target: 'within 2 %',
        holds: growth <= 0.02,
      },
    ],
    tables: [
      {
        title: 'A thousand mounts and unmounts',
        note: 'The heap after garbage collection, before and after. A thousand went before them, since the engine goes on compiling.',
        head: ['element', 'before', 'after', 'change', 'nodes left'],
        rows: Object.entries(figures).map(([name, {before, after, nodes}]) => [
          `kiosk-${name}`,
          `${(before / 1e6).toFixed(2)} MB`,
          `${(after / 1e6).toFixed(2)} MB`,
          `${(100 * (after / before - 1)).toFixed(1)} %`,
          String(nodes),
        ]),
      },
    ],
  };
}
