import {expect} from '@open-wc/testing';
import {makeManifest, makeProject} from '../testing/builders.js';
import {all, mount, texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {importLocale} from './locales.js';

type Loaders = Record<string, (typeof importLocale)[string]>;

/** Has a language loaded in another way from now on: each test needs one that no other has loaded. */
function loadBy(locale: string, load: Loaders[string]): void {
  (importLocale as Loaders)[locale] = load;
}

const manifest = makeManifest({
  updated: '2021-07',
  project: makeProject({title: {en: 'Hello', fr: 'Bonjour', ja: 'こんにちは', lo: 'ສະບາຍດີ'}}),
});

const dateOf = (probe: Probe) => texts(probe, '.updated').join();
const titleOf = (probe: Probe) => texts(probe, '.heading').join();
const spokenBy = (probe: Probe) => all(probe, '.base')[0]?.lang;

function within(parent: Element | ShadowRoot, lang?: string): Probe {
  const probe = new Probe();
  if (lang !== undefined) probe.lang = lang;
  probe.manifest = manifest;
  parent.append(probe);
  return probe;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

describe('a language that is loading', () => {
  it('shows nothing in English until it is there', async () => {
    const load = importLocale['vi'];
    let arrive: (() => void) | undefined;
    loadBy('vi', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return load?.() ?? Promise.reject(new Error('missing'));
    });
    const probe = within(document.body, 'vi');
    let loads = 0;
    probe.addEventListener('kiosk-load', () => loads++);
    await until(() => arrive, 'the language is asked for');
    await probe.updateComplete;
    expect(titleOf(probe)).to.equal('');
    expect(all(probe, '[part="skeleton"]')).to.have.length(1);
    expect(loads).to.equal(0);
    arrive?.();
    await until(() => dateOf(probe).includes('tháng 7'), 'it is there');
    expect(loads).to.equal(1);
  });

  it('leaves what is shown in its language until then', async () => {
    const load = importLocale['ko'];
    let arrive: (() => void) | undefined;
    loadBy('ko', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return load?.() ?? Promise.reject(new Error('missing'));
    });
    const probe = await mount(Probe, manifest, {lang: 'fr'});
    probe.lang = 'ko';
    await until(() => arrive, 'the language is asked for');
    await probe.updateComplete;
    expect([dateOf(probe), spokenBy(probe)]).to.deep.equal(['juillet 2021', 'fr']);
    arrive?.();
    await until(() => dateOf(probe) === '2021년 7월', 'it is there');
    expect(spokenBy(probe)).to.equal('ko');
  });
});

describe('a language that cannot be loaded', () => {
  const {warn} = console;
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('gives way to English, which says that it is English', async () => {
    loadBy('ru', () => Promise.reject(new Error('offline')));
    const probe = within(document.body, 'ru');
    await until(() => dateOf(probe) === 'July 2021', 'it speaks English');
    expect(spokenBy(probe)).to.equal('en');
    probe.lang = 'fr';
    await until(() => dateOf(probe) === 'juillet 2021', 'it speaks another language');
  });

  it('gives way when its file is of another release, which has other messages', async () => {
    const messages = Array(500).fill('mali').join('\n');
    loadBy('fil', () => Promise.resolve({messages, edition: 'older'}));
    const probe = within(document.body, 'fil');
    await until(() => dateOf(probe) === 'July 2021', 'it speaks English');
  });

  it('gives way to another that the page wants', async () => {
    loadBy('mn', () => Promise.reject(new Error('offline')));
    document.documentElement.lang = 'ja';
    const probe = within(document.body, 'mn');
    await until(() => dateOf(probe) === '2021年7月', 'it speaks the page’s language');
  });
});

describe('a language that changes in the page', () => {
  it('reaches the widgets that follow it, through shadow trees, and no others', async () => {
    const main = document.createElement('main');
    const host = document.createElement('div');
    const section = document.createElement('section');
    section.lang = 'es';
    document.body.append(main, host, section);
    const follower = within(main);
    const inShadow = within(host.attachShadow({mode: 'open'}));
    const ofSection = within(section);
    const own = within(main, 'id');
    const dates = () => [follower, inShadow, ofSection, own].map(dateOf).join('|');
    await until(() => dates() === 'July 2021|July 2021|julio de 2021|Juli 2021', 'all are drawn');

    document.documentElement.lang = 'ja';
    await until(
      () => dates() === '2021年7月|2021年7月|julio de 2021|Juli 2021',
      'the first two follow the page',
    );
    host.lang = 'fr';
    await until(
      () => dates() === '2021年7月|juillet 2021|julio de 2021|Juli 2021',
      'the second follows its host',
    );
    section.removeAttribute('lang');
    own.removeAttribute('lang');
    await until(
      () => dates() === '2021年7月|juillet 2021|2021年7月|2021年7月',
      'the others follow the page when they have no language of their own',
    );
    expect(titleOf(inShadow)).to.equal('Bonjour');
  });

  it('reaches widgets whose shadow host moves into another language', async () => {
    const french = document.createElement('div');
    french.lang = 'fr';
    const host = document.createElement('div');
    document.body.append(french, host);
    const probe = within(host.attachShadow({mode: 'open'}));
    await until(() => dateOf(probe) === 'July 2021', 'it speaks the page’s language');
    french.append(host);
    await until(() => dateOf(probe) === 'juillet 2021', 'it speaks the language of its new place');
  });
});

describe('interface and content', () => {
  it('are chosen apart: what has no words of ours is still shown in its language', async () => {
    const swahili = makeManifest({
      updated: '2021-07',
      project: makeProject({title: {en: 'Hello', sw: 'Habari'}}),
    });
    const probe = await mount(Probe, swahili, {lang: 'sw'});
    expect(titleOf(probe)).to.equal('Habari');
    expect(all(probe, '.heading [lang]')[0]?.lang).to.equal('sw');
    expect(spokenBy(probe)).to.equal('en');
  });

  it('know a region: dates and digits are its own', async () => {
    const british = await mount(Probe, {...manifest, updated: '2021-07-05'}, {lang: 'en-GB'});
    expect(dateOf(british)).to.equal('5 July 2021');
    const egyptian = await mount(Probe, manifest, {lang: 'ar-EG'});
    await until(() => dateOf(egyptian).includes('٢٠٢١'), 'it has digits of its own');
    expect(all(egyptian, '.base')[0]?.dir).to.equal('rtl');
  });

  it('has names and dates where the browser’s Intl knows none', async () => {
    const probe = await mount(Probe, manifest, {lang: 'lo'});
    await until(() => titleOf(probe) === 'ສະບາຍດີ', 'it is drawn');
    expect(dateOf(probe)).to.equal('ກໍລະກົດ 2021');
  });

  it('are on their way: until they are there, the widget is busy', async () => {
    let bring = () => {};
    const isHere = new Promise<void>((resolve) => (bring = resolve));
    const load = importLocale['ms']!;
    loadBy('ms', async () => {
      await isHere;
      return load();
    });
    const probe = within(document.body, 'ms');
    await probe.updateComplete;
    const busy = () => all(probe, '.base')[0]?.getAttribute('aria-busy');
    expect(busy()).to.equal('true');
    bring();
    await until(() => spokenBy(probe) === 'ms', 'it is drawn');
    expect(busy()).to.equal('false');
  });
});
