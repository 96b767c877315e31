import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import type {KioskDownloadEvent, KioskFilterEvent} from '../../base/events.js';
import type {Evaluation as Assessment, Manifest, Publication} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {baselineOf} from '../../testing/baseline.js';
import {makeBrief, makeManifest} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {restoreFetch, stubFetch} from '../../testing/stub-fetch.js';
import {Evaluation} from './evaluation.js';

define('kiosk-evaluation', Evaluation);

const assessment: Assessment = {
  type: 'final',
  conduct: 'independent',
  start: '2019',
  end: '2021-12',
  criteria: [
    {
      name: 'effectiveness',
      summary: 'Most were registered.',
      findings: [
        {id: 'days', title: 'It took nine days', text: 'Not ninety.', countries: ['TH'], page: 23},
        {title: 'The boat came late', countries: ['VN']},
      ],
    },
    {name: 'Gender', findings: [{title: 'Women led most', countries: ['TH', 'VN']}]},
  ],
  lessons: [
    {id: 'pier', title: 'Ask for the pier', countries: ['VN'], page: 52},
    {id: 'keeper', title: 'A register needs a keeper', countries: ['TH'], page: 53},
  ],
  goodPractices: [{title: 'Signing day', countries: ['VN'], page: 55}],
  recommendations: [{title: 'Buy fewer stamps', countries: [], page: 60}],
};
const pdf = {mediaType: 'application/pdf', pages: 64};
const report = makeBrief({
  id: 'final',
  kind: 'evaluation',
  title: 'What the pilot left',
  summary: 'Two evaluators spent four months on the coast.',
  date: '2022-03',
  countries: ['TH', 'VN'],
  documents: [
    {language: 'en', url: 'https://publisher.example/en.pdf', ...pdf},
    {language: 'id', url: 'https://publisher.example/id.pdf', ...pdf, pages: 6},
  ],
  evaluation: assessment,
});
const project = makeManifest({outputs: [makeBrief(), report]});

const underWay = makeBrief({
  kind: 'evaluation',
  title: 'Evaluation of phase 1',
  status: 'in-progress',
  note: 'Under way on 25 August 2021.',
  mentions: ['https://publisher.example/news'],
  countries: ['JP'],
  evaluation: {
    type: 'mid-term',
    conduct: 'internal',
    criteria: [{name: 'sustainability', summary: 'Whether it lasts.', findings: []}],
    lessons: [],
    goodPractices: [],
    recommendations: [],
  },
});

const sectionTitles = [
  'Findings',
  'Lessons learned',
  'Good practices',
  'Recommendations',
  'The report',
];

function show(manifest: Manifest = project, attributes: Attributes = {}): Promise<Evaluation> {
  return mount(Evaluation, manifest, attributes);
}

function showOne(publication: Publication, attributes: Attributes = {}): Promise<Evaluation> {
  return show(makeManifest({outputs: [publication]}), attributes);
}

function sections(element: Evaluation): readonly string[] {
  return texts(element, '[part=section-heading]');
}

function records(element: Evaluation): readonly string[] {
  return texts(element, '.record > .what > .heading');
}

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

