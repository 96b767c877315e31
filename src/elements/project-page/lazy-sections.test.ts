import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../../testing/builders.js';
import {all, mount, until} from '../../testing/mount.js';
import {restoreIdle, stubIdle, withoutIdle} from '../../testing/stub-idle.js';
import {restoreObserver, stubObserver} from '../../testing/stub-observer.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

// A tag stays registered: each test has a section of its own, and they run in this order.
const manifest = makeManifest({
  project: makeProject({phases: [{id: 'one', title: 'One', countries: ['JP']}]}),
  outputs: [
    ...Array.from({length: 6}, (_, index) => makeBrief({id: `brief-${index}`, countries: ['JP']})),
    makeBrief({id: 'evaluation', kind: 'evaluation'}),
  ],
  videos: [makeVideo({title: 'A film'})],
  events: [makeEvent({title: 'An event', start: '2021-05-01'})],
  news: Array.from({length: 9}, (_, index) => makeNews({title: `News ${index + 1}`})),
});

async function show(sections: string): Promise<ProjectPage> {
  const page = await mount(ProjectPage, manifest, {sections});
  await until(() => all(page, 'section').length > 0, 'the sections are there');
  return page;
}

async function frame(): Promise<void> {
  await new Promise(requestAnimationFrame);
}

function isThere(name: string): boolean {
  return customElements.get(`kiosk-${name}`) !== undefined;
}

let grantLeisure = () => {};
beforeEach(() => {
  grantLeisure = stubIdle();
});

afterEach(() => {
  restoreObserver();
  restoreIdle();
  document.body.replaceChildren();
});

describe('the sections of kiosk-project-page', () => {
  it('load their code when they come near, and keep room until then', async () => {
    const observers = stubObserver();
    const page = await show('countries news');
    await frame();
    expect([isThere('country-list'), isThere('news-feed')]).to.deep.equal([false, false]);
    const [list] = all(page, 'kiosk-country-list');
    expect(list!.offsetHeight).to.be.at.least(300);
    observers.enter('150%', all(page, '#countries')[0]!);
    await until(() => list!.shadowRoot?.querySelector('.country'), 'the countries are there');
    expect(isThere('news-feed')).to.equal(false);
  });

  it('show what a reader chose before their code came', async () => {
    const observers = stubObserver();
    const page = await show('countries briefs');
    observers.enter('150%', all(page, '#countries')[0]!);
    const [list] = all(page, 'kiosk-country-list');
    await until(() => list!.shadowRoot?.querySelector('.country'), 'the countries are there');
    list!.shadowRoot!.querySelector<HTMLElement>('.country button')?.click();
    expect(isThere('brief-list')).to.equal(false);
    observers.enter('150%', all(page, '#briefs')[0]!);
    const [briefs] = all(page, '#kiosk-briefs');
    await until(() => briefs!.shadowRoot?.querySelector('.brief'), 'the briefs are there');
    expect(briefs).to.have.deep.property('filter', {country: 'JP'});
  });

  it('are looked at again when the browser is back online', async () => {
    const observers = stubObserver();
    const page = await show('contact briefs');
    const [section] = all(page, '#briefs');
    page.remove();
    expect(observers.isWatched(section!)).to.equal(false);
    document.body.append(page);
    await page.updateComplete;
    expect(observers.isWatched(section!)).to.equal(true);
    window.dispatchEvent(new Event('online'));
    expect(observers.isWatched(section!)).to.equal(false);
    await page.updateComplete;
    expect(observers.isWatched(section!)).to.equal(true);
  });

  it('load with all above them when the contents lead there', async () => {
    stubObserver();
    const page = await show('briefs video contact');
    expect(isThere('video-embed')).to.equal(false);
    all(page, 'nav a')[1]?.click();
    await until(() => page.shadowRoot?.activeElement?.id === 'video', 'the focus is there');
    expect(isThere('video-embed')).to.equal(true);
  });

  it('all load when the page is printed', async () => {
    stubObserver();
    const page = await show('briefs news');
    expect(isThere('news-feed')).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    const [news] = all(page, '#kiosk-news');
    await until(() => news!.shadowRoot?.querySelector('.item'), 'the news is there');
  });

  it('show all that they have within the event that comes before a print, and less after it', async () => {
    stubObserver();
    const page = await show('briefs news');
    const [list, feed] = ['#kiosk-briefs', '#kiosk-news'].map((id) => all(page, id)[0]!);
    const count = () =>
      [list, feed].map((each) => each!.shadowRoot?.querySelectorAll('.item, .brief').length);
    window.dispatchEvent(new Event('beforeprint'));
    expect(count()).to.deep.equal([6, 9]);
    window.dispatchEvent(new Event('afterprint'));
    expect(count()).to.deep.equal([6, 6]);
  });

  it('have their code loaded when the browser has nothing to do, and are drawn when they come near', async () => {
    const observers = stubObserver();
    const page = await show('events evaluation');
    expect([isThere('event-list'), isThere('evaluation')]).to.deep.equal([false, false]);
    grantLeisure();
    // Drawn as well, since hours and what calendars take come only then.
    const [events] = all(page, '#kiosk-events');
    await until(() => events!.shadowRoot?.querySelector('.group'), 'the events are there');
    expect(isThere('evaluation')).to.equal(false);
    grantLeisure();
    await until(() => isThere('evaluation'), 'the code of the evaluation is there');
    await frame();
    const [evaluation] = all(page, '#kiosk-evaluation');
    expect(evaluation!.shadowRoot?.querySelector('.evaluation')).to.equal(null);
    expect(evaluation!.offsetHeight).to.be.at.least(300);
    observers.enter('150%', all(page, '#evaluation')[0]!);
    await until(() => evaluation!.shadowRoot?.querySelector('.evaluation'), 'it is drawn');
    expect(evaluation!.className).to.equal('');
  });

  it('are drawn within the event that comes before a print, once their code is there', async () => {
    stubObserver();
    const page = await show('timeline');
    grantLeisure();
    await until(() => isThere('timeline'), 'the code of the timeline is there');
    await frame();
    const items = () =>
      all(page, '#kiosk-timeline')[0]?.shadowRoot?.querySelectorAll('[part=year]').length;
    expect(items()).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(items()).to.be.above(0);
  });

  it('load in a browser that does not tell when it has nothing to do', async () => {
    stubObserver();
    withoutIdle();
    await show('map');
    await until(() => isThere('country-map'), 'the map is there');
  });

  it('are not loaded before they are near for a reader who saves data', async () => {
    stubObserver();
    Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: true}});
    try {
      const page = await show('search');
      grantLeisure();
      await frame();
      expect(isThere('search')).to.equal(false);
      page.remove();
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('all load after a while, because a print cannot wait for them', async () => {
    stubObserver();
    const setTimeout = window.setTimeout.bind(window);
    let passTime = () => {};
    window.setTimeout = ((act: () => void, after: number) =>
      after === 10_000 ? ((passTime = act), 0) : setTimeout(act, after)) as typeof setTimeout;
    try {
      const page = await show('search');
      expect(isThere('search')).to.equal(false);
      passTime();
      await until(() => isThere('search'), 'the search is loaded');
      page.remove();
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});
