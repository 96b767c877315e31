/**
 * The built files draw what the source draws, in each engine. The build shortens Lit and prepares its templates
 * (scripts/rollup/lean-lit.mjs), and all other tests of widgets run on the source.
 */
import {expect} from '@open-wc/testing';
import {define} from '../base/define.js';
import type {ManifestElement} from '../base/manifest-element.js';
import {openBuiltPage} from '../testing/built-page.js';
import {until} from '../testing/mount.js';
import {BriefCard} from './brief-card/brief-card.js';
import {BriefList} from './brief-list/brief-list.js';
import {CountryList} from './country-list/country-list.js';
import {CountryMap} from './country-map/country-map.js';
import {Evaluation} from './evaluation/evaluation.js';
import {EventList} from './event-list/event-list.js';
import {NewsFeed} from './news-feed/news-feed.js';
import {ProjectPage} from './project-page/project-page.js';
import {Search} from './search/search.js';
import {Timeline} from './timeline/timeline.js';
import {VideoEmbed} from './video-embed/video-embed.js';

const widgets = {
  'brief-card': [BriefCard, {}],
  'brief-list': [BriefList, {filters: 'country language search', limit: '3'}],
  'country-list': [CountryList, {}],
  'country-map': [CountryMap, {}],
  evaluation: [Evaluation, {}],
  'event-list': [EventList, {}],
  'news-feed': [NewsFeed, {limit: '2'}],
  'project-page': [ProjectPage, {}],
  search: [Search, {filters: '', query: 'a'}],
  timeline: [Timeline, {kinds: 'phase output event video news'}],
  'video-embed': [VideoEmbed, {}],
} as const;

describe('the built files', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    for (const [name, [Type]] of Object.entries(widgets)) define(`kiosk-${name}`, Type);
    frame = await openBuiltPage();
  });

  after(() => {
    frame.remove();
  });

  for (const [name, [, attributes]] of Object.entries(widgets)) {
    for (const language of ['en', 'ar']) {
      it(`draw kiosk-${name} in "${language}" as the source does, before and after a reader opens all`, async () => {
        const pair = [document.body, frame.contentDocument?.body ?? document.body].map((body) => {
          const holder = body.appendChild(body.ownerDocument.createElement('div'));
          holder.lang = language;
          const widget = holder.appendChild(holder.ownerDocument.createElement(`kiosk-${name}`));
          for (const [attribute, value] of Object.entries(attributes))
            widget.setAttribute(attribute, value);
          widget.setAttribute('src', '/examples/full/manifest.json');
          return holder;
        });
        const [source = document.body, built = document.body] = pair;
        await untilAlike(source, built);
        for (const holder of pair) open(holder);
        await untilAlike(source, built);
        for (const holder of pair) holder.remove();
      });
    }
  }
});

async function untilAlike(source: Element, built: Element): Promise<void> {
  const isReady = () =>
    (source.firstElementChild as ManifestElement).manifest !== undefined &&
    outline(source) === outline(built);
  await until(isReady, 'the built widget looks like that of the source').catch(() => undefined);
  expect(outline(built)).to.equal(outline(source));
  expect(outline(built)).to.contain('part="base"');
}

/** Presses and opens what there is in a widget. */
function open(holder: Element): void {
  const root = holder.firstElementChild?.shadowRoot;
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  root?.querySelector<HTMLElement>('[part=more]')?.click();
}

/** What an element draws, a line for each tag and text; without what nobody sees. */
function outline(node: Element | ShadowRoot): string {
  const shadow = 'shadowRoot' in node && node.shadowRoot ? outline(node.shadowRoot) : '';
  const content = [...node.childNodes].map((child) => {
    if (child.nodeType === Node.ELEMENT_NODE) return outline(child as Element);
    return child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '').replace(/\s+/g, ' ') : '';
  });
  const inside = `${shadow}${content.join('')}`.replace(/ *\n */g, '\n');
  if (!('attributes' in node)) return inside;
  const page = node.ownerDocument.URL;
  const attributes = [...node.attributes].map(
    ({name, value}) => `${name}="${value.replaceAll(page, '').trim()}"`,
  );
  const tag = [node.localName, ...attributes.sort()].join(' ');
  return `\n<${tag}>\n${inside}\n</>\n`.replace(/\n+/g, '\n');
}