describe('kiosk-evaluation', () => {
  it('shows the first evaluation, its sections in the order of a report', async () => {
    const element = await show();
    expect(texts(element, '[part=heading]')).to.deep.equal(['What the pilot left']);
    expect(sections(element)).to.deep.equal(sectionTitles);
    expect(records(element)).to.deep.equal([
      'Effectiveness',
      'It took nine days',
      'The boat came late',
      'Gender',
      'Women led most',
      'Ask for the pier',
      'A register needs a keeper',
      'Signing day',
      'Buy fewer stamps',
    ]);
  });

  it('tells type, period, date and countries in words', async () => {
    const element = await show();
    expect(texts(element, '[part=kind] .fact')).to.deep.equal(['Final evaluation', 'Independent']);
    expect(texts(element, '[part=facts] dd')).to.deep.equal([
      '2019 – December 2021',
      'March 2022',
      'Thailand and Vietnam',
    ]);
  });

  it('says of one under way what it assesses, how far it is, and where that is said', async () => {
    const element = await showOne(underWay);
    expect(texts(element, '[part=kind] .fact')).to.deep.equal([
      'Mid-term evaluation',
      'Internal',
      'In progress',
    ]);
    expect(texts(element, '[part=note]')).to.deep.equal(['Under way on 25 August 2021.']);
    expect(sections(element)).to.deep.equal(['What it assesses']);
    expect(records(element)).to.deep.equal(['Sustainability']);
    expect(texts(element, 'header a')).to.deep.equal(['Announced on publisher.example']);
    await expectAccessible(element);
  });

  it('names the criteria of OECD DAC in the reader’s language, and free titles as they stand', async () => {
    const element = await show(project, {lang: 'id'});
    await until(() => records(element)[0] === 'Efektivitas', 'it speaks Indonesian');
    expect(records(element)).to.include('Gender');
    expect(sections(element)[1]).to.equal('Pelajaran');
    expect(texts(element, '.page')[0]).to.equal('hlm. 23');
  });

  it('names the countries of each record', async () => {
    const element = await show(project, {show: 'criteria'});
    expect(texts(element, '[part=about] span')).to.deep.equal([
      'Thailand',
      'Vietnam',
      'Thailand and Vietnam',
    ]);
  });

  it('leads from a record to its page in a document that has that page', async () => {
    const element = await show(project, {lang: 'id', show: 'lessons'});
    const [link] = all(element, '.page') as HTMLAnchorElement[];
    expect(link?.href).to.equal('https://publisher.example/en.pdf#page=52');
    expect(link?.getAttribute('aria-label')).to.match(/52, Ask for the pier, /);
    let opened: KioskDownloadEvent | undefined;
    document.addEventListener('kiosk-download', (event) => (opened = event), {
      once: true,
    });
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(opened?.id).to.equal('final');
    expect(opened?.language).to.equal('en');
  });

  it('names the page where no document opens at it', async () => {
    const documents = [{language: 'en', url: 'https://publisher.example/report.epub'}];
    const element = await showOne({...report, documents}, {show: 'lessons'});
    expect(texts(element, '[part=about]')).to.deep.equal(['Vietnam p. 52', 'Thailand p. 53']);
    expect(all(element, '.page')).to.have.length(0);
  });

  it('offers the report in the reader’s language first, and how to cite it', async () => {
    const element = await show(project, {lang: 'id', show: 'report'});
    await until(() => sections(element)[0] === 'Laporan', 'it speaks Indonesian');
    expect(all(element, '.primary').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://publisher.example/id.pdf',
    ]);
    const cite = element.renderRoot.querySelector('details');
    cite!.open = true;
    await until(() => texts(element, '.citation').length > 0, 'the citation is there');
    expect(texts(element, '.citation')[0]).to.contain('What the pilot left. (2022, March)');
  });

  it('shows only the sections that it is told to show, under the same title', async () => {
    const element = await show(project, {show: 'recommendations  lessons'});
    expect(sections(element)).to.deep.equal(['Lessons learned', 'Recommendations']);
    expect(texts(element, '[part=heading]')).to.deep.equal(['What the pilot left']);
    expect(all(element, '[part=summary], [part=facts]')).to.have.length(0);
    element.show = 'poetry';
    await element.updateComplete;
    expect(sections(element)).to.deep.equal(sectionTitles);
  });

  it('leaves out sections without anything in them', async () => {
    const evaluation = {...assessment, lessons: [], recommendations: [], criteria: []};
    const element = await showOne({...report, evaluation});
    expect(sections(element)).to.deep.equal(['Good practices', 'The report']);
    element.show = 'lessons';
    await element.updateComplete;
    expect(texts(element, '[part=empty]')).to.deep.equal(['Nothing has been published here yet.']);
  });

  it('gives each link a target of 44 pixels', async () => {
    const element = await show();
    for (const link of all(element, '.number, .page')) {
      expect(link.getBoundingClientRect().height, link.outerHTML).to.be.at.least(43.5);
    }
  });

  it('sets the heading of a section on the line of its first record, where there is room beside it', async () => {
    const element = await show();
    element.style.inlineSize = '60rem';
    for (const section of all(element, '.section:not(.report)')) {
      const [heading, record] = section.querySelectorAll<HTMLElement>('.heading');
      expect(baselineOf(heading!), section.id).to.be.closeTo(baselineOf(record!), 1);
    }
    const [heading, card] = all(element, '.report > *').map((each) => each.getBoundingClientRect());
    expect(heading!.top).to.be.closeTo(card!.top, 1);
  });

  it('fits a sidebar of 240 pixels', async () => {
    const long = {
      title: 'Donaudampfschifffahrtsgenossenschaftsgründungsversammlung',
      countries: [],
    };
    const evaluation = {...assessment, lessons: [long], goodPractices: [long]};
    const element = await showOne({...report, evaluation});
    element.style.inlineSize = '240px';
    const edge = element.getBoundingClientRect().right;
    for (const part of all(element, '.record *, header *')) {
      expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(edge + 1);
    }
  });

  it('tolerates nonsense in its attributes', async () => {
    const element = await show(project, {country: ' ', 'heading-level': 'many', theme: 'purple'});
    expect(all(element, 'h3[part=heading]')).to.have.length(1);
    const unknown = await show(project, {record: 'gone'});
    expect(texts(unknown, '[part=empty] p')).to.deep.equal([
      'This publication is no longer listed.',
    ]);
  });

  it('says when nothing is published', async () => {
    const element = await show(makeManifest());
    expect(texts(element, '[part=empty] p')).to.deep.equal([
      'Nothing has been published here yet.',
    ]);
    await expectAccessible(element);
  });

  it('fails readably when its source does', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const element = new Evaluation();
    element.src = 'https://publisher.example/no-evaluation.json';
    document.body.append(element);
    await until(() => texts(element, '[part=error]').length > 0, 'the failure is shown');
    await expectAccessible(element);
  });

  it('keeps its content when it is removed and added again', async () => {
    const element = await show();
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(sections(element)).to.deep.equal(sectionTitles);
  });

  it('is accessible', async () => {
    await expectAccessible(await show());
    await expectAccessible(await show(project, {theme: 'dark', show: 'report criteria'}));
  });
});

