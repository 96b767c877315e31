import {expect} from '@open-wc/testing';
import {ManifestError} from '../manifest/errors.js';
import {makeManifest} from '../testing/builders.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';
import {requestLimits} from './shared-request.js';
import {requestManifest} from './store.js';

let lastAddress = 0;
function newAddress(): string {
  lastAddress++;
  return `https://publisher.example/store/${lastAddress}.json`;
}

async function failure(request: Promise<unknown>): Promise<unknown> {
  try {
    await request;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

async function code(request: Promise<unknown>): Promise<string> {
  const error = await failure(request);
  expect(error).to.be.instanceOf(ManifestError);
  return (error as ManifestError).code;
}

const limits = {...requestLimits};

afterEach(() => {
  restoreFetch();
  Object.assign(requestLimits, limits);
});

describe('requestManifest', () => {
  it('fetches an address once, for all who ask at the same time or later', async () => {
    const asked = stubFetch(() => makeManifest());
    const address = newAddress();
    const [first, second] = await Promise.all([requestManifest(address), requestManifest(address)]);
    expect(await requestManifest(address)).to.equal(first);
    expect(second).to.equal(first);
    expect(asked).to.deep.equal([address]);
  });

  it('ends the request when the last asker leaves, and no sooner', async () => {
    let signal: AbortSignal | null | undefined;
    stubFetch(
      ({init}) =>
        new Promise((_resolve, reject) => {
          signal = init.signal;
          signal?.addEventListener('abort', () => {
            reject(signal?.reason as Error);
          });
        }),
    );
    const address = newAddress();
    const [one, two] = [new AbortController(), new AbortController()];
    const requests = [one, two].map(({signal: leave}) =>
      failure(requestManifest(address, {signal: leave})),
    );
    one.abort();
    await requests[0];
    expect(signal?.aborted).to.equal(false);
    two.abort();
    await requests[1];
    expect(signal?.aborted).to.equal(true);
  });

  it('forgets a failure, so that asking again tries again', async () => {
    let isBroken = true;
    stubFetch(() => (isBroken ? new Response('', {status: 500}) : makeManifest()));
    const address = newAddress();
    expect(await code(requestManifest(address))).to.equal('http');
    isBroken = false;
    expect((await requestManifest(address)).version).to.equal(1);
  });

  it('says why there is no manifest', async () => {
    const cases: Record<string, () => unknown> = {
      http: () => new Response('', {status: 410}),
      'not-json': () => new Response('{"version": 1, "outputs": [{"id"'),
      'not-a-manifest': () => ({hello: 'world'}),
      'newer-format': () => ({...makeManifest(), version: 2}),
    };
    for (const [expected, answer] of Object.entries(cases)) {
      stubFetch(answer);
      expect(await code(requestManifest(newAddress())), expected).to.equal(expected);
    }
  });

  it('stops at the limit of size', async () => {
    requestLimits.bytes = 100;
    stubFetch(() => new Response('x'.repeat(101)));
    expect(await code(requestManifest(newAddress()))).to.equal('too-large');
  });

  it('stops at the limit of time', async () => {
    requestLimits.time = 20;
    stubFetch(
      ({init}) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => {
            reject(init.signal?.reason as Error);
          });
        }),
    );
    expect(await code(requestManifest(newAddress()))).to.equal('timeout');
  });

  it('tells a host that is not there from one that forbids other sites to read', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await code(requestManifest(newAddress()))).to.equal('unreachable');
    stubFetch(({init}) => {
      if (init.mode === 'no-cors') return new Response('');
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await code(requestManifest(newAddress()))).to.equal('blocked');
  });

  it('tells them apart in Chrome 99 as well, which has no AbortSignal.timeout', async () => {
    const {timeout} = AbortSignal;
    Reflect.deleteProperty(AbortSignal, 'timeout');
    try {
      stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
      expect(await code(requestManifest(newAddress()))).to.equal('unreachable');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });
});
