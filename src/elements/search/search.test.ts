import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {define} from '../../base/define.js';
import type {KioskFilterEvent, KioskOpenEvent} from '../../base/events.js';
import type {Manifest} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {restoreFetch, stubFetch} from '../../testing/stub-fetch.js';
import type {SearchParts} from './search-session.js';
import {Search} from './search.js';

/** Loads what searches only when the test lets it. */
class SlowSearch extends Search {
  asked = 0;
  isReachable = false;

  protected override loadParts(): Promise<SearchParts> {
    this.asked++;
    return this.isReachable ? super.loadParts() : Promise.reject(new Error('Not to be had.'));
  }
}

define('kiosk-search', Search);
define('kiosk-slow-search', SlowSearch);

const project = makeManifest({
  project: makeProject({
    phases: [
      {id: 'one', title: 'Phase one', countries: ['VN']},
      {id: 'two', title: 'Phase two', countries: []},
    ],
  }),
  countries: [{code: 'VN', name: 'Viet Nam', page: 'https://publisher.example/vn'}],
  outputs: [
    makeBrief({
      id: 'coast',
      title: {en: 'Cooperatives of the coast', id: 'Koperasi di pesisir'},
      summary: 'What the harbour taught us.',
      date: '2021-10-07',
      phases: ['one'],
      countries: ['ID'],
      documents: [
        {language: 'en', url: 'https://publisher.example/en.pdf'},
        {language: 'id', url: 'https://publisher.example/id.pdf'},
      ],
    }),
    makeBrief({
      id: 'announced',
      title: 'Cooperatives of the hills',
      date: '2022',
      status: 'announced',
      phases: ['two'],
      countries: ['VN'],
      mentions: ['https://www.press.example/hills'],
    }),
  ],
  videos: [makeVideo({id: 'film', title: 'Cooperatives on film', youtube: '00000000000'})],
  news: [
    makeNews({
      id: 'press',
      title: {ko: '아시아 6개국 협동조합'},
      date: '2020-09-22',
      url: 'https://press.example/',
      language: 'ko',
      source: 'Yonhap',
      countries: ['KR'],
    }),
  ],
  events: [makeEvent({id: 'fair', title: 'A fair for cooperatives', start: '2019'})],
});

function show(attributes: Attributes = {}, manifest: Manifest = project): Promise<Search> {
  return mount(Search, manifest, attributes);
}

function field(search: Search): HTMLInputElement {
  const input = search.renderRoot.querySelector('input');
  if (!input) throw new Error('No search field.');
  return input;
}

/** As if it were typed; resolves when it is answered. */
async function type(search: Search, query: string): Promise<void> {
  const input = field(search);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await answered(search);
}

async function answered(search: Search): Promise<void> {
  await search.updateComplete;
  await until(() => /\d result/.test(texts(search, '[part=count]')[0] ?? ''), 'there is an answer');
}

function titles(search: Search): readonly string[] {
  return texts(search, '.item .heading');
}

function focused(search: Search): string | undefined {
  const element = search.shadowRoot?.activeElement;
  return element?.localName === 'input' ? 'field' : element?.textContent.trim();
}

