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
import {restoreObserver, stubObserver} from '../../testing/stub-observer.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

// A tag stays registered: each test has a section of its own, and they run in this order.
const manifest = makeManifest({
  project: makeProject({phases: [{id: 'one', title: 'One', countries: ['JP']}]}),
  outputs: [makeBrief({title: 'A brief', countries: ['JP']})],
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

afterEach(() => {
  restoreObserver();
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

  it('all load when the page is printed, and show all that they have', async () => {
    stubObserver();
    const page = await show('briefs news');
    expect(isThere('news-feed')).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    const [news] = all(page, '#kiosk-news');
    const count = () => news!.shadowRoot?.querySelectorAll('.item .heading').length;
    await until(() => count() === 9, 'all news is there');
    window.dispatchEvent(new Event('afterprint'));
    await until(() => count() === 6, 'the first news is there');
  });

  it('all load after a while, because a print cannot wait for them', async () => {
    stubObserver();
    const setTimeout = window.setTimeout.bind(window);
    let passTime = () => {};
    window.setTimeout = ((act: () => void, after: number) =>
      after === 10_000 ? ((passTime = act), 0) : setTimeout(act, after)) as typeof setTimeout;
    try {
      const page = await show('timeline');
      expect(isThere('timeline')).to.equal(false);
      passTime();
      await until(() => isThere('timeline'), 'the timeline is loaded');
      page.remove();
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});
