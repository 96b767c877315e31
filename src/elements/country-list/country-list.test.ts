import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {define} from '../../base/define.js';
import type {KioskFilterEvent, KioskOpenEvent} from '../../base/events.js';
import type {Manifest} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeBrief, makeManifest, makeProject} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {restoreFetch, stubFetch} from '../../testing/stub-fetch.js';
import {CountryList} from './country-list.js';

/** A widget that only shows which country it was told to show, and how to see all. */
class Follower extends CollectionElement {
  protected override renderManifest(): TemplateResult {
    return html`<p>${this.filter.country}</p>
      <button @click=${() => this.choose({...this.filter, country: undefined})}>All</button>`;
  }
}

define('kiosk-country-list', CountryList);
define('kiosk-test-follower', Follower);

const phases = [
  {id: 'one', title: 'Phase one', start: '2019', end: '2021', countries: ['KR', 'ID']},
  {id: 'two', title: 'Phase two', start: '2021-07', countries: ['VN', 'KR', 'LA']},
];
const project = makeManifest({
  project: makeProject({phases}),
  countries: [
    {code: 'KR', name: 'Republic of Korea'},
    {code: 'VN', name: 'Viet Nam', page: 'https://publisher.example/vn'},
    {code: 'LA', name: {en: 'Lao People’s Democratic Republic'}},
  ],
  outputs: [
    makeBrief({countries: ['KR', 'ID']}),
    makeBrief({countries: ['KR']}),
    makeBrief({countries: ['VN']}),
  ],
});

function show(manifest: Manifest = project, attributes: Attributes = {}): Promise<CountryList> {
  return mount(CountryList, manifest, attributes);
}

function names(list: CountryList, group = '.groups'): readonly string[] {
  return texts(list, `${group} .name`);
}

async function showWithFollowers(...ids: string[]) {
  const followers = await Promise.all(ids.map((id) => mount(Follower, makeManifest(), {id})));
  const list = await show(project, {for: ids.join('  ')});
  return {list, followers};
}

async function press(list: CountryList, name: string): Promise<void> {
  all(list, 'button')
    .find(({textContent}) => textContent.includes(name))
    ?.click();
  await list.updateComplete;
}

function pressed(list: CountryList): readonly string[] {
  return texts(list, '[aria-pressed=true] .name, [aria-pressed=true].all');
}

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

