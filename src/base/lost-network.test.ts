/** What readers see of a manifest that came once from a real host, and does not come any more; in each engine. */
import {expect} from '@open-wc/testing';
import {keepCopy} from '../store/trouble.js';
import {openBuiltPage} from '../testing/built-page.js';
import {goOffline, goOnline, openSite, type FaultySite} from '../testing/faulty-site.js';
import {texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {restoreStorage} from '../testing/stub-storage.js';
// A reader who goes offline has it by then, and what `keepCopy` comes with.
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
async function visit(): Promise<void> {
  frame?.remove();
  frame = await openBuiltPage();
  const page = frame.contentDocument ?? document;
  const list = page.createElement('kiosk-brief-list');
  list.lang = 'en';
  list.setAttribute('src', `${site.origin}/0.json`);
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

const countCopies = async () => (await (await caches.open('kiosk-copies-1')).keys()).length;

/** A visit after which the browser has a copy. */
async function visitBefore(): Promise<void> {
  await visit();
  await untilVisited(words);
  let count = 0;
  await until(() => {
    void countCopies().then((found) => (count = found));
    return count === 1;
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
    expect(await countCopies()).to.equal(0);
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
