import {expect} from '@open-wc/testing';
import type {CollectionElement} from '../../base/collection-element.js';
import {define} from '../../base/define.js';
import {KioskFilterEvent, type KioskOpenEvent} from '../../base/events.js';
import type {Manifest, Text} from '../../manifest/model.js';
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
import {restoreObserver, stubObserver} from '../../testing/stub-observer.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

const phases = [
  {id: 'one', title: 'Phase one', start: '2019-03', end: '2021', countries: ['JP']},
  {id: 'two', title: 'Phase two', start: '2021-07-01', end: '2024-06-30', countries: ['VN']},
];
const organisations = [
  {name: 'Union', role: 'partner'},
  {name: 'Publisher', role: 'publisher', url: 'https://publisher.example/'},
  {name: 'Ministry', role: 'donor'},
] as const;
const project = makeManifest({
  updated: '2026-11',
  project: makeProject({
    title: 'Cooperatives of Asia',
    summary: 'What the project is.',
    contact: 'coop@publisher.example',
    licence: {name: 'CC BY 4.0', url: 'https://licence.example/by'},
    page: 'https://publisher.example/project',
    phases,
    organisations,
  }),
  outputs: [
    makeBrief({title: 'Brief on Japan', countries: ['JP']}),
    makeBrief({title: 'Brief on Viet Nam', countries: ['VN'], status: 'announced'}),
    makeBrief({kind: 'report', title: 'Report'}),
    makeBrief({kind: 'evaluation', id: 'mid-term', title: 'Mid-term evaluation'}),
  ],
  videos: [makeVideo({title: 'Film'}), makeVideo({title: 'Other film'})],
  news: [makeNews({title: 'About Japan', countries: ['JP']}), makeNews({title: 'Other news'})],
  events: [makeEvent({title: 'Workshop', start: '2021', countries: ['VN']})],
});

async function show(manifest: Manifest = project, attributes: Attributes = {}) {
  const page = await mount(ProjectPage, manifest, attributes);
  await until(() => all(page, 'section, [part=empty]').length > 0, 'the sections are there');
  return page;
}

function ids(page: ProjectPage): readonly string[] {
  return all(page, 'section').map(({id}) => id);
}

/** The widget of a section, when it is alive and drawn. */
async function widget(page: ProjectPage, selector: string): Promise<CollectionElement> {
  const found = all(page, selector)[0] as CollectionElement | undefined;
  await until(() => found?.shadowRoot?.querySelector('[aria-busy=false]'), `${selector} is drawn`);
  return found!;
}

function headings(root: ParentNode, selector = '.heading'): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({textContent}) => textContent.trim());
}

async function choose(page: ProjectPage, country: string): Promise<void> {
  const list = await widget(page, 'kiosk-country-list');
  const buttons = [...list.renderRoot.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.includes(country))?.click();
  await page.updateComplete;
}

afterEach(() => {
  restoreFetch();
  restoreObserver();
  document.body.replaceChildren();
});