describe('kiosk-country-list', () => {
  it('groups countries by phase, and those of both phases once', async () => {
    const list = await show();
    expect(texts(list, '.heading')).to.deep.equal(['Phase one', 'Phase two', 'Both phases']);
    expect(names(list)).to.deep.equal([
      'Indonesia',
      'Viet Nam',
      'Lao People’s Democratic Republic',
      'Republic of Korea',
    ]);
  });

  it('names the phases that countries share where there are more than two', async () => {
    const third = {id: 'three', title: 'Phase three', countries: []};
    const manifest = {...project, project: makeProject({phases: [...phases, third]})};
    expect(texts(await show(manifest), '.heading')).to.include('Phase one and Phase two');
  });

  it('shows the dates of a phase as far as they are known', async () => {
    expect(texts(await show(), '[part=dates]')).to.deep.equal(['2019–2021', 'Jul 2021–']);
  });

  it('tells what a phase is about, and links to its page', async () => {
    const phase = {id: 'one', title: 'Pilot', countries: ['VN'], summary: 'Laos left in 2022.'};
    const page = 'https://publisher.example/pilot';
    const list = await show(makeManifest({project: makeProject({phases: [{...phase, page}]})}));
    expect(texts(list, '[part=summary]')).to.deep.equal(['Laos left in 2022.']);
    expect(all(list, '.heading a').map((link) => link.getAttribute('href'))).to.deep.equal([page]);
    expect(all(list, '[part=dates]')).to.have.length(0);
  });

  it('shows countries that no phase names under a heading of their own', async () => {
    const manifest = {...project, countries: [...project.countries, {code: 'SG'}]};
    expect(texts(await show(manifest), '.heading').at(-1)).to.equal('Other countries');
  });

  it('keeps its columns below each other, whether groups stand side by side or not', async () => {
    const list = await show();
    for (const width of [720, 1240]) {
      list.style.inlineSize = `${width}px`;
      const edges = all(list, '.country').map((country) => country.getBoundingClientRect().right);
      const [first] = edges;
      expect(edges.at(-1)).to.be.closeTo(first ?? 0, 0.5);
    }
  });

  it('begins a list without heading with one line', async () => {
    const list = await show(makeManifest({countries: [{code: 'JP'}, {code: 'KR'}]}));
    const [group, country] = all(list, '.group, .country');
    const top = (element: Element | undefined) => element?.getBoundingClientRect().top ?? NaN;
    expect(top(country) - top(group)).to.be.below(2);
  });

  it('shows no heading where the project has no phases', async () => {
    const list = await show(makeManifest({countries: [{code: 'JP'}]}));
    expect(texts(list, '.heading')).to.deep.equal([]);
    expect(names(list)).to.deep.equal(['Japan']);
  });

  it('names countries in the reader’s language where the publisher does not', async () => {
    const list = await mount(CountryList, project, {lang: 'ja'});
    await until(() => texts(list, '.name').includes('韓国'), 'it speaks Japanese');
    expect(texts(list, '.name')).to.include.members(['ベトナム', 'ラオス']);
  });

  it('counts the outputs on each country, also where there are none', async () => {
    expect(texts(await show(), '.count')).to.deep.equal([
      '1 output',
      '1 output',
      '0 outputs',
      '2 outputs',
    ]);
  });

  it('links to the page of a country that has one, and tells the page of it', async () => {
    const list = await show();
    const links = all(list, 'a');
    expect(links.map(({textContent}) => textContent.trim())).to.deep.equal(['Viet Nam']);
    let opened: KioskOpenEvent | undefined;
    list.addEventListener('kiosk-open', (event) => (opened = event));
    links[0]?.addEventListener('click', (event) => event.preventDefault());
    links[0]?.click();
    expect(opened?.id).to.equal('VN');
    expect(all(list, 'button')).to.have.length(0);
  });

  it('gives each country a target of 44 pixels', async () => {
    const list = await show(project, {for: 'anything'});
    for (const country of [...all(list, '.country'), ...all(list, 'button')]) {
      expect(country.offsetHeight, country.textContent).to.be.at.least(44);
    }
  });

  it('fits a sidebar of 240 pixels', async () => {
    const list = await show();
    list.style.inlineSize = '240px';
    const edge = list.getBoundingClientRect().right;
    for (const part of all(list, '.country *')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(edge + 1);
    }
  });

  it('sets phases side by side where there is room', async () => {
    const list = await show();
    list.style.inlineSize = '800px';
    const [one, two, both] = all(list, '.group').map((group) => group.getBoundingClientRect());
    expect(one!.top).to.equal(two!.top);
    expect(both!.top).to.be.above(two!.bottom);
    expect(both!.width).to.equal(800);
  });

  it('keeps only what the attributes ask for', async () => {
    expect(names(await show(project, {phase: 'one'}))).to.deep.equal([
      'Indonesia',
      'Republic of Korea',
    ]);
    expect(names(await show(project, {country: 'vn'}))).to.deep.equal(['Viet Nam']);
  });

  it('tolerates nonsense in its attributes', async () => {
    const list = await show(project, {for: ' nobody  ', 'heading-level': 'x'});
    await press(list, 'Indonesia');
    expect(pressed(list)).to.deep.equal(['Indonesia']);
    const unknownPhase = await show(project, {phase: 'ninth'});
    expect(all(unknownPhase, '[part=empty]')).to.have.length(1);
  });

  it('says when nothing has been published', async () => {
    const list = await show(makeManifest());
    expect(texts(list, '[part=empty]')).to.deep.equal(['Nothing has been published here yet.']);
    await expectAccessible(list);
  });

  it('fails readably when its source does', async () => {
    stubFetch(() => new Response('{"version": 1, "cou'));
    const list = new CountryList();
    list.src = 'https://publisher.example/cut.json';
    document.body.append(list);
    await until(() => all(list, '[part=retry]').length === 1, 'it offers to try again');
    expect(texts(list, '[part=error]')[0]).to.contain('damaged');
    await expectAccessible(list);
  });

  it('is accessible', async () => {
    await expectAccessible(await show());
    await expectAccessible(await show(project, {for: 'x', theme: 'light'}));
    const list = await show(project, {for: 'x', theme: 'dark'});
    await press(list, 'Viet Nam');
    await expectAccessible(list);
  });
});

