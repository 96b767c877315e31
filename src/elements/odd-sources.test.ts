/** What all widgets make of what pages set as `manifest`, name as `#id`, and of parts by somebody who means harm. */
import {expect} from '@open-wc/testing';
import {define} from '../base/define.js';
import type {ManifestElement} from '../base/manifest-element.js';
import type {Manifest} from '../manifest/model.js';
import {parseManifest} from '../manifest/parse.js';
import {findingsIn} from '../testing/judge.js';
import {until} from '../testing/mount.js';
import {restoreFetch, stubFetch, type Answer} from '../testing/stub-fetch.js';
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

const widgets: Readonly<Record<string, new () => ManifestElement>> = {
  'brief-card': BriefCard,
  'brief-list': BriefList,
  'country-list': CountryList,
  'country-map': CountryMap,
  evaluation: Evaluation,
  'event-list': EventList,
  'news-feed': NewsFeed,
  'project-page': ProjectPage,
  search: Search,
  timeline: Timeline,
  'video-embed': VideoEmbed,
};
for (const [name, Type] of Object.entries(widgets)) define(`kiosk-${name}`, Type);

/** A little of everything. */
const sound = {
  version: 1,
  project: {title: 'A project', phases: [{id: 'one', title: 'One', countries: ['JP']}]},
  countries: [{code: 'JP'}],
  outputs: [
    {id: 'a', kind: 'evaluation', title: 'An evaluation', evaluation: {lessons: [{title: 'A'}]}},
  ],
  videos: [{id: 'v', title: 'A film', youtube: 'dQw4w9WgXcQ'}],
  news: [{id: 'n', title: 'Some news', date: '2021'}],
  events: [{id: 'e', title: 'An event', start: '2021'}],
};
const parsed = () => parseManifest(sound);

let faults: string[] = [];
const noteError = ({message}: ErrorEvent) => faults.push(message);
const noteRejection = ({reason}: PromiseRejectionEvent) => faults.push(String(reason));
const {error: consoleError, warn: consoleWarn} = console;
let added: Element[] = [];

beforeEach(() => {
  faults = [];
  window.addEventListener('error', noteError);
  window.addEventListener('unhandledrejection', noteRejection);
  // A fault of the page's own is told to its developers.
  console.error = () => undefined;
  console.warn = () => undefined;
});

afterEach(() => {
  for (const element of added) element.remove();
  added = [];
  restoreFetch();
  window.removeEventListener('error', noteError);
  window.removeEventListener('unhandledrejection', noteRejection);
  Object.assign(console, {error: consoleError, warn: consoleWarn});
});

function add<T extends Element>(element: T): T {
  added.push(element);
  document.body.append(element);
  return element;
}

/** Puts all widgets into the page; tells of each whether it showed content or a sentence in its place. */
async function outcomes(
  prepare: (element: ManifestElement) => void,
): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    Object.entries(widgets).map(async ([name, Type]) => {
      const element = new Type();
      prepare(element);
      const outcome = new Promise<string>((resolve) => {
        element.addEventListener('kiosk-load', () => resolve('content'), {once: true});
        element.addEventListener('kiosk-error', () => resolve('sentence'), {once: true});
      });
      add(element);
      const [found] = await Promise.all([outcome, element.updateComplete]);
      await until(
        () => findingsIn([element]).every((each) => !each.includes('not done')),
        'it is done',
      );
      expect(findingsIn([element])).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).to.match(/\w/);
      return [name, found] as const;
    }),
  );
  // What is thrown in a task of its own has been by then.
  await new Promise((resolve) => setTimeout(resolve));
  expect(faults).to.deep.equal([]);
  return Object.fromEntries(entries);
}

const all = (outcome: string) =>
  Object.fromEntries(Object.keys(widgets).map((name) => [name, outcome]));

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

class Published {
  readonly #manifest = parsed();
  readonly version = 1;
  readonly language = 'en';
  get project() {
    return this.#manifest.project;
  }
  get countries() {
    return this.#manifest.countries;
  }
  get outputs() {
    return this.#manifest.outputs;
  }
  get videos() {
    return this.#manifest.videos;
  }
  get news() {
    return this.#manifest.news;
  }
  get events() {
    return this.#manifest.events;
  }
}

const circular: Record<string, unknown> = {...parsed()};
circular['project'] = circular;
circular['outputs'] = [circular];
const thrower = (): never => {
  throw new Error('a trap');
};
const traps = {
  get: thrower,
  has: thrower,
  ownKeys: thrower,
  getOwnPropertyDescriptor: thrower,
  getPrototypeOf: thrower,
};

describe('a page that sets `manifest` to', () => {
  const good: Readonly<Record<string, () => unknown>> = {
    'a frozen one': () => deepFreeze(parsed()),
    'a proxy of one': () => new Proxy(parsed(), {}),
    'an instance of a class': () => new Published(),
    'one with a field of its own': () =>
      Object.assign(parsed(), {__proto__: {polluted: 1}, then: 1}),
  };
  for (const [what, make] of Object.entries(good)) {
    it(`${what} has content`, async () => {
      const given = make();
      expect(
        await outcomes((element) => {
          element.manifest = given as Manifest;
        }),
      ).to.deep.equal(all('content'));
    });
  }

  const bad: Readonly<Record<string, () => unknown>> = {
    'a document that nobody parsed': () => ({version: 1, project: {title: 'A'}}),
    'a circle': () => circular,
    'getters that throw': () => Object.defineProperty({}, 'project', {get: thrower}),
    'a proxy with traps': () => new Proxy({}, traps),
    'a list': () => [],
    'a date': () => new Date(NaN),
    'a function': () => () => parsed(),
    'an element': () => document.createElement('form'),
    'a promise': () => Promise.resolve(parsed()),
    'a number': () => 7,
    'a symbol': () => Symbol('manifest'),
    'records of null': () => ({
      ...parsed(),
      outputs: [null],
      news: [null],
      events: [null],
      videos: [null],
    }),
  };
  for (const [what, make] of Object.entries(bad)) {
    it(`${what} has content or a sentence`, async () => {
      const given = make();
      await outcomes((element) => {
        element.manifest = given as Manifest;
      });
    });
  }
});