describe('kiosk-project-page', () => {
  it('begins with what the project is, whose, when and where', async () => {
    const page = await show();
    expect(texts(page, '[part=publishers]')).to.deep.equal(['Publisher']);
    expect(texts(page, '[part=title]')).to.deep.equal(['Cooperatives of Asia']);
    expect(texts(page, '[part=summary]')).to.deep.equal(['What the project is.']);
    expect(texts(page, '.figures dt')).to.deep.equal([
      'Period',
      'Countries',
      'Publications',
      'Funded by',
    ]);
    expect(texts(page, '.figures dd')).to.deep.equal(['2019–2024', '2', '3', 'Ministry']);
  });

  it('sets a title in lines as tall as its script needs', async () => {
    const linesOf = async (title: Text) => {
      const page = await mount(ProjectPage, makeManifest({project: makeProject({title})}), {
        lang: 'km',
      });
      await until(() => all(page, '.base')[0]?.lang === 'km', 'it speaks Khmer');
      const {lineHeight, fontSize} = getComputedStyle(all(page, '[part=title]')[0]!);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    expect(await linesOf({km: 'សហករណ៍'})).to.be.above(1.6);
    expect(await linesOf('Cooperatives')).to.be.below(1.2);
  });

  it('leaves the last year open while one phase has no end', async () => {
    const open = [phases[0]!, {id: 'two', title: 'Two', start: '2021', countries: []}];
    const page = await show({...project, project: makeProject({phases: open})});
    expect(texts(page, '.figures dd')[0]).to.equal('2019–');
  });

  it('leaves out the facts that are not known', async () => {
    expect(texts(await show(makeManifest()), '.figures')).to.deep.equal([]);
  });

  it('shows the standard sections in the standard order', async () => {
    const page = await show();
    expect(texts(page, '[part=section-title]')).to.deep.equal([
      'Who takes part',
      'Countries',
      'Policy briefs',
      'Further publications',
      'Videos',
      'News',
      'Events',
      'Evaluation',
      'Timeline',
      'Contact',
    ]);
  });

  it('shows the sections that are asked for, in that order, and ignores other words', async () => {
    const page = await show(project, {sections: ' news  Countries horses news contact'});
    expect(ids(page)).to.deep.equal(['news', 'countries', 'contact']);
    page.sections = 'contact';
    await page.updateComplete;
    expect(ids(page)).to.deep.equal(['contact']);
  });

  it('shows the standard sections where nothing that is asked for is one', async () => {
    const page = await show(project, {sections: 'constructor'});
    expect(ids(page)).to.have.length(10);
  });

  it('shows a search and a map where they are asked for, and with the map no second list', async () => {
    const page = await show(project, {sections: 'search map countries'});
    expect(ids(page)).to.deep.equal(['search', 'map']);
    expect(all(page, 'kiosk-country-map, kiosk-search')).to.have.length(2);
  });

  it('shows each evaluation, and among the further publications none', async () => {
    const final = makeBrief({kind: 'evaluation', id: 'final'});
    const {outputs} = project;
    const page = await show({...project, outputs: [...outputs, final]}, {sections: 'evaluation'});
    const refs = all(page, 'kiosk-evaluation').map((element) => element.getAttribute('record'));
    expect(refs).to.deep.equal(['mid-term', 'final']);
    page.sections = 'publications';
    await page.updateComplete;
    const list = await widget(page, '#kiosk-publications');
    expect(headings(list.renderRoot)).to.deep.equal(['Report']);
  });

  it('leaves out what is empty, from the contents too', async () => {
    const {outputs} = project;
    const page = await show(makeManifest({outputs}), {sections: 'news briefs video'});
    expect(ids(page)).to.deep.equal(['briefs']);
    expect(texts(page, 'nav li')).to.deep.equal(['Policy briefs']);
  });

  it('names organisations by what they do, the publisher first', async () => {
    const page = await show();
    expect(texts(page, '[part=role]')).to.deep.equal([
      'Published by Publisher',
      'Funded by Ministry',
      'Partners Union',
    ]);
  });

  it('tells where to write to, also for another format, and how to reuse', async () => {
    const page = await show();
    const links = all(page, '#contact a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'mailto:coop@publisher.example',
      'mailto:coop@publisher.example?subject=Cooperatives%20of%20Asia',
      'https://licence.example/by',
      'https://publisher.example/project',
    ]);
    expect(texts(page, '#contact time')).to.deep.equal(['November 2026']);
  });

  it('tells the page when a reader follows a link', async () => {
    const page = await show();
    let opened: KioskOpenEvent | undefined;
    page.addEventListener('kiosk-open', (event) => (opened = event));
    const [link] = all(page, '.role a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(opened?.url).to.equal('https://publisher.example/');
  });

  it('hands its level of headings down: title, sections, what is in them', async () => {
    const page = await show(project, {'heading-level': '1'});
    expect(texts(page, 'h1')).to.deep.equal(['Cooperatives of Asia']);
    expect(all(page, 'h2')).to.have.length(10);
    const briefs = await widget(page, '#kiosk-briefs');
    expect(headings(briefs.renderRoot, 'h3')).to.include('Brief on Japan');
    page.headingLevel = 5;
    await page.updateComplete;
    await briefs.updateComplete;
    expect(headings(briefs.renderRoot, 'h6')).to.include('Brief on Japan');
  });

  it('begins at the second level, and keeps the order of levels whatever is asked for', async () => {
    expect(texts(await show(), 'h2')).to.deep.equal(['Cooperatives of Asia']);
    const page = await show(project, {'heading-level': 'big'});
    expect(all(page, 'h4')).to.have.length(10);
    const briefs = await widget(page, '#kiosk-briefs');
    expect(headings(briefs.renderRoot, 'h5')).to.include('Brief on Japan');
  });

  it('shows each video', async () => {
    const page = await show();
    const refs = all(page, 'kiosk-video-embed').map((video) => video.getAttribute('record'));
    expect(refs).to.deep.equal(project.videos.map(({id}) => id));
  });

  it('fetches the manifest once, for all of its widgets', async () => {
    const asked = stubFetch(() => project);
    const page = new ProjectPage();
    page.src = 'https://publisher.example/project-page.json';
    document.body.append(page);
    await until(() => all(page, 'section').length > 0, 'the sections are there');
    await widget(page, '#kiosk-briefs');
    expect(asked).to.have.length(1);
  });

  it('fails once, readably, when its source does', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const page = new ProjectPage();
    page.src = 'https://publisher.example/no-project-page.json';
    document.body.append(page);
    await until(() => all(page, '[part=retry]').length === 1, 'it offers to try again');
    expect(texts(page, '[part=error]')[0]).to.contain('not found');
    expect(all(page, 'section, [heading-level]')).to.have.length(0);
    await expectAccessible(page);
  });

  it('says when nothing has been published', async () => {
    const page = await show(makeManifest());
    expect(texts(page, '[part=empty]')).to.deep.equal(['Nothing has been published here yet.']);
    expect(texts(page, '[part=title]')).to.deep.equal(['A project']);
    await expectAccessible(page);
  });

  it('keeps its content when it is removed and added again', async () => {
    const page = await show();
    page.remove();
    document.body.append(page);
    await page.updateComplete;
    expect(ids(page)).to.have.length(10);
  });

  it('shows its sections in the language that the reader wants, whatever the interface speaks', async () => {
    const news = [makeNews({title: {en: 'News', fr: 'Nouvelles'}})];
    const page = await show(makeManifest({news}), {lang: 'fr'});
    const feed = await widget(page, '#kiosk-news');
    expect(headings(feed.renderRoot)).to.deep.equal(['Nouvelles']);
  });

  it('says once for all sections that something is not in the reader’s language', async () => {
    const page = await show(project, {lang: 'fr', sections: 'news video'});
    const news = await widget(page, '#kiosk-news');
    expect(texts(page, '[part=notice]')).to.have.length(1);
    const notice = news.renderRoot.querySelector('[part=notice]')!;
    expect(getComputedStyle(notice).display).to.equal('none');
  });

  it('fits a sidebar of 240 pixels', async () => {
    const page = await show();
    page.style.inlineSize = '240px';
    const {right} = page.getBoundingClientRect();
    for (const part of all(page, '.head *, nav *, .role *, .contact *')) {
      expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(right + 1);
    }
  });

  it('is accessible', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await show(project, {theme});
      await widget(page, '#kiosk-news');
      await choose(page, 'Japan');
      await expectAccessible(page);
    }
  });
});