describe('a country list that other widgets follow', () => {
  it('shows the chosen country in all of them, and keeps what else they filter', async () => {
    const {list, followers} = await showWithFollowers('first', 'second');
    followers[0]!.filter = {kind: 'brief'};
    await press(list, 'Indonesia');
    expect(followers.map(({filter}) => filter)).to.deep.equal([
      {kind: 'brief', country: 'ID'},
      {country: 'ID'},
    ]);
    expect(pressed(list)).to.deep.equal(['Indonesia']);
    await press(list, 'Viet Nam');
    expect(followers.map(({filter}) => filter.country)).to.deep.equal(['VN', 'VN']);
    expect(pressed(list)).to.deep.equal(['Viet Nam']);
  });

  it('shows all countries again when one is chosen twice, or with a button', async () => {
    const {list, followers} = await showWithFollowers('first');
    expect(pressed(list)).to.deep.equal(['All countries']);
    await press(list, 'Indonesia');
    await press(list, 'Indonesia');
    expect(followers[0]!.filter.country).to.equal(undefined);
    expect(pressed(list)).to.deep.equal(['All countries']);
    await press(list, 'Indonesia');
    await press(list, 'All countries');
    expect(followers[0]!.filter.country).to.equal(undefined);
    expect(pressed(list)).to.deep.equal(['All countries']);
  });

  it('tells the page of each choice', async () => {
    const {list} = await showWithFollowers('first');
    const told: KioskFilterEvent['filter'][] = [];
    const listen = (event: Event) => told.push((event as KioskFilterEvent).filter);
    document.addEventListener('kiosk-filter', listen);
    await press(list, 'Viet Nam');
    await press(list, 'All countries');
    document.removeEventListener('kiosk-filter', listen);
    expect(told).to.deep.equal([{country: 'VN'}, {}]);
  });

  it('follows when a reader clears the choice in one of them, and so do the others', async () => {
    const {list, followers} = await showWithFollowers('first', 'second');
    await press(list, 'Indonesia');
    await followers[0]!.updateComplete;
    followers[0]!.renderRoot.querySelector('button')?.click();
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['All countries']);
    expect(followers[1]!.filter.country).to.equal(undefined);
  });

  it('leaves widgets alone that it does not name, and does not follow them', async () => {
    const {list} = await showWithFollowers('first');
    const other = await mount(Follower, makeManifest(), {id: 'other'});
    await press(list, 'Indonesia');
    expect(other.filter).to.deep.equal({});
    other.renderRoot.querySelector('button')?.click();
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['Indonesia']);
  });

  it('reaches a widget whose script comes later', async () => {
    const late = document.createElement('kiosk-late-follower');
    late.id = 'late';
    document.body.append(late);
    await press(await show(project, {for: 'late'}), 'Indonesia');
    define('kiosk-late-follower', class extends Follower {});
    await (late as Follower).updateComplete;
    expect((late as Follower).filter.country).to.equal('ID');
  });

  it('finds widgets in its own shadow tree', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({mode: 'open'});
    const {list, followers} = await showWithFollowers('first');
    shadow.append(list, ...followers);
    await press(list, 'Viet Nam');
    expect(followers[0]!.filter.country).to.equal('VN');
  });

  it('shows what they show when it is added, and added again', async () => {
    const {list, followers} = await showWithFollowers('first');
    await press(list, 'Indonesia');
    list.remove();
    const [follower] = followers;
    follower!.filter = {country: 'VN'};
    document.body.append(list);
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['Viet Nam']);
    await follower!.updateComplete;
    follower!.renderRoot.querySelector('button')?.click();
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['All countries']);
  });

  it('does not follow while it is out of the page', async () => {
    const {list, followers} = await showWithFollowers('first');
    await press(list, 'Indonesia');
    list.remove();
    await followers[0]!.updateComplete;
    followers[0]!.renderRoot.querySelector('button')?.click();
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['Indonesia']);
  });
});
