// @ts-check
import {slow, visit} from '../lib/browser.mjs';
import {pageAround} from '../lib/pages.mjs';
import {ms, ratio} from '../lib/report.mjs';
import {interleave, median, medianOf} from '../lib/rounds.mjs';

/** Ten widgets of one manifest on a page, beside one. */

const manifest = '/examples/sse-asia/manifest.json';
const ids =
  'brief-kr brief-jp brief-my brief-id brief-ph brief-cn brief-conclusion compendium research-report brief-intro';
const words = 'Setting the scene';

/**
 * @param {import('../run.mjs').Bench} bench
 * @returns {Promise<import('../lib/report.mjs').Findings>}
 */
export async function measure({browser, server, rounds}) {
  const cards = ids.split(' ').map((id) => `<kiosk-brief-card record="${id}"></kiosk-brief-card>`);
  const pages = {one: cards.slice(-1), ten: cards};
  for (const [name, widgets] of Object.entries(pages))
    server.add(
      `/page/${name}.html`,
      pageAround(`<div data-kiosk-src="${manifest}">${widgets.join('')}</div>`, {
        preload: manifest,
        scripts: ['/dist/elements/brief-card.js'],
      }),
    );
  const all = await interleave(Object.keys(pages), rounds, (name) =>
    visit(browser, `${server.origin}/page/${name}.html`, words, slow),
  );
  const script = (/** @type {string} */ name) => medianOf(all[name], ({work}) => work.script);
  const growth = median(
    (all['ten'] ?? []).map(
      ({work}, round) => work.script / (all['one']?.[round]?.work.script ?? NaN),
    ),
  );
  const asked = Math.max(
    ...(all['ten'] ?? []).map(
      ({requests}) => requests.filter(({address}) => address.endsWith(manifest)).length,
    ),
  );
  return {
    figures: {one: script('one'), ten: script('ten'), growth, asked},
    targets: [
      {
        what: 'ten widgets of one manifest: requests for it',
        measured: String(asked),
        target: '1',
        holds: asked === 1,
      },
      {
        what: 'ten widgets of one manifest: script time, to that of one',
        measured: `${ms(script('ten'))} to ${ms(script('one'))}; ${ratio(growth)}`,
        target: '≤ 1.5',
        holds: growth <= 1.5,
      },
    ],
    tables: [],
  };
}
