import {expect} from '@open-wc/testing';
import {addMessages} from './messages.js';
import {makeManifest} from '../testing/builders.js';
import {mount, texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';

afterEach(() => {
  document.body.replaceChildren();
});

function fail(lang: string): Promise<Probe> {
  const probe = new Probe();
  probe.lang = lang;
  probe.src = '#not-in-the-page';
  document.body.append(probe);
  return until(() => texts(probe, '[part="retry"]').length > 0, 'the failure is shown').then(
    () => probe,
  );
}

describe('addMessages', () => {
  it('adds a language that the widgets do not have', async () => {
    await addMessages('sw', {'Try again': 'Jaribu tena'});
    const probe = await fail('sw');
    expect(texts(probe, '[part="retry"]')).to.deep.equal(['Jaribu tena']);
    // What is not given stays in English.
    expect(texts(probe, '[part="error"] p').join()).to.contain('does not know where');
  });

  it('fills in what a message has places for, in the order of the language', async () => {
    await addMessages('sw', {
      'Not everything is available in {0}; showing {1}.': '{1} badala ya {0}.',
    });
    const probe = await mount(
      Probe,
      makeManifest({project: {title: 'T', organisations: [], phases: []}}),
      {
        lang: 'sw',
      },
    );
    await until(() => texts(probe, '[part="notice"]').length > 0, 'the notice is there');
    expect(texts(probe, '[part="notice"]')).to.deep.equal(['Kiingereza badala ya Kiswahili.']);
  });

  it('says sentences of ours in other words, in widgets that are there already', async () => {
    const [english, indonesian] = await Promise.all([fail('en'), fail('id')]);
    await addMessages('en', {'Try again': 'Retry'});
    await addMessages('id', {'Try again': 'Ulangi'});
    const retry = (probe: Probe) => texts(probe, '[part="retry"]').join();
    await until(() => retry(english) === 'Retry', 'the English one follows');
    await until(() => retry(indonesian) === 'Ulangi', 'the Indonesian one follows');
    await addMessages('en', {'Try again': 'Try again'});
    await addMessages('id', {'Try again': 'Coba lagi'});
  });

  it('refuses what is no language tag', async () => {
    const refusal = await addMessages('english!', {}).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(RangeError);
  });
});
