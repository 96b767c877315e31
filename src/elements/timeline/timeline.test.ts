import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import type {KioskOpenEvent} from '../../base/events.js';
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
import {Timeline} from './timeline.js';

define('kiosk-timeline', Timeline);

const brief = makeBrief({
  title: 'Brief',
  date: '2021-08-03',
  countries: ['ID'],
  documents: [
    {language: 'id', url: 'https://publisher.example/id.pdf'},
    {language: 'en', url: 'https://publisher.example/en.pdf'},
  ],
});
const meeting = makeEvent({
  title: 'Meeting',
  start: '2022-06-18',
  status: 'held',
  url: 'https://publisher.example/meeting',
});
const manifest = makeManifest({
  project: makeProject({
    phases: [{id: 'one', title: 'Phase 1', start: '2021', end: '2022', countries: []}],
  }),
  outputs: [brief, makeBrief({title: 'Undated'})],
  events: [meeting],
  videos: [makeVideo({title: 'Film', date: '2022', status: 'announced'})],
  news: [makeNews({title: 'Report', date: '2022-01'})],
});

function show(source: Manifest = manifest, attributes: Attributes = {}): Promise<Timeline> {
  return mount(Timeline, source, attributes);
}

async function showOn(day: string): Promise<Timeline> {
  const timeline = await show();
  timeline.clock = () => Date.parse(`${day}T12:00Z`);
  await timeline.updateComplete;
  return timeline;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('kiosk-timeline', () => {
  it('is an ordered list of years with ordered lists of milestones', async () => {
    const timeline = await show();
    const years = all(timeline, '.base > ol > li');
    expect(years.map((year) => year.querySelector('h3')?.textContent)).to.deep.equal([
      '2021',
      '2022',
    ]);
    expect(years.map((year) => year.querySelectorAll('ol > li').length)).to.deep.equal([2, 3]);
    expect(texts(timeline, '[part=title]')).to.deep.equal([
      'Phase 1 begins',
      'Brief',
      'Meeting',
      'Film',
      'Phase 1 ends',
    ]);
    await expectAccessible(timeline);
  });

  it('says what each is, and when, as precisely as is known', async () => {
    const timeline = await show();
    expect(texts(timeline, '[part=kind]')).to.deep.equal([
      'Publication',
      'Event',
      'VideoAnnounced',
    ]);
    expect(texts(timeline, '[part=date]')).to.deep.equal(['', 'Aug 3', 'Jun 18', '', '']);
    expect(all(timeline, '[part=date]')[1]?.getAttribute('datetime')).to.equal('2021-08-03');
  });

  it('shows news where the page asks for it', async () => {
    const timeline = await show(manifest, {kinds: 'news event'});
    expect(texts(timeline, '[part=title]')).to.deep.equal(['Report', 'Meeting']);
    expect(texts(timeline, '[part=kind]')).to.deep.equal(['News', 'Event']);
  });

  it('leads to a record’s page, or to the document in the reader’s language', async () => {
    const timeline = await show(manifest, {lang: 'id'});
    await until(() => texts(timeline, '[part=kind]').includes('Acara'), 'it speaks Indonesian');
    const opened: KioskOpenEvent[] = [];
    timeline.addEventListener('kiosk-open', (event) => opened.push(event));
    for (const link of all(timeline, 'a')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(opened.map(({id, url}) => [id, url])).to.deep.equal([
      [brief.id, 'https://publisher.example/id.pdf'],
      [meeting.id, meeting.url],
    ]);
    expect(texts(timeline, '[part=title]')[0]).to.equal('Phase 1 dimulai');
  });

  it('marks today between what was and what is to come', async () => {
    const within = await showOn('2022-03-01');
    const order = texts(within, '[part=title], [part=today]');
    expect(order.slice(2, 4)).to.deep.equal(['Today, March 1, 2022', 'Meeting']);
    expect(all(within, '[aria-current=date]')).to.have.length(1);
    const between = await showOn('2021-12-01');
    expect(texts(between, '.base > ol > li')[1]).to.equal('Today, December 1, 2021');
    await expectAccessible(between);
  });

  it('marks no day before or after all of it', async () => {
    expect(all(await showOn('2020-01-01'), '[part=today]')).to.have.length(0);
    expect(all(await showOn('2030-01-01'), '[part=today]')).to.have.length(0);
  });

  it('keeps what its attributes and a reader’s choice ask for', async () => {
    const timeline = await show(manifest, {country: 'id'});
    expect(texts(timeline, '[part=title]')).to.deep.equal(['Brief']);
    timeline.filter = {country: 'IS'};
    await timeline.updateComplete;
    expect(texts(timeline, '[part=empty] p')).to.deep.equal(['Nothing matches.']);
  });

  it('shows the first few until a reader asks for more', async () => {
    const timeline = await show(manifest, {limit: '3'});
    expect(all(timeline, '.milestone')).to.have.length(3);
    all(timeline, '.more')[0]?.click();
    await timeline.updateComplete;
    expect(all(timeline, '.milestone')).to.have.length(5);
    expect(timeline.shadowRoot?.activeElement?.textContent).to.contain('Film');
  });

  it('says when nothing is published', async () => {
    const timeline = await show(makeManifest());
    expect(texts(timeline, '[part="empty"] p')).to.deep.equal([
      'Nothing has been published here yet.',
    ]);
    await expectAccessible(timeline);
  });

  it('tolerates nonsense in its attributes', async () => {
    const nonsense = {kinds: 'chairs', limit: 'many', theme: 'purple', 'heading-level': 'x'};
    expect(all(await show(manifest, nonsense), '.milestone')).to.have.length(5);
  });

  it('fails readably when its source does', async () => {
    const timeline = new Timeline();
    timeline.src = '/nothing-here.json';
    document.body.append(timeline);
    await until(() => texts(timeline, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(timeline);
  });

  it('keeps its content when it is removed and added again', async () => {
    const timeline = await show();
    timeline.remove();
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(all(timeline, '.milestone')).to.have.length(5);
  });
});
