import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {define} from '../../base/define.js';
import type {KioskDownloadEvent, KioskFilterEvent, KioskOpenEvent} from '../../base/events.js';
import type {Manifest, ProjectEvent} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeEvent, makeManifest, makeProject} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {EventList} from './event-list.js';

define('kiosk-event-list', EventList);

const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
const congress = makeEvent({
  id: 'congress',
  title: 'Congress',
  start: '2131-05-12T09:00+07:00',
  end: '2131-05-12T11:00+07:00',
  timeZone: 'Asia/Kathmandu',
  mode: 'hybrid',
  status: 'planned',
  place: 'Great Hall',
  url: 'https://publisher.example/congress',
  registration: 'https://publisher.example/register',
  countries: ['ID'],
});
const openDay = makeEvent({title: 'Open day', start: '2131-09-08', status: 'planned'});
const held = makeEvent({
  title: 'Launch',
  start: '2021-06-19',
  status: 'held',
  place: 'Bishkek, Kyrgyzstan',
  registration: 'https://publisher.example/too-late',
  recording: 'https://publisher.example/launch/recording',
  materials: [{title: 'Slides', url: 'https://publisher.example/slides.pdf'}],
  countries: ['KG'],
});
const project = makeManifest({events: [held, openDay, congress]});

function show(manifest: Manifest = project, attributes: Attributes = {}): Promise<EventList> {
  return mount(EventList, manifest, attributes);
}

function showEvents(...events: readonly ProjectEvent[]): Promise<EventList> {
  return show(makeManifest({events}));
}

function titles(list: EventList): readonly string[] {
  return texts(list, '[part=title]');
}

/** What only events have that are to come is loaded after the first view. */
async function loaded(list: EventList): Promise<void> {
  await until(() => all(list, '[part=calendar]').length > 0, 'the calendar is offered');
}