describe('a page that sets `manifest` to what nobody parsed', () => {
  it('gets what the parser lets through', async () => {
    const given = {...sound, news: [{id: 'n', title: 'Some news', url: 'javascript:0'}, null]};
    const found = await outcomes((element) => {
      element.manifest = given as unknown as Manifest;
    });
    // What leads elsewhere would have been found there.
    expect(found).to.deep.equal(all('content'));
  });
});

describe('`src="#id"` that leads to', () => {
  const script = (text: string, id = 'inline') =>
    add(Object.assign(document.createElement('script'), {type: 'application/json', id, text}));
  const find = (src = '#inline') => outcomes((element) => element.setAttribute('src', src));

  it('a script with markup in its texts has content', async () => {
    const title = '</script><img src=x onerror=alert(1)><!--<script>';
    script(JSON.stringify({...sound, project: {title}}).replaceAll('<', '\\u003C'));
    expect(await find()).to.deep.equal(all('content'));
  });

  it('the first of two of that name has content', async () => {
    script(JSON.stringify(sound));
    script('no JSON');
    expect(await find()).to.deep.equal(all('content'));
  });

  const bad: Readonly<Record<string, () => unknown>> = {
    nothing: () => undefined,
    'a script that was cut': () => script(JSON.stringify(sound).slice(0, -9)),
    'an empty script': () => script(''),
    'a script with a list': () => script('[]'),
    'brackets without an end': () => script('['.repeat(100_000)),
    'a newer manifest': () => script('{"version": 2}'),
    'a form with fields named like what is read of it': () => {
      const form = add(Object.assign(document.createElement('form'), {id: 'inline'}));
      for (const name of ['textContent', 'baseURI', 'id']) {
        form.append(Object.assign(document.createElement('input'), {name}));
      }
    },
    'a picture': () => add(Object.assign(document.createElement('img'), {id: 'inline'})),
  };
  for (const [what, prepare] of Object.entries(bad)) {
    it(`${what} has a sentence`, async () => {
      prepare();
      expect(await find()).to.deep.equal(all('sentence'));
    });
  }

  for (const src of [
    '#',
    '##inline',
    '#__proto__',
    '#"]',
    `#${'x'.repeat(10_000)}`,
    'http://[',
    '\0',
    ' ',
  ]) {
    it(`${JSON.stringify(src.slice(0, 20))} has a sentence`, async () => {
      stubFetch(() => new Response('', {status: 404}));
      expect(await find(src)).to.deep.equal(all('sentence'));
    });
  }
});

describe('an archive of news whose next part', () => {
  const next = 'https://publisher.example/older.json';
  const part = (fields: object) => ({version: 1, ...fields});
  const parts: Readonly<Record<string, Answer>> = {
    'leads to itself': () => part({news: [{id: 'o', title: 'Old'}], next: {news: next}}),
    'leads back to the manifest': () =>
      part({next: {news: 'https://publisher.example/manifest.json'}}),
    'is of another project': () => part({project: {title: 'Another'}, news: sound.news}),
    'has nothing': () => part({}),
    'holds what it may not': () =>
      part({
        news: [null, [], {id: 'x', title: {en: 1}}, {id: 'y', title: 'Y', url: 'javascript:0'}],
      }),
    'leads elsewhere': () => part({news: [{id: 'o', title: 'Old'}], next: {news: 'javascript:0'}}),
    'has very much': () =>
      part({news: Array.from({length: 30_000}, (_, index) => ({id: `o${index}`, title: 'Old'}))}),
    'has the same id ten thousand times': () =>
      part({news: Array.from({length: 10_000}, () => ({id: 'o', title: 'Old'}))}),
    'is no JSON': () => new Response('<html>'),
    'is a newer manifest': () => ({version: 9}),
    'is a list': () => [],
    'is not there': () => new Response('', {status: 404}),
  };
  for (const [what, answer] of Object.entries(parts)) {
    it(`${what} is shown, or a sentence`, async () => {
      const asked = stubFetch(answer);
      const feed = new NewsFeed();
      feed.manifest = parseManifest({...sound, next: {news: next}});
      add(feed);
      const button = () => feed.shadowRoot?.querySelector<HTMLElement>('.more, .older');
      await until(button, 'there is a button');
      // As often as there is something to ask for, as a reader would who wants to see all of it.
      for (let presses = 0; presses < 4 && button(); presses++) {
        button()?.click();
        await feed.updateComplete;
        await until(
          () => !feed.shadowRoot?.querySelector('[part=older][aria-disabled=true]'),
          'it came',
        );
      }
      expect(findingsIn([feed])).to.deep.equal([]);
      expect(feed.shadowRoot?.querySelectorAll('.item')).to.have.length.above(0);
      expect(
        asked.filter((address) => !address.startsWith('https://publisher.example/')),
      ).to.deep.equal([]);
      expect(asked.length).to.be.below(9);
      expect(faults).to.deep.equal([]);
    });
  }
});
