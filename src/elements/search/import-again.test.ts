import {expect} from '@open-wc/testing';
import {importAgain} from './import-again.js';

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

describe('an import that is tried again', () => {
  it('asks under another address, since a browser may keep the failure of the first', async () => {
    const address = new URL('./import-again.ts', import.meta.url).href;
    let attempts = 0;
    const load = importAgain<typeof import('./import-again.js')>(() => {
      attempts++;
      return Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`));
    });
    await failure(load());
    expect((await load()).importAgain).to.be.a('function');
    expect(attempts).to.equal(1);
  });

  it('fails again while it has to', async () => {
    const missing = new URL('./nothing-here.js', import.meta.url).href;
    const load = importAgain(() => Promise.reject(new TypeError(`Failed: ${missing}`)));
    for (let attempt = 1; attempt <= 3; attempt++)
      expect(await failure(load())).to.be.instanceOf(Error);
  });

  it('asks as before where the error names no address', async () => {
    const answers = [() => Promise.reject(new TypeError('Failed.')), () => Promise.resolve('here')];
    const load = importAgain(() => answers.shift()?.() ?? Promise.reject(new Error('Too often.')));
    await failure(load());
    expect(await load()).to.equal('here');
  });
});