function choose(search: Search, label: string, value: string): void {
  const found = all(search, '.filters .field').find((each) =>
    each.textContent.trim().startsWith(label),
  );
  const select = found?.querySelector('select');
  if (!select) throw new Error(`No filter "${label}".`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

describe('kiosk-search', () => {
  it('is a labelled search field and nothing else until a reader turns to it', async () => {
    const search = await show({filters: true});
    expect(field(search).type).to.equal('search');
    expect(texts(search, 'label')).to.deep.equal(['Search']);
    expect(all(search, '.item, select')).to.have.length(0);
    await expectAccessible(search);
  });

  it('finds records of every collection and says what each is', async () => {
    const search = await show();
    await type(search, 'cooperatives');
    expect(titles(search)).to.have.members([
      'Cooperatives of the coast',
      'Cooperatives of the hills',
      'Cooperatives on film',
      'A fair for cooperatives',
    ]);
    expect(texts(search, '.fact:first-child')).to.have.members([
      'Policy brief',
      'Policy brief',
      'Video',
      'Event',
    ]);
    expect(texts(search, '[part=count]')).to.deep.equal(['4 results']);
    await expectAccessible(search);
  });

  it('shows the reader’s language, whichever language was searched in', async () => {
    const search = await show({lang: 'en'});
    await type(search, 'koperasi');
    expect(titles(search)).to.deep.equal(['Cooperatives of the coast']);
  });

  it('tells date, source, countries and the language of a page in another language', async () => {
    const search = await show({lang: 'en'});
    await type(search, '협동조합');
    expect(texts(search, '.fact')).to.deep.equal([
      'News',
      'September 22, 2020',
      'Yonhap',
      'South Korea',
      'Korean',
    ]);
    expect(all(search, '.heading [lang]')[0]?.lang).to.equal('ko');
  });

  it('cuts a summary at its own end, in a widget that runs the other way too', async () => {
    const search = await show({lang: 'ar', query: 'coast'});
    await until(() => all(search, '.summary').length > 0, 'it is found');
    expect(getComputedStyle(all(search, '.summary')[0]!).direction).to.equal('ltr');
  });

  it('marks what was searched for', async () => {
    const search = await show();
    await type(search, 'harbor');
    expect(texts(search, 'mark')).to.deep.equal(['harbour']);
    await type(search, '<img src=x>');
    expect(all(search, 'img')).to.have.length(0);
  });

  it('makes of the title a link to the best document, and tells the page when it is followed', async () => {
    const search = await show({lang: 'id'});
    field(search).focus();
    search.query = 'pesisir';
    await until(() => titles(search).length === 1, 'the brief is found');
    const [link] = all(search, '.heading a');
    let opened: KioskOpenEvent | undefined;
    search.addEventListener('kiosk-open', (event) => (opened = event));
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(opened?.id).to.equal('coast');
    expect(opened?.url).to.equal('https://publisher.example/id.pdf');
  });

  it('shows a record without an address as text, with where it was announced', async () => {
    const search = await show();
    await type(search, 'hills');
    expect(all(search, '.heading a')).to.have.length(0);
    expect(texts(search, '.fact')).to.include('Announced');
    expect(texts(search, 'a')).to.deep.equal(['Announced on press.example']);
  });

  it('says how to cite the publications among its results, and those alone', async () => {
    const search = await show({query: 'cooperatives'});
    await answered(search);
    expect(all(search, '.item')).to.have.length.above(3);
    const cite = all(search, '[part=cite]') as HTMLDetailsElement[];
    expect(cite).to.have.length(2);
    for (const each of cite) each.open = true;
    await until(() => texts(search, '.citation').length === 2, 'the citations are there');
    expect(texts(search, '.citation').join()).to.contain('Cooperatives of the coast');
    await expectAccessible(search);
  });

  it('finds a country under its other name', async () => {
    const search = await show();
    await type(search, 'vietnam');
    expect(titles(search)).to.include('Viet Nam');
    expect(titles(search)).to.include('Cooperatives of the hills');
  });

  it('leads from a country to all that is about it', async () => {
    const search = await show();
    await type(search, 'vietnam');
    all(search, '[part=choose]')[0]?.click();
    await until(() => titles(search).length === 2, 'all about it is there');
    expect(search.filter).to.deep.equal({country: 'VN'});
    expect(focused(search)).to.equal('field');
  });

  it('takes a query from the page and keeps what a reader types in it', async () => {
    const search = await show({query: 'hills'});
    await answered(search);
    expect(field(search).value).to.equal('hills');
    expect(titles(search)).to.deep.equal(['Cooperatives of the hills']);
    await type(search, 'coast');
    expect(search.query).to.equal('coast');
    expect(search.filter.query).to.equal('coast');
  });

  it('tells the page what a reader chooses', async () => {
    const search = await show();
    let told: KioskFilterEvent | undefined;
    document.addEventListener('kiosk-filter', (event) => (told = event), {
      once: true,
    });
    await type(search, 'coast');
    expect(told?.filter).to.deep.equal({query: 'coast'});
  });

  it('hears an answer once it is whole, not at each letter', async () => {
    const search = await show();
    const heard: string[] = [];
    await type(search, 'c');
    new MutationObserver(() => heard.push(texts(search, '[part=count]')[0] ?? '')).observe(
      search.renderRoot.querySelector('[part=count]')!,
      {childList: true, characterData: true, subtree: true},
    );
    const input = field(search);
    for (const query of ['co', 'coa', 'coas', 'coast']) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await until(() => texts(search, '[part=count]')[0] === '1 result', 'the last is answered');
    expect(heard.filter((text) => text !== '' && text !== 'Searching…')).to.deep.equal([
      '1 result',
    ]);
  });

  it('has the place of its answer ready, and that takes no room before there is one', async () => {
    const search = await show();
    const [place] = all(search, '[part=count]');
    expect(place?.offsetHeight).to.equal(0);
    await type(search, 'coast');
    expect(all(search, '[part=count]')).to.deep.equal([place]);
    expect(place?.textContent).to.equal('1 result');
  });

  it('says when nothing is found, and what may help', async () => {
    const search = await show();
    await type(search, 'zzzzzz');
    expect(texts(search, '[part=empty] p')).to.deep.equal([
      'Nothing was found for “zzzzzz”. Fewer or other words may help.',
    ]);
    expect(all(search, '[part=empty] button')).to.have.length(0);
    await expectAccessible(search);
  });

  it('says when nothing is published', async () => {
    const search = await show({}, makeManifest());
    expect(texts(search, '[part=empty] p')).to.deep.equal(['Nothing has been published here yet.']);
    await expectAccessible(search);
  });

  it('keeps to what its attributes ask for', async () => {
    const ofCountry = await show({country: 'vn', query: 'cooperatives'});
    await answered(ofCountry);
    expect(titles(ofCountry)).to.deep.equal(['Cooperatives of the hills']);
    const briefs = await show({kind: 'brief event', query: 'cooperatives'});
    await answered(briefs);
    expect(titles(briefs)).to.have.length(3);
    const korean = await show({language: 'ko', query: '협동조합'});
    await answered(korean);
    expect(titles(korean)).to.have.length(1);
  });

  it('tolerates nonsense in its attributes', async () => {
    const search = await show({limit: 'many', filters: 'taste', kind: ' ', query: 'cooperatives'});
    await answered(search);
    expect(titles(search)).to.have.length(4);
  });

  it('keeps the field where it stood while loading', async () => {
    stubFetch(() => new Promise<Response>(() => undefined));
    const search = new Search();
    search.src = 'https://publisher.example/on-its-way.json';
    document.body.append(search);
    await until(() => all(search, '.bone').length > 0, 'it waits');
    const {top, height} = all(search, '.bone')[0]!.getBoundingClientRect();
    search.manifest = project;
    await until(() => all(search, 'input').length > 0, 'the field is there');
    const loaded = field(search).getBoundingClientRect();
    expect([loaded.top, loaded.height]).to.deep.equal([top, height]);
  });

  it('fails readably when its source does', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const search = new Search();
    search.src = 'https://publisher.example/nothing-here.json';
    document.body.append(search);
    await until(() => texts(search, '[part=error]').length > 0, 'the failure is shown');
    await expectAccessible(search);
    const {top} = all(search, '[part=error]')[0]!.getBoundingClientRect();
    expect(top).to.equal(search.getBoundingClientRect().top);
  });

  it('goes on when it is removed and added again', async () => {
    const search = await show();
    await type(search, 'coast');
    search.remove();
    search.query = 'hills';
    document.body.append(search);
    await until(() => titles(search).join() === 'Cooperatives of the hills', 'it is answered');
  });

  it('searches in another manifest once it gets one', async () => {
    const search = await show({query: 'cooperatives'});
    await answered(search);
    search.manifest = makeManifest({outputs: [makeBrief({title: 'New cooperatives'})]});
    await until(() => titles(search).join() === 'New cooperatives', 'it is answered anew');
  });

  it('shows a few results first, and the rest on demand', async () => {
    const outputs = Array.from({length: 25}, (_, index) =>
      makeBrief({title: `Brief ${index + 1}`, page: `https://publisher.example/${index}`}),
    );
    const search = await show({query: 'brief'}, makeManifest({outputs}));
    await answered(search);
    expect(titles(search)).to.have.length(10);
    expect(texts(search, '[part=count]')).to.deep.equal(['25 results']);
    all(search, '.more')[0]?.click();
    await search.updateComplete;
    expect(titles(search)).to.have.length(20);
    expect(focused(search)).to.equal(titles(search)[10]);
  });

  it('finds the right ones of ten thousand and draws the first ten', async () => {
    const news = Array.from({length: 10_000}, (_, index) =>
      makeNews({title: `Report n${index} on markets`}),
    );
    const search = await show({}, makeManifest({news}));
    await type(search, 'n9876');
    expect(titles(search)).to.deep.equal(['Report n9876 on markets']);
    await type(search, 'markets');
    await until(() => texts(search, '[part=count]')[0] === '10,000 results', 'all are found');
    expect(titles(search)).to.have.length(10);
  }).timeout(60_000);
});

describe('the filters of a search', () => {
  it('come when a reader turns to it, and keep what they say', async () => {
    const search = await show({filters: true});
    field(search).focus();
    await until(() => all(search, 'select').length > 0, 'the filters are there');
    expect(texts(search, '.filters .field > span')).to.deep.equal([
      'Country',
      'Language',
      'Phase',
      'Kind',
    ]);
    await type(search, 'cooperatives');
    choose(search, 'Kind', 'video');
    await answered(search);
    expect(titles(search)).to.deep.equal(['Cooperatives on film']);
    expect(search.query).to.equal('cooperatives');
    await expectAccessible(search);
  });

  it('show all that they leave, newest first, when nothing is typed', async () => {
    const search = await show();
    search.filter = {kind: 'publication'};
    await answered(search);
    expect(titles(search)).to.deep.equal([
      'Cooperatives of the hills',
      'Cooperatives of the coast',
    ]);
  });

  it('are offered to be cleared when they leave nothing, and the words stay', async () => {
    const search = await show();
    search.filter = {query: 'coast', country: 'VN'};
    await answered(search);
    expect(texts(search, '[part=empty] p')).to.deep.equal(['Nothing matches.']);
    all(search, '[part=empty] button')[0]?.click();
    await until(() => titles(search).length > 0, 'the filters are cleared');
    expect(titles(search)).to.deep.equal(['Cooperatives of the coast']);
    expect(focused(search)).to.equal('field');
  });

  it('are those that the page asks for', async () => {
    const search = await show({filters: 'phase kind'});
    field(search).focus();
    await until(() => all(search, 'select').length > 0, 'the filters are there');
    expect(texts(search, '.filters .field > span')).to.deep.equal(['Phase', 'Kind']);
  });
});

describe('the keys of a search', () => {
  async function withResults(): Promise<Search> {
    const outputs = ['One', 'Two', 'Three'].map((word, index) =>
      makeBrief({
        title: `${word} brief`,
        date: String(2023 - index),
        ...(word === 'Two' ? {} : {page: `https://publisher.example/${word}`}),
      }),
    );
    const search = await show({limit: '3'}, makeManifest({outputs}));
    await type(search, 'brief');
    return search;
  }

  async function press(search: Search, ...keys: readonly string[]): Promise<string | undefined> {
    for (const key of keys) await sendKeys({press: key});
    await search.updateComplete;
    return focused(search);
  }

  it('lead down through the results and up to the field', async () => {
    const search = await withResults();
    const [first, second, third] = titles(search);
    expect(await press(search, 'ArrowDown')).to.equal(first);
    expect(await press(search, 'ArrowDown')).to.contain(second);
    expect(await press(search, 'ArrowDown')).to.equal(third);
    expect(await press(search, 'ArrowDown')).to.equal(third);
    expect(await press(search, 'ArrowUp', 'ArrowUp', 'ArrowUp')).to.equal('field');
  });

  it('lead to the first and the last result', async () => {
    const search = await withResults();
    expect(await press(search, 'ArrowDown', 'End')).to.equal(titles(search)[2]);
    expect(await press(search, 'Home')).to.equal(titles(search)[0]);
  });

  it('lead from the field to the first result with Enter', async () => {
    const search = await withResults();
    expect(await press(search, 'Enter')).to.equal(titles(search)[0]);
  });

  it('lead back with Escape, which clears the field the second time', async () => {
    const search = await withResults();
    expect(await press(search, 'ArrowDown', 'ArrowDown', 'Escape')).to.equal('field');
    expect(search.query).to.equal('brief');
    expect(await press(search, 'Escape')).to.equal('field');
    expect(search.query).to.equal('');
    expect(titles(search)).to.have.length(0);
  });

  it('are left to an input method while it is at work', async () => {
    const search = await withResults();
    const event = {key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true};
    expect(field(search).dispatchEvent(new KeyboardEvent('keydown', event))).to.equal(true);
    expect(focused(search)).to.equal('field');
  });
});

describe('a search that cannot be loaded', () => {
  it('says so, and tries again as the reader types', async () => {
    const search = await mount(SlowSearch, project);
    field(search).focus();
    await until(() => texts(search, '[role=status]')[0] !== '', 'it says so');
    expect(texts(search, '[role=status]')).to.deep.equal([
      'The search could not be loaded. It is tried again as you type.',
    ]);
    await expectAccessible(search);
    search.requestUpdate();
    await search.updateComplete;
    expect(search.asked).to.equal(1);
    search.isReachable = true;
    await type(search, 'coast');
    expect(titles(search)).to.deep.equal(['Cooperatives of the coast']);
    expect(search.asked).to.equal(2);
  });
});