describe('the table of contents', () => {
  it('leads to each section, with the focus', async () => {
    const page = await show();
    const link = all(page, 'nav a').find(({textContent}) => textContent.includes('News'));
    expect((link as HTMLAnchorElement).hash).to.equal('#news');
    link?.click();
    const news = all(page, '#news')[0]!;
    await until(() => page.shadowRoot?.activeElement === news, 'the section has the focus');
    expect(location.hash).to.equal('');
  });

  it('stands open beside the sections where there is room, and behind a button where not', async () => {
    const page = await show();
    const [opener] = all(page, '.opener');
    const [list] = all(page, '#entries');
    page.style.inlineSize = '1100px';
    expect(opener!.offsetHeight).to.equal(0);
    expect(list!.offsetHeight).to.be.above(200);
    page.style.inlineSize = '360px';
    expect(opener!.offsetHeight).to.be.at.least(44);
    expect(list!.offsetHeight).to.equal(0);
    opener?.click();
    await page.updateComplete;
    expect(opener?.getAttribute('aria-expanded')).to.equal('true');
    for (const link of all(page, 'nav a')) expect(link.offsetHeight).to.be.at.least(44);
  });

  it('marks the section that is read', async () => {
    const observers = stubObserver();
    const page = await show();
    observers.enter('-20% 0px -79%', all(page, '#video')[0]!);
    await page.updateComplete;
    expect(texts(page, '[aria-current=true]')).to.deep.equal(['Videos']);
  });
});

