import {expect} from '@open-wc/testing';
import {makeManifest, makeProject} from '../testing/builders.js';
import {until} from '../testing/mount.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';
import {restoreStorage, stubStorage} from '../testing/stub-storage.js';
import type {JsonAnswer} from './fetch-json.js';
import {copyLimits, forgetCopy, keepCopy, readCopy} from './saved-copies.js';
import {requestLimits} from './shared-request.js';
import {requestManifest} from './store.js';

let lastAddress = 0;
function newAddress(): string {
  lastAddress++;
  return `https://publisher.example/copies/${lastAddress}/manifest.json`;
}

function answer(title: string, fields: Partial<JsonAnswer> = {}): JsonAnswer {
  const value = makeManifest({project: makeProject({title})});
  const address = 'https://publisher.example/manifest.json';
  return {value, text: JSON.stringify(value), address, caching: null, ...fields};
}

async function savedTitle(address: string): Promise<unknown> {
  return (await readCopy(address))?.manifest.project.title;
}

const limits = {...copyLimits, ...requestLimits};
afterEach(async () => {
  restoreFetch();
  Object.assign(copyLimits, limits);
  Object.assign(requestLimits, limits);
  delete document.documentElement.dataset['kioskCopies'];
  await restoreStorage();
});

describe('the copy of a manifest', () => {
  it('is kept when the manifest came, with the day on which it did', async () => {
    requestLimits.rest = 0;
    stubFetch(() => answer('Kept').value);
    const address = newAddress();
    await requestManifest(address);
    let copy: Awaited<ReturnType<typeof readCopy>>;
    const look = async () => (copy = await readCopy(address));
    await until(() => {
      void look();
      return copy;
    }, 'the copy is there');
    expect(copy?.manifest.project.title).to.equal('Kept');
    expect(copy?.savedAt.slice(0, 10)).to.equal(new Date().toISOString().slice(0, 10));
  });

  it('is replaced by a newer one', async () => {
    const address = newAddress();
    await keepCopy(address, answer('Old'));
    await keepCopy(address, answer('New'));
    expect(await savedTitle(address)).to.equal('New');
  });

  it('resolves its addresses against where the manifest came from', async () => {
    const address = newAddress();
    const text =
      '{"version": 1, "updated": "2026", "project": {"title": "Moved", "page": "about.html"}}';
    await keepCopy(address, answer('', {text, address: 'https://moved.example/here/m.json'}));
    const copy = await readCopy(address);
    expect(copy?.manifest.project.page).to.equal('https://moved.example/here/about.html');
  });

  it('is never made of a failure or of what is no manifest', async () => {
    requestLimits.rest = 0;
    const bad = [
      () => new Response('', {status: 404}),
      () => new Response('{"version": 1, "project"'),
      () => ({hello: 'world'}),
      () => ({...makeManifest(), version: 2}),
    ];
    const addresses = bad.map(newAddress);
    for (const [index, address] of addresses.entries()) {
      stubFetch(bad[index] ?? (() => undefined));
      await requestManifest(address).catch(() => undefined);
    }
    // One that is good, after the bad ones: when it is there, they would be.
    stubFetch(() => answer('Good').value);
    const good = newAddress();
    await requestManifest(good);
    const keys = async () => (await (await caches.open('kiosk-copies-1')).keys()).length;
    let count = 0;
    await until(() => {
      void keys().then((found) => (count = found));
      return count > 0;
    }, 'the good one is kept');
    for (const address of addresses) expect(await savedTitle(address)).to.equal(undefined);
    expect(count).to.equal(1);
  });

  it('is ignored when it is no manifest any more', async () => {
    const address = newAddress();
    await keepCopy(address, answer('', {text: '{"hello": "world"}'}));
    expect(await readCopy(address)).to.equal(undefined);
    await keepCopy(address, answer('', {text: '{"version": 1'}));
    expect(await readCopy(address)).to.equal(undefined);
  });

  it('stands where no request finds it', async () => {
    const address = newAddress();
    await keepCopy(address, answer('Hidden'));
    expect(await caches.match(address)).to.equal(undefined);
  });

  it('is forgotten when the publisher has taken the manifest away', async () => {
    const address = newAddress();
    await keepCopy(address, answer('Gone'));
    expect(await savedTitle(address)).to.equal('Gone');
    await forgetCopy(address);
    expect(await savedTitle(address)).to.equal(undefined);
  });

  it('is not kept against the will of the publisher, nor is an older one', async () => {
    const address = newAddress();
    await keepCopy(address, answer('Open'));
    await keepCopy(address, answer('Secret', {caching: 'private, No-Store'}));
    expect(await savedTitle(address)).to.equal(undefined);
  });

  it('is not kept against the will of the page, nor is any older one', async () => {
    const [older, newer] = [newAddress(), newAddress()];
    await keepCopy(older, answer('Wanted'));
    document.documentElement.dataset['kioskCopies'] = 'none';
    await keepCopy(newer, answer('Unwanted'));
    delete document.documentElement.dataset['kioskCopies'];
    expect(await savedTitle(older)).to.equal(undefined);
    expect(await savedTitle(newer)).to.equal(undefined);
  });

  it('is not kept when it is very long', async () => {
    copyLimits.size = 100;
    const address = newAddress();
    await keepCopy(address, answer('Long', {text: `${answer('Long').text}${' '.repeat(100)}`}));
    expect(await savedTitle(address)).to.equal(undefined);
  });

  it('is not shown when it is too old, nor kept for ever', async () => {
    const [old, young] = [newAddress(), newAddress()];
    const longAgo = new Date(Date.now() - (copyLimits.days + 1) * 86_400_000);
    await keepCopy(old, answer('Old'), longAgo);
    expect(await savedTitle(old)).to.equal(undefined);
    copyLimits.days = Infinity;
    await keepCopy(old, answer('Old'), longAgo);
    expect(await savedTitle(old)).to.equal('Old');
    Object.assign(copyLimits, limits);
    await keepCopy(young, answer('Young'));
    expect(await (await caches.open('kiosk-copies-1')).keys()).to.have.length(1);
  });

  it('makes room for newer ones', async () => {
    copyLimits.count = 2;
    const addresses = [newAddress(), newAddress(), newAddress()] as const;
    const now = Date.now();
    const keep = (index: 0 | 1 | 2, title: string, secondsAgo: number) =>
      keepCopy(addresses[index], answer(title), new Date(now - secondsAgo * 1000));
    await keep(0, 'First', 40);
    await keep(1, 'Second', 30);
    await keep(0, 'First again', 20);
    await keep(2, 'Third', 10);
    expect(await Promise.all(addresses.map(savedTitle))).to.deep.equal([
      'First again',
      undefined,
      'Third',
    ]);
  });

  it('is there for nobody where storage is denied, without an error', async () => {
    const address = newAddress();
    const denials = [
      () => undefined,
      () => {
        throw new DOMException('Denied', 'SecurityError');
      },
      () => ({open: () => Promise.reject(new DOMException('Denied', 'SecurityError'))}),
      () => ({open: () => Promise.resolve({put: () => Promise.reject(new Error('Full'))})}),
    ];
    for (const denial of denials) {
      stubStorage(denial);
      await keepCopy(address, answer('Denied'));
      expect(await readCopy(address)).to.equal(undefined);
      await forgetCopy(address);
    }
  });
});