describe('an evaluation that is filtered', () => {
  it('keeps the records that name the country, under their own numbers', async () => {
    const element = await show(project, {country: 'th'});
    expect(records(element)).to.deep.equal([
      'Effectiveness',
      'It took nine days',
      'Gender',
      'Women led most',
      'A register needs a keeper',
    ]);
    expect(texts(element, '.number')).to.deep.equal(['1', '1.1', '2', '2.1', '2']);
    expect(sections(element)).to.deep.equal(['Findings', 'Lessons learned', 'The report']);
  });

  it('tells how many records a reader’s choice leaves', async () => {
    const element = await show();
    expect(texts(element, '[part=count]')).to.deep.equal(['']);
    element.filter = {country: 'TH'};
    await element.updateComplete;
    expect(texts(element, '[part=count]')).to.deep.equal(['3 records']);
    await until(() => texts(element, '[role=status]')[0] === '3 records', 'it is said');
  });

  it('says when nothing matches, and clears the choice', async () => {
    const element = await show();
    element.filter = {country: 'FR'};
    await element.updateComplete;
    expect(texts(element, '[part=empty] p')).to.deep.equal(['Nothing matches.']);
    expect(sections(element)).to.deep.equal(['The report']);
    let told: KioskFilterEvent['filter'] | undefined;
    element.addEventListener('kiosk-filter', ({filter}) => (told = filter));
    all(element, '[part=empty] button')[0]?.click();
    await element.updateComplete;
    expect(told).to.deep.equal({});
    expect(sections(element)).to.deep.equal(sectionTitles);
  });

  it('never takes the report away', async () => {
    const element = await show(project, {show: 'report', country: 'FR'});
    expect(sections(element)).to.deep.equal(['The report']);
    expect(all(element, '[part=empty]')).to.have.length(0);
  });

  it('takes criteria without findings to be about the countries of the evaluation', async () => {
    expect(records(await showOne(underWay, {country: 'JP'}))).to.deep.equal(['Sustainability']);
    expect(records(await showOne(underWay, {country: 'TH'}))).to.deep.equal([]);
  });
});

describe('the link to a record of an evaluation', () => {
  it('is the number of the record, with a name that is unique', async () => {
    const element = await show();
    const links = all(element, '.number') as HTMLAnchorElement[];
    expect(links.map(({hash}) => hash)).to.include('#kiosk=final-good-practice-1');
    const names = links.map((link) => link.getAttribute('aria-label'));
    expect(names).to.include('1.1, It took nine days');
    expect(new Set(names).size).to.equal(links.length);
  });
});
