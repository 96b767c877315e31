/** What readers see of a manifest that came once from a real host, and does not come any more; in each engine. */
import {expect} from '@open-wc/testing';
import {keepCopy} from '../store/saved-copies.js';
import '../store/trouble.js';
import {openBuiltPage} from '../testing/built-page.js';
import {goOffline, goOnline, openSite, type FaultySite} from '../testing/faulty-site.js';
import {texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {restoreStorage} from '../testing/stub-storage.js';
// These two are loaded when they are needed. A reader who goes offline has them by then.
import './recovery.js';

const words = 'Spotlight on Indonesia';
const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format();
let whole: string;
let title: string;
let site: FaultySite;
let frame: HTMLIFrameElement | undefined;

before(async () => {
  whole = await (await fetch('/examples/sse-asia/manifest.json')).text();
  title = (JSON.parse(whole) as {project: {title: {en: string}}}).project.title.en;
});

beforeEach(async () => {
  await restoreStorage();
  site = await openSite('slow');
  await site.answer(whole);
});

afterEach(async () => {
  document.body.replaceChildren();
  await site.stop();
  await restoreStorage();
});

/** Shows the manifest in built files, in a document that has seen nothing yet. */
async function visit({preloads = false} = {}): Promise<void> {
  frame?.remove();
  frame = await openBuiltPage();
  const page = frame.contentDocument ?? document;
  const href = `${site.origin}/0.json`;
  const link = page.createElement('link');
  Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href});
  if (preloads) page.head.append(link);
  const list = page.createElement('kiosk-brief-list');
  list.lang = 'en';
  list.setAttribute('src', href);
  page.body.replaceChildren(list);
}

function visited(selector: string): HTMLElement | null {
  const list = frame?.contentDocument?.querySelector('kiosk-brief-list');
  return list?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

const textOf = (selector: string) => visited(selector)?.textContent ?? '';

function untilVisited(text: string): Promise<void> {
  return until(() => textOf('.base').includes(text), `the visited page shows "${text}"`, 10_000);
}

/** Whether there is a copy; other tests may have left some behind. */
async function hasCopy(): Promise<boolean> {
  const keys = await (await caches.open('kiosk-copies-1')).keys();
  return keys.some(({url}) => url.includes(encodeURIComponent(site.origin)));
}

/** A visit after which the browser has a copy. */
async function visitBefore(options = {}): Promise<void> {
  await visit(options);
  await untilVisited(words);
  let isKept = false;
  await until(() => {
    void hasCopy().then((found) => (isKept = found));
    return isKept;
  }, 'the browser has a copy');
}

function place(path: string): Probe {
  const probe = new Probe();
  probe.lang = 'en';
  probe.src = site.origin + path;
  return document.body.appendChild(probe);
}

describe('the saved copy', () => {
  it('is shown with its date while the host is gone, until what is new has come', async () => {
    await visitBefore();
    await site.stop();
    await visit();
    await untilVisited(words);
    expect(textOf('[part="saved"]')).to.contain(`Saved copy of ${today}`);
    await site.answer(whole.replaceAll(words, 'Indonesia, anew'));
    await site.start();
    frame?.contentWindow?.dispatchEvent(new Event('online'));
    await untilVisited('Indonesia, anew');
    expect(textOf('[part="saved"]')).to.equal('');
  }).timeout(60_000);

  it('is not shown where the host answers, and is gone once that says that nothing is there', async () => {
    await visitBefore();
    await site.answer('', 403);
    await visit();
    await untilVisited('answered with error 403');
    await site.answer('', 410);
    visited('[part="retry"]')?.click();
    await untilVisited('The content was not found');
    expect(await hasCopy()).to.equal(false);
    await site.stop();
    visited('[part="retry"]')?.click();
    await untilVisited('could not be reached');
    expect(textOf('.base')).not.to.contain(words);
  }).timeout(60_000);

  it('is shown to a reader who is offline, until the network is back', async () => {
    const address = `${site.origin}/0.json`;
    await keepCopy(address, {value: {}, text: whole, address, caching: null});
    await goOffline(site);
    const probe = place('/0.json');
    const notice = () => texts(probe, '[part="saved"]').join();
    await until(() => notice().includes(`Saved copy of ${today}`), 'there is a notice');
    expect(texts(probe, '.heading')).to.deep.equal([title]);
    await site.answer(whole.replaceAll(title, 'Anew'));
    await goOnline(site);
    await until(() => texts(probe, '.heading').join() === 'Anew', 'what is new is shown');
    expect(notice()).to.equal('');
  }).timeout(60_000);
});

describe('a reader who is offline at first', () => {
  it('sees why there is nothing, and then the content', async () => {
    await goOffline(site);
    const probe = place('/1.json');
    const reason = () => texts(probe, '[part="error"] p').join();
    await until(() => reason().includes('You are offline'), 'it says so');
    await goOnline(site);
    await until(() => texts(probe, '.heading').join() === title, 'the content is shown');
  }).timeout(60_000);
});

describe('a manifest that pages preload', () => {
  it('is asked for anew by the next page, once it has been shown', async () => {
    await visitBefore({preloads: true});
    await site.answer(whole.replaceAll(words, 'Indonesia, anew'));
    await visit({preloads: true});
    await untilVisited('Indonesia, anew');
  }).timeout(60_000);

  it('is asked for anew by the next page, once it has failed', async () => {
    await site.answer('{');
    await visit({preloads: true});
    await untilVisited('The content is damaged');
    await site.answer(whole);
    await visit({preloads: true});
    await untilVisited(words);
  }).timeout(60_000);
});