describe('a country that is chosen', () => {
  it('is shown alone in all sections that have countries, until all are chosen again', async () => {
    const page = await show();
    const briefs = await widget(page, '#kiosk-briefs');
    const news = await widget(page, '#kiosk-news');
    await choose(page, 'Japan');
    await briefs.updateComplete;
    expect(headings(briefs.renderRoot)).to.deep.equal(['Brief on Japan']);
    expect(headings(news.renderRoot)).to.deep.equal(['About Japan']);
    expect(texts(page, '[part=choice] [role=status]')).to.deep.equal(['Only Japan']);
    all(page, '[part=choice] button')[0]?.click();
    await page.updateComplete;
    await briefs.updateComplete;
    expect(headings(briefs.renderRoot)).to.deep.equal(['Brief on Japan', 'Brief on Viet Nam']);
    expect(texts(page, '[part=choice]')).to.deep.equal(['']);
    const list = await widget(page, 'kiosk-country-list');
    await list.updateComplete;
    expect(headings(list.renderRoot, '[aria-pressed=true]')).to.deep.equal(['All countries']);
  });

  it('is handed to all widgets that have countries', async () => {
    const page = await show();
    await choose(page, 'Japan');
    const followers = all(page, '[id^=kiosk-]') as readonly (HTMLElement & {filter?: unknown})[];
    expect(followers.map(({id}) => id)).to.deep.equal([
      'kiosk-briefs',
      'kiosk-publications',
      'kiosk-news',
      'kiosk-events',
      'kiosk-mid-term',
      'kiosk-timeline',
    ]);
    for (const {id, filter} of followers) expect(filter, id).to.deep.equal({country: 'JP'});
  });

  it('is remembered for a section whose code comes later', async () => {
    const page = await show();
    await choose(page, 'Japan');
    expect(all(page, '#kiosk-news')[0]).to.have.deep.property('filter', {country: 'JP'});
  });

  it('is cleared in a section, and with it everywhere', async () => {
    const page = await show();
    const news = await widget(page, '#kiosk-news');
    await choose(page, 'Japan');
    news.filter = {};
    const event = new KioskFilterEvent({});
    news.dispatchEvent(event);
    await page.updateComplete;
    expect(texts(page, '[part=choice]')).to.deep.equal(['']);
    expect(all(page, '#kiosk-briefs')[0]).to.have.deep.property('filter', {country: undefined});
  });

  it('concerns only its own section where there is no list of countries', async () => {
    const page = await show(project, {sections: 'briefs news'});
    const briefs = await widget(page, '#kiosk-briefs');
    const event = new KioskFilterEvent({country: 'JP'});
    briefs.dispatchEvent(event);
    await page.updateComplete;
    expect(texts(page, '[part=choice]')).to.deep.equal(['']);
  });
});
