import {expect} from '@open-wc/testing';
import {patience} from '../store/insist.js';
import {copyLimits, keepCopy, readCopy} from '../store/saved-copies.js';
import {expectAccessible} from '../testing/axe.js';
import {makeManifest, makeProject} from '../testing/builders.js';
import {texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {restoreFetch, stubFetch, type Answer} from '../testing/stub-fetch.js';
import {restoreStorage, stubStorage} from '../testing/stub-storage.js';
import {recoveryLimits} from './recovery.js';

function titled(title: string) {
  return makeManifest({project: makeProject({title})});
}

let lastAddress = 0;
function newAddress(): string {
  lastAddress++;
  return `https://publisher.example/recovery/${lastAddress}/manifest.json`;
}

/** A probe, and what it told of itself. */
interface Placed {
  readonly probe: Probe;
  readonly events: readonly string[];
}

function place(src: string, lang = 'en-GB'): Placed {
  const probe = new Probe();
  const events: string[] = [];
  for (const type of ['kiosk-load', 'kiosk-error'] as const)
    probe.addEventListener(type, () => events.push(type));
  probe.lang = lang;
  probe.src = src;
  document.body.append(probe);
  return {probe, events};
}

const noNetwork: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const heading = (probe: Probe) => texts(probe, '.heading').join();
const saved = (probe: Probe) => texts(probe, '[part="saved"]').join();
const reason = (probe: Probe) => texts(probe, '[part="error"] p').join();
const retryButton = (probe: Probe) => probe.renderRoot.querySelector<HTMLElement>('[part="retry"]');

/** An address whose manifest was seen in November, with a good network. */
async function savedAddress(title: string): Promise<string> {
  const address = newAddress();
  const value = titled(title);
  const answer = {value, text: JSON.stringify(value), address, caching: null};
  await keepCopy(address, answer, new Date('2026-11-20T12:00:00Z'));
  return address;
}

const limits = {...patience, ...recoveryLimits, ...copyLimits};

beforeEach(() => {
  patience.pauses = [];
  copyLimits.days = Infinity;
});

afterEach(async () => {
  restoreFetch();
  for (const each of [patience, recoveryLimits, copyLimits]) Object.assign(each, limits);
  Reflect.deleteProperty(document, 'visibilityState');
  document.body.replaceChildren();
  await restoreStorage();
});

describe('a widget whose network fails', () => {
  it('shows the saved copy with its date, and the newest once it can be had', async () => {
    stubFetch(noNetwork);
    const {probe, events} = place(await savedAddress('Old'));
    await until(() => heading(probe) === 'Old', 'the copy is shown');
    expect(saved(probe)).to.equal('Saved copy of 20 November 2026 Try again');
    expect(texts(probe, '[part="error"]')).to.have.length(0);
    expect(events).to.deep.equal(['kiosk-load']);
    await expectAccessible(probe);
    stubFetch(() => titled('New'));
    window.dispatchEvent(new Event('online'));
    await until(() => heading(probe) === 'New', 'the newest is shown');
    expect(saved(probe)).to.equal('');
    expect(events).to.deep.equal(['kiosk-load', 'kiosk-load']);
  });

  it('keeps the copy while a reader tries again in vain, and puts the focus on the content that comes', async () => {
    stubFetch(noNetwork);
    const {probe, events} = place(await savedAddress('Old'));
    await until(() => retryButton(probe), 'the copy is shown');
    let fail: ((reason: unknown) => void) | undefined;
    stubFetch(() => new Promise((_resolve, reject) => (fail = reject)));
    retryButton(probe)?.focus();
    retryButton(probe)?.click();
    await until(() => saved(probe).includes('Trying again…') && fail, 'it tries');
    expect(heading(probe)).to.equal('Old');
    stubFetch(noNetwork);
    fail?.(new TypeError('Failed to fetch'));
    await until(() => saved(probe).endsWith('Try again'), 'it has given up');
    expect(heading(probe)).to.equal('Old');
    expect(events).to.deep.equal(['kiosk-load']);
    stubFetch(() => titled('New'));
    retryButton(probe)?.click();
    await until(() => heading(probe) === 'New', 'the newest is shown');
    await until(() => document.activeElement === probe, 'the focus is in the widget');
  });

  it('says it in the language of the widget', async () => {
    stubFetch(noNetwork);
    const {probe} = place(await savedAddress('Old'), 'fr');
    await until(() => saved(probe).includes('20 novembre 2026'), 'the date is in French');
    expect(saved(probe)).not.to.contain('Saved copy');
  });

  it('shows no copy where the host answers, whatever it says', async () => {
    const answers: Record<string, () => unknown> = {
      'error 503': () => new Response('', {status: 503}),
      'error 429': () => new Response('', {status: 429}),
      'not found': () => new Response('', {status: 404}),
      damaged: () => new Response('<!doctype html>'),
      'newer version': () => ({...titled('New'), version: 2}),
    };
    for (const [words, answer] of Object.entries(answers)) {
      stubFetch(answer);
      const {probe} = place(await savedAddress('Old'));
      await until(() => reason(probe).includes(words), `it says "${words}"`);
      expect(heading(probe)).to.equal('');
    }
  });

  it('gives the copy up as soon as the host answers that there is nothing any more', async () => {
    stubFetch(noNetwork);
    const address = await savedAddress('Old');
    const {probe} = place(address);
    await until(() => heading(probe) === 'Old', 'the copy is shown');
    stubFetch(() => new Response('', {status: 410}));
    retryButton(probe)?.click();
    await until(() => reason(probe).includes('not found'), 'it says so');
    expect(heading(probe)).to.equal('');
    expect(await readCopy(address)).to.equal(undefined);
  });

  it('gives the reason where storage is denied', async () => {
    const address = await savedAddress('Old');
    stubStorage(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    stubFetch(noNetwork);
    const {probe, events} = place(address);
    await until(() => reason(probe).includes('could not be reached'), 'it says so');
    expect(events).to.deep.equal(['kiosk-error']);
  });
});

describe('a widget that asks again', () => {
  it('looks as if it were loading through a fault that soon passes', async () => {
    patience.pauses = [1, 1];
    let isBroken = true;
    stubFetch(() => {
      const answer = isBroken ? new Response('', {status: 503}) : titled('Healed');
      isBroken = false;
      return answer;
    });
    const {probe, events} = place(newAddress());
    let sawFailure = false;
    await until(() => {
      sawFailure ||= reason(probe) !== '';
      return heading(probe) === 'Healed';
    }, 'the content is shown');
    expect(sawFailure).to.equal(false);
    expect(events).to.deep.equal(['kiosk-load']);
  });

  it('says why there is nothing yet when it takes longer, and tells the page when it gives up', async () => {
    patience.pauses = [60_000];
    recoveryLimits.skeleton = 0;
    stubFetch(() => new Response('', {status: 503}));
    const {probe, events} = place(newAddress());
    await until(() => reason(probe).includes('error 503'), 'the reason is shown');
    expect(texts(probe, '[part="retry"]')).to.deep.equal(['Trying again…']);
    expect(events).to.deep.equal([]);
    window.dispatchEvent(new Event('online'));
    await until(() => texts(probe, '[part="retry"]').join() === 'Try again', 'it has given up');
    expect(events).to.deep.equal(['kiosk-error']);
  });

  it('shares its requests with all widgets of the same address', async () => {
    patience.pauses = [1, 1];
    const asked = stubFetch(() => new Response('', {status: 503}));
    const src = newAddress();
    const all = [place(src), place(src), place(src)];
    await until(() => all.every(({events}) => events.includes('kiosk-error')), 'all give up');
    expect(asked).to.have.length(3);
  });

  it('stops when it is removed, and begins anew when it is put back', async () => {
    patience.pauses = [60_000];
    recoveryLimits.skeleton = 0;
    const asked = stubFetch(() => new Response('', {status: 503}));
    const {probe} = place(newAddress());
    await until(() => reason(probe), 'the reason is shown');
    probe.remove();
    await Promise.resolve();
    window.dispatchEvent(new Event('online'));
    await new Promise(requestAnimationFrame);
    expect(asked).to.have.length(1);
    stubFetch(() => titled('Back'));
    document.body.append(probe);
    await until(() => heading(probe) === 'Back', 'the content is shown');
  });

  it('begins anew when its reader comes back to the page, unless that is soon', async () => {
    const asked = stubFetch(() => new Response('', {status: 503}));
    const comeBack = () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    const {probe} = place(newAddress());
    await until(() => reason(probe), 'the reason is shown');
    comeBack();
    await new Promise(requestAnimationFrame);
    expect(asked).to.have.length(1);
    recoveryLimits.absence = 0;
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
    comeBack();
    await new Promise(requestAnimationFrame);
    expect(asked).to.have.length(1);
    Reflect.deleteProperty(document, 'visibilityState');
    stubFetch(() => titled('Back'));
    comeBack();
    await until(() => heading(probe) === 'Back', 'the content is shown');
  });
});
