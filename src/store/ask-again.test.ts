import {expect} from '@open-wc/testing';
import {ManifestError} from '../manifest/errors.js';
import {makeManifest} from '../testing/builders.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';
import {askAgain} from './ask-again.js';
import {patience, pauseAfter} from './insist.js';
import {requestManifestPart} from './part.js';

let lastAddress = 0;
function newAddress(): string {
  lastAddress++;
  return `https://publisher.example/again/${lastAddress}.json`;
}

const first = new ManifestError('unreachable', 'at first');
const realPatience = {...patience};
const realRandom = Math.random;

function http(status: number, retryAfter?: string): ManifestError {
  const headers: HeadersInit = retryAfter === undefined ? {} : {'Retry-After': retryAfter};
  return new ManifestError('http', '', {status, cause: new Response('', {status, headers})});
}

beforeEach(() => {
  patience.pauses = [1, 2];
});

afterEach(() => {
  restoreFetch();
  Object.assign(patience, realPatience);
  Math.random = realRandom;
});

async function codeOf(request: Promise<unknown>): Promise<string> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ManifestError ? error.code : `no ManifestError: ${String(error)}`;
}

describe('askAgain', () => {
  it('brings what comes at the second or third request, past the cache', async () => {
    for (const needed of [1, 2]) {
      const caches: unknown[] = [];
      stubFetch(({init}) => {
        caches.push(init.cache);
        return caches.length === needed ? makeManifest() : new Response('', {status: 503});
      });
      expect((await askAgain(newAddress(), {after: first})).version).to.equal(1);
      expect(caches).to.deep.equal(Array(needed).fill('reload'));
    }
  });

  it('gives up after two', async () => {
    const asked = stubFetch(() => new Response('', {status: 503}));
    expect(await codeOf(askAgain(newAddress(), {after: first}))).to.equal('http');
    expect(asked).to.have.length(2);
  });

  it('stops as soon as something comes that will not pass', async () => {
    const asked = stubFetch(() => new Response('<!doctype html>'));
    expect(await codeOf(askAgain(newAddress(), {after: first}))).to.equal('not-json');
    expect(asked).to.have.length(1);
  });

  it('asks for all who wait, and begins anew afterwards', async () => {
    const asked = stubFetch(() => new Response('', {status: 503}));
    const address = newAddress();
    const both = [askAgain(address, {after: first}), askAgain(address, {after: first})];
    expect(await Promise.all(both.map(codeOf))).to.deep.equal(['http', 'http']);
    expect(asked).to.have.length(2);
    await codeOf(askAgain(address, {after: first}));
    expect(asked).to.have.length(4);
  });

  it('does not ask when everybody has left meanwhile', async () => {
    patience.pauses = [60_000, 60_000];
    const asked = stubFetch(() => makeManifest());
    const leave = new AbortController();
    const request = codeOf(askAgain(newAddress(), {after: first, signal: leave.signal}));
    leave.abort();
    expect(await request).to.contain('AbortError');
    expect(asked).to.have.length(0);
  });

  it('does not wait any longer when the browser is back online', async () => {
    patience.pauses = [60_000, 60_000];
    stubFetch(() => makeManifest());
    const request = askAgain(newAddress(), {after: first});
    window.dispatchEvent(new Event('online'));
    expect((await request).version).to.equal(1);
  });
});

describe('requestManifestPart', () => {
  it('asks again by itself, and gives up after three requests', async () => {
    let fails = 1;
    const asked = stubFetch(() => (fails-- > 0 ? new Response('', {status: 503}) : makeManifest()));
    expect((await requestManifestPart(newAddress())).news).to.deep.equal([]);
    expect(asked).to.have.length(2);
    fails = 3;
    expect(await codeOf(requestManifestPart(newAddress()))).to.equal('http');
    expect(asked).to.have.length(5);
  });
});

describe('the pause before asking again', () => {
  it('grows, and differs from reader to reader', () => {
    patience.pauses = realPatience.pauses;
    const range = (failures: number) =>
      [0, 0.999].map((chance) => {
        Math.random = () => chance;
        return pauseAfter(first, failures) ?? NaN;
      });
    const [soonest = 0, latest = 0] = range(1);
    const [later = 0] = range(2);
    expect(soonest).to.be.greaterThan(0);
    expect(latest).to.be.greaterThan(soonest);
    expect(later).to.be.greaterThan(latest);
    expect(pauseAfter(first, 3)).to.equal(undefined);
  });

  it('is there for what may pass, and for nothing else', () => {
    const mayPass = ['timeout', 'unreachable'] as const;
    for (const code of mayPass)
      expect(pauseAfter(new ManifestError(code, ''), 1), code).to.be.greaterThan(0);
    for (const status of [429, 500, 502, 503, 504])
      expect(pauseAfter(http(status), 1), String(status)).to.be.greaterThan(0);
    const stays = ['no-source', 'offline', 'too-large', 'not-json', 'newer-format'] as const;
    for (const code of [...stays, 'not-a-manifest' as const])
      expect(pauseAfter(new ManifestError(code, ''), 1), code).to.equal(undefined);
    for (const status of [400, 401, 403, 404, 410])
      expect(pauseAfter(http(status), 1), String(status)).to.equal(undefined);
    expect(pauseAfter(new TypeError('A fault of ours'), 1)).to.equal(undefined);
  });

  it('is none before the one look that tells a passing fault from a host that forbids other sites to read', () => {
    const blocked = new ManifestError('blocked', '');
    expect(pauseAfter(blocked, 1)).to.equal(0);
    expect(pauseAfter(blocked, 2)).to.equal(undefined);
  });

  it('is as long as the host asks, in seconds or until a date', () => {
    expect(pauseAfter(http(429, '3'), 1)).to.be.within(3000, 3100);
    expect(pauseAfter(http(503, '3'), 1)).to.be.within(3000, 3100);
    const date = new Date(Date.now() + 5000).toUTCString();
    expect(pauseAfter(http(429, date), 1)).to.be.within(3000, 5100);
  });

  it('leaves it to the reader where the host asks for long', () => {
    expect(pauseAfter(http(429, '3600'), 1)).to.equal(undefined);
  });

  it('does not follow nonsense', () => {
    for (const asked of ['soon', '-5', '', '0x10', new Date(0).toUTCString()])
      expect(pauseAfter(http(429, asked), 1), asked).to.be.within(0, 100);
  });
});
