import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {define} from '../../base/define.js';
import type {KioskFilterEvent} from '../../base/events.js';
import type {Manifest} from '../../manifest/model.js';
import type {Filter} from '../../manifest/filter.js';
import {parseManifest} from '../../manifest/parse.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeBrief, makeManifest} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {BriefList} from './brief-list.js';

define('kiosk-brief-list', BriefList);

const realAddress = new URL('/examples/sse-asia/manifest.json', document.baseURI).href;

async function realManifest(): Promise<Manifest> {
  return parseManifest(await (await fetch(realAddress)).json(), {base: realAddress});
}

const intro = makeBrief({title: 'Introduction', series: {position: 1}, date: '2021-11-29'});
const japan = makeBrief({
  title: 'Japan',
  series: {position: 2},
  date: '2021-10-07',
  countries: ['JP'],
  documents: [{language: 'en'}],
});
const indonesia = makeBrief({
  title: 'Indonesia',
  summary: 'Koperasi and Türkiye',
  series: {position: 3},
  countries: ['ID'],
  documents: [{language: 'en'}, {language: 'id'}],
});
const series = makeManifest({outputs: [indonesia, japan, intro]});

function show(manifest: Manifest = series, attributes: Attributes = {}): Promise<BriefList> {
  return mount(BriefList, manifest, attributes);
}

function titles(list: BriefList): readonly string[] {
  return texts(list, '.brief .heading');
}

async function withFilters(list: BriefList): Promise<void> {
  await until(() => texts(list, '.filters').length > 0, 'the filters are there');
}

function select(list: BriefList, name: string, value: string): void {
  const field = all(list, '.field').find(({textContent}) => textContent.trim().startsWith(name));
  const control = field?.querySelector('select');
  if (!control) throw new Error(`No filter "${name}".`);
  control.value = value;
  control.dispatchEvent(new Event('change'));
}

afterEach(() => {
  document.body.replaceChildren();
});

it('paints its first cards before it draws the others, whose room it keeps, and tells of itself then', async () => {
  const list = new BriefList();
  const seen: string[] = [];
  const note = (what: string) => {
    const [cards, bones] = [all(list, '.brief').length, all(list, '.briefs > .bone').length];
    const busy = all(list, '[aria-busy=true]').length > 0 ? ', busy' : '';
    if (cards > 0) seen.push(`${what} ${cards} cards and ${bones} bones${busy}`);
  };
  const told = new Promise<void>((resolve) => {
    list.addEventListener('kiosk-load', () => {
      note('told of');
      resolve();
    });
  });
  list.manifest = makeManifest({outputs: Array.from({length: 9}, () => makeBrief({}))});
  document.body.append(list);
  // Told once for each time that it draws.
  new MutationObserver(() => note('drew')).observe(list.renderRoot, {
    subtree: true,
    childList: true,
  });
  await told;
  expect(seen.slice(0, 2)).to.deep.equal([
    'drew 4 cards and 5 bones, busy',
    'told of 9 cards and 0 bones',
  ]);
});