/** Clicks, and reads the file that the browser is given. */
async function savedBy(list: EventList, index: number) {
  const {createObjectURL} = URL;
  const blobs: Blob[] = [];
  const names: string[] = [];
  const keep = (event: Event) => {
    event.preventDefault();
    names.push((event.target as HTMLAnchorElement).download);
  };
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', keep);
    click.call(this);
  };
  try {
    all(list, '[part=calendar]')[index]?.click();
    await until(() => names.length > 0, 'a file is saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const calendar = new ICAL.Component(ICAL.parse(await blobs[0]!.text()) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return {name: names[0], type: blobs[0]?.type, events};
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('kiosk-event-list', () => {
  it('shows what is to come, then what is over, under headings', async () => {
    const list = await show();
    expect(texts(list, '.heading')).to.deep.equal([
      'Upcoming',
      'Congress',
      'Open day',
      'Past',
      'Launch',
    ]);
    expect(all(list, 'h3').map(({textContent}) => textContent.trim())).to.deep.equal([
      'Upcoming',
      'Past',
    ]);
    expect(all(list, 'h4')).to.have.length(3);
    await loaded(list);
    await expectAccessible(list);
  });

  it('shows one group without its heading when the page asks for one', async () => {
    const upcoming = await show(project, {show: 'upcoming'});
    expect(texts(upcoming, '.heading')).to.deep.equal(['Congress', 'Open day']);
    expect(all(upcoming, 'h3')).to.have.length(2);
    const past = await show(project, {show: 'past'});
    expect(texts(past, '.heading')).to.deep.equal(['Launch']);
  });

  it('leaves no room above a group without a heading', async () => {
    const list = await show(project, {show: 'past'});
    const {top} = all(list, '.item')[0]!.getBoundingClientRect();
    expect(top).to.equal(list.getBoundingClientRect().top);
  });

  it('gives each item the id of its event', async () => {
    const list = await show();
    expect(all(list, '.item')[0]?.id).to.equal('congress');
  });

  it('tells the hours where it is held, and those of the reader', async () => {
    const list = await show();
    await loaded(list);
    expect(texts(list, '[part=when]')[0]).to.match(
      /^Saturday, May 12, 2131 ?7:45.*9:45 AM Nepal Time.+ your time$/,
    );
    expect(all(list, 'time')[0]?.getAttribute('datetime')).to.equal('2131-05-12T09:00+07:00');
  });

  it('shows a date at its precision, and says when there is none yet', async () => {
    const list = await showEvents(
      makeEvent({start: '2131-05', status: 'planned'}),
      makeEvent({start: '2132', status: 'planned'}),
      makeEvent({status: 'planned'}),
      makeEvent({start: '2020-03-29', end: '2020-03-31'}),
    );
    const dates = texts(list, '[part=when]').map((text) => text.replace(/ ?– ?/, '–'));
    expect(dates).to.deep.equal(['May 2131', '2132', 'Date to be announced', 'March 29–31, 2020']);
    const leaves = all(list, '.leaf').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
    expect(leaves).to.deep.equal(['May 2131', '2132', '', '29 Mar 2020']);
  });

  it('says where it is, without naming a country twice', async () => {
    const list = await show();
    expect(texts(list, '[part=about]').map((text) => text.replace(/ +/g, ' '))).to.deep.equal([
      'Great HallHybridIndonesia',
      'Bishkek, KyrgyzstanHeld',
    ]);
  });

  it('says in words what became of an event', async () => {
    const list = await showEvents(
      makeEvent({title: 'A', start: '2131-01-01', status: 'planned'}),
      makeEvent({title: 'B', start: '2131-01-02', status: 'postponed'}),
      makeEvent({title: 'C', start: '2131-01-03', status: 'cancelled'}),
      makeEvent({title: 'D', start: '2020-01-04', status: 'planned'}),
    );
    const items = texts(list, '.item');
    expect(items[0]).not.to.match(/plan/i);
    expect(items[1]).to.contain('Postponed');
    expect(items[2]).to.contain('Cancelled');
    expect(items[3]).to.contain('Was planned');
  });

  it('offers the registration only to what is to come and takes place', async () => {
    const list = await showEvents(congress, held, {...congress, id: 'off', status: 'cancelled'});
    await loaded(list);
    const links = all(list, '[part=registration]');
    expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Register, Congress',
    ]);
  });

  it('tells the page when a reader follows a link, and which leads to a document', async () => {
    const list = await show();
    await until(() => all(list, '[part=links] a').length === 2, 'the links are there');
    const heard: (KioskOpenEvent | KioskDownloadEvent)[] = [];
    list.addEventListener('kiosk-open', (event) => heard.push(event));
    list.addEventListener('kiosk-download', (event) => heard.push(event));
    for (const link of all(list, '[part=title] a, [part=links] a')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(heard.map(({type, id, url}) => [type, id, url])).to.deep.equal([
      ['kiosk-open', 'congress', congress.url],
      ['kiosk-open', held.id, held.recording],
      ['kiosk-download', held.id, 'https://publisher.example/slides.pdf'],
    ]);
    expect(all(list, '[part=links] a').map((link) => link.ariaLabel)).to.deep.equal([
      'Recording, Launch',
      'Slides, Launch',
    ]);
  });

  it('shows the first of the past events until a reader asks for more', async () => {
    const many = Array.from({length: 5}, (_, index) =>
      makeEvent({title: `Past ${index}`, start: `20${20 - index}-01-01`}),
    );
    const list = await show(makeManifest({events: [openDay, congress, ...many]}), {limit: '2'});
    expect(titles(list)).to.deep.equal(['Congress', 'Open day', 'Past 0', 'Past 1']);
    all(list, '.more')[0]?.click();
    await list.updateComplete;
    expect(titles(list)).to.have.length(6);
    expect(list.shadowRoot?.activeElement?.textContent).to.contain('Past 2');
  });

  it('shows what a reader chose in another widget, says how many, and lets it be undone', async () => {
    const list = await show();
    list.filter = {country: 'KG'};
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Launch']);
    expect(texts(list, '[part=count]')).to.deep.equal(['1 event']);
    let told: KioskFilterEvent | undefined;
    list.addEventListener('kiosk-filter', (event) => (told = event));
    all(list, '.count button')[0]?.click();
    await list.updateComplete;
    expect(told?.filter).to.deep.equal({});
    expect(titles(list)).to.have.length(3);
  });

  it('keeps what its attributes ask for', async () => {
    expect(titles(await show(project, {country: 'id'}))).to.deep.equal(['Congress']);
    expect(titles(await show(project, {kind: 'hybrid'}))).to.deep.equal(['Congress']);
    expect(titles(await show(project, {ids: held.id}))).to.deep.equal(['Launch']);
  });

  it('says when nothing is published, planned, or matches', async () => {
    const empty = (list: EventList) => texts(list, '[part=empty] p');
    expect(empty(await show(makeManifest()))).to.deep.equal([
      'Nothing has been published here yet.',
    ]);
    const later = await show(makeManifest({events: [held]}), {show: 'upcoming'});
    expect(empty(later)).to.deep.equal(['No events are planned at the moment.']);
    const list = await show();
    list.filter = {country: 'IS'};
    await list.updateComplete;
    expect(empty(list)).to.deep.equal(['Nothing matches.']);
    await expectAccessible(list);
  });

  it('tells the hours in languages that a browser may not know', async () => {
    for (const lang of ['km', 'ky', 'lo', 'mn']) {
      const list = await show(project, {lang});
      await loaded(list);
      const [when = ''] = texts(list, '[part=when]');
      expect(when, lang).to.match(/7:45.*9:45/);
      list.remove();
    }
  });

  it('speaks Indonesian', async () => {
    const list = await show(project, {lang: 'id'});
    await loaded(list);
    expect(texts(list, 'h3')).to.deep.equal(['Yang akan datang', 'Yang telah lalu']);
    expect(texts(list, '[part=registration]')).to.deep.equal(['Daftar']);
    expect(texts(list, '[part=when]')[0]).to.match(/^Sabtu, 12 Mei 2131.*Waktu Nepal.*waktu Anda$/);
  });

  it('tolerates nonsense in its attributes', async () => {
    const list = await show(project, {show: 'sideways', limit: 'many', 'heading-level': 'x'});
    expect(titles(list)).to.have.length(3);
  });

  it('fails readably when its source does', async () => {
    const list = new EventList();
    list.src = '/nothing-here.json';
    document.body.append(list);
    await until(() => texts(list, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(list);
  });
});

describe('as time goes by, kiosk-event-list', () => {
  /** A list just before its event ends, by a clock that goes as ours does. */
  async function almostOver(): Promise<EventList> {
    const started = performance.now();
    const list = new EventList();
    list.clock = () => Date.parse('2131-05-12T04:00Z') - 200 + (performance.now() - started);
    list.manifest = makeManifest({events: [congress]});
    document.body.append(list);
    await until(() => texts(list, 'h3').join() === 'Upcoming', 'it is still to come');
    await loaded(list);
    return list;
  }

  it('moves an event to the past when it ends', async () => {
    const list = await almostOver();
    await until(() => texts(list, 'h3').join() === 'Past', 'it is over');
    expect(titles(list)).to.deep.equal(['Congress']);
    expect(all(list, '[part=calendar]')).to.have.length(0);
  });

  it('stands still out of the page, and catches up when it is back', async () => {
    const list = await almostOver();
    list.remove();
    const other = await almostOver();
    await until(() => texts(other, 'h3').join() === 'Past', 'the time has come for both');
    expect(texts(list, 'h3')).to.deep.equal(['Upcoming']);
    document.body.append(list);
    await until(() => texts(list, 'h3').join() === 'Past', 'it is over here too');
  });

  it('asks the clock of its page', async () => {
    const list = await show(makeManifest({events: [makeEvent({start: tomorrow.slice(0, 10)})]}));
    expect(texts(list, 'h3')).to.deep.equal(['Upcoming']);
    list.clock = () => Date.parse('2200-01-01T00:00Z');
    await list.updateComplete;
    expect(texts(list, 'h3')).to.deep.equal(['Past']);
  });
});

describe('the calendar of kiosk-event-list', () => {
  it('holds one event, under an id that stays the same', async () => {
    const list = await show(
      makeManifest({
        project: makeProject({page: 'https://www.publisher.example/project'}),
        events: [{...congress, summary: 'All are welcome.', note: 'Bring a lantern.'}],
      }),
    );
    await loaded(list);
    const {name, type, events} = await savedBy(list, 0);
    expect(name).to.equal('congress.ics');
    expect(type).to.equal('text/calendar');
    const [event] = events;
    expect(event?.uid).to.equal('congress@www.publisher.example');
    expect(event?.startDate.toString()).to.equal('2131-05-12T02:00:00Z');
    expect(event?.location).to.equal('Great Hall');
    expect(event?.description).to.equal(
      'All are welcome.\n\nBring a lantern.\n\nhttps://publisher.example/register',
    );
  });

  it('names the host of the manifest in ids', async () => {
    const list = await show(makeManifest({events: [congress]}));
    const provider = document.createElement('div');
    provider.dataset['kioskSrc'] = 'https://data.example/manifest.json';
    document.body.append(provider);
    const given = list.manifest;
    provider.append(list);
    list.manifest = given;
    await loaded(list);
    expect((await savedBy(list, 0)).events[0]?.uid).to.equal('congress@data.example');
  });

  it('holds all that are to come and have a day', async () => {
    const events = [
      congress,
      openDay,
      held,
      makeEvent({title: 'Some month', start: '2131-05', status: 'planned'}),
      makeEvent({title: 'Off', start: '2131-06-01', mode: 'online', status: 'cancelled'}),
    ];
    const list = await show(makeManifest({events}));
    await loaded(list);
    const {name, events: saved} = await savedBy(list, 0);
    expect(name).to.equal('events.ics');
    expect(saved.map(({summary}) => summary)).to.deep.equal(['Congress', 'Off', 'Open day']);
    const off = saved[1]?.component;
    expect(off?.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(saved[1]?.location).to.equal('Online');
  });

  it('has a sign that keeps its size where the words beside it wrap', async () => {
    const list = await show();
    list.style.inlineSize = '160px';
    await loaded(list);
    for (const sign of all(list, '[part=calendar] svg'))
      expect(sign.getBoundingClientRect().width).to.be.closeTo(20, 0.5);
  });

  it('is offered for no event without a day, put off, or over', async () => {
    const list = await showEvents(
      congress,
      makeEvent({start: '2131-05', status: 'planned'}),
      makeEvent({start: '2131-05-01', status: 'cancelled'}),
      makeEvent({start: '2131-05-02', status: 'postponed'}),
      held,
    );
    await loaded(list);
    expect(all(list, '.item [part=calendar]').map((button) => button.ariaLabel)).to.deep.equal([
      'Add to calendar, Congress',
    ]);
  });

  it('is in the language of the widget', async () => {
    const meeting = makeEvent({
      title: {en: 'Meeting', id: 'Rapat'},
      start: '2131-01-01',
      mode: 'online',
    });
    const list = await show(makeManifest({events: [meeting]}), {lang: 'id'});
    await loaded(list);
    const [event] = (await savedBy(list, 0)).events;
    expect(event?.summary).to.equal('Rapat');
    expect(event?.location).to.equal('Daring');
  });
});