describe('kiosk-brief-list', () => {
  it('keeps the publisher’s order, whatever the dates say', async () => {
    expect(titles(await show())).to.deep.equal(['Introduction', 'Japan', 'Indonesia']);
  });

  it('keeps cards as narrow as their column, however tall the words on their covers', async () => {
    const tall = makeBrief({series: {title: 'A landscape '.repeat(30), position: 1}});
    const list = await show(makeManifest({outputs: [tall]}), {layout: 'list'});
    list.style.inlineSize = '240px';
    expect(all(list, '.brief').map(({offsetWidth}) => offsetWidth)).to.deep.equal([240]);
  });

  it('cuts off neither arrows nor the ring of the focus at the edge of a compact list', async () => {
    const list = await show(series, {layout: 'compact'});
    const [line] = all(list, '.brief');
    expect(line && getComputedStyle(line).overflow).to.equal('visible');
  });

  it('shows the compendium first', async () => {
    const compendium = makeBrief({kind: 'compendium', title: 'All eight'});
    const list = await show(makeManifest({outputs: [japan, compendium, intro]}));
    expect(titles(list)).to.deep.equal(['All eight', 'Introduction', 'Japan']);
  });

  it('shows the eight briefs of the real project in their order', async () => {
    const list = await show(await realManifest());
    expect(texts(list, '.eyebrow')).to.deep.equal([
      'Compendium',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((position) => `Policy brief ${position} of 8`),
    ]);
    await expectAccessible(list);
  });

  it('keeps only what the attributes ask for, in any case', async () => {
    expect(titles(await show(series, {country: 'jp'}))).to.deep.equal(['Japan']);
    expect(titles(await show(series, {language: 'id-ID'}))).to.deep.equal(['Indonesia']);
    expect(titles(await show(series, {ids: `${japan.id} ${intro.id}`}))).to.deep.equal([
      'Introduction',
      'Japan',
    ]);
  });

  it('tolerates nonsense in its attributes', async () => {
    const list = await show(series, {limit: 'many', layout: 'spiral', filters: 'taste'});
    expect(titles(list)).to.have.length(3);
  });

  it('shows three layouts', async () => {
    for (const layout of ['grid', 'list', 'compact']) {
      const list = await show(series, {layout});
      expect(titles(list), layout).to.have.length(3);
      await expectAccessible(list);
    }
  });

  it('says in every layout how to cite', async () => {
    for (const layout of ['grid', 'list', 'compact']) {
      const list = await show(series, {layout});
      const cite = all(list, '[part=cite]') as HTMLDetailsElement[];
      expect(cite, layout).to.have.length(3);
      cite[0]!.open = true;
      await until(() => texts(list, '.citation').length === 1, 'the citation is there');
      expect(texts(list, '.citation')[0]).to.contain(titles(list)[0]);
    }
  });

  it('filters by what the reader chooses, counts it, and tells the page', async () => {
    const list = await show(series, {filters: true});
    await withFilters(list);
    let told: KioskFilterEvent | undefined;
    document.addEventListener('kiosk-filter', (event) => (told = event), {
      once: true,
    });
    select(list, 'Country', 'ID');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Indonesia']);
    expect(texts(list, '[part=count]')).to.include('1 publication');
    expect(told?.filter.country).to.equal('ID');
    await expectAccessible(list);
  });

  it('takes a choice back that a framework sets to null', async () => {
    const list = await show(series, {filters: true});
    await withFilters(list);
    for (const [choice, count] of [
      [{country: 'ID'}, 1],
      [null, 3],
    ] as const) {
      list.filter = choice as Filter;
      await list.updateComplete;
      expect(titles(list)).to.have.length(count);
    }
    expect(all(list, '.field select')[0]).to.have.property('value', '');
  });

  it('finds words whatever their accents', async () => {
    const list = await show(series, {filters: 'search'});
    await withFilters(list);
    list.renderRoot.querySelector('input')?.focus();
    await sendKeys({type: 'turkiye'});
    await until(() => titles(list).join() === 'Indonesia', 'the brief is found');
  });

  it('says when nothing matches and clears the reader’s choice', async () => {
    const list = await show();
    list.filter = {query: 'nowhere'};
    await list.updateComplete;
    expect(texts(list, '[part="empty"] p')).to.deep.equal(['Nothing matches.']);
    await expectAccessible(list);
    all(list, '[part="empty"] button')[0]?.click();
    await list.updateComplete;
    expect(titles(list)).to.have.length(3);
  });

  it('says when nothing is published', async () => {
    const list = await show(makeManifest());
    expect(texts(list, '[part="empty"] p')).to.deep.equal(['Nothing has been published here yet.']);
    await expectAccessible(list);
  });

  it('leaves out filters that tell nothing apart', async () => {
    const list = await show(makeManifest({outputs: [intro, japan]}), {filters: true});
    await withFilters(list);
    expect(texts(list, '.field > span')).to.deep.equal(['Search']);
  });

  it('shows more on demand and keeps the focus where the reader goes on', async () => {
    const outputs = Array.from({length: 5}, (_, index) =>
      makeBrief({
        title: `Brief ${index + 1}`,
        series: {position: index + 1},
        page: `https://publisher.example/${index + 1}`,
      }),
    );
    const list = await show(makeManifest({outputs}), {limit: '2'});
    expect(titles(list)).to.have.length(2);
    const more = list.renderRoot.querySelector<HTMLElement>('.more');
    expect(more?.textContent.trim()).to.equal('Show 2 more');
    more?.focus();
    more?.click();
    await list.updateComplete;
    expect(titles(list)).to.have.length(4);
    expect(list.shadowRoot?.activeElement?.textContent).to.equal('Brief 3');
    expect(texts(list, '.more')).to.deep.equal(['Show 1 more']);
  });

  it('keeps its content when it is removed and added again', async () => {
    const list = await show();
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(titles(list)).to.have.length(3);
  });

  it('fails readably when its source does', async () => {
    const list = document.createElement('kiosk-brief-list');
    list.src = '/nothing-here.json';
    document.body.append(list);
    await until(() => texts(list, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(list);
  });
});
