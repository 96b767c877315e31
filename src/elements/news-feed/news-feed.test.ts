import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import type {KioskOpenEvent} from '../../base/events.js';
import type {Manifest, NewsItem} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {baselineOf} from '../../testing/baseline.js';
import {makeManifest, makeNews} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {restoreFetch, stubFetch} from '../../testing/stub-fetch.js';
import {NewsFeed} from './news-feed.js';

define('kiosk-news-feed', NewsFeed);

const kickOff = makeNews({
  title: 'Kick-off',
  date: '2021-07-28',
  url: 'https://publisher.example/kick-off',
  countries: ['ID', 'JP'],
});
const coverage = makeNews({
  title: {ko: '아시아 6개국'},
  date: '2020-09-22',
  kind: 'press',
  source: 'Yonhap',
  url: 'https://press.example/',
  language: 'ko',
  countries: ['KR'],
});
const report = makeNews({title: 'Report', date: '2023'});
const project = makeManifest({news: [coverage, kickOff, report]});

function many(count: number, fields: Partial<NewsItem> = {}): readonly NewsItem[] {
  return Array.from({length: count}, (_, index) =>
    makeNews({title: `Item ${index + 1}`, url: `https://publisher.example/${index}`, ...fields}),
  );
}

function show(manifest: Manifest = project, attributes: Attributes = {}): Promise<NewsFeed> {
  return mount(NewsFeed, manifest, attributes);
}

function titles(feed: NewsFeed): readonly string[] {
  return texts(feed, '.heading');
}

function press(feed: NewsFeed, selector: string): void {
  const [button] = all(feed, selector);
  button?.focus();
  button?.click();
}

function focused(feed: NewsFeed): string | undefined {
  return feed.shadowRoot?.activeElement?.textContent.trim();
}

let lastPart = 0;
function nextPart(): string {
  lastPart++;
  return `https://publisher.example/archive/${lastPart}.json`;
}

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

describe('kiosk-news-feed', () => {
  it('shows the newest first, and what has no date last', async () => {
    const undated = makeNews({title: 'Undated'});
    const feed = await show(makeManifest({news: [undated, coverage, kickOff, report]}));
    expect(titles(feed)).to.deep.equal(['Report', 'Kick-off', '아시아 6개국', 'Undated']);
  });

  it('keeps pinned items on top and says so in words', async () => {
    const pinned = makeNews({title: 'Call for papers', date: '2019', pinned: true});
    const feed = await show(makeManifest({news: [kickOff, pinned]}));
    expect(titles(feed)[0]).to.equal('Call for papers');
    expect(texts(feed, '.item')[0]).to.match(/^Pinned/);
    expect(texts(feed, '[part=pinned]')).to.have.length(1);
  });

  it('makes of the title the only link, and tells the page when it is followed', async () => {
    const feed = await show(makeManifest({news: [kickOff]}));
    const links = all(feed, 'a');
    expect(links.map(({textContent}) => textContent.trim())).to.deep.equal(['Kick-off']);
    let opened: KioskOpenEvent | undefined;
    feed.addEventListener('kiosk-open', (event) => (opened = event));
    links[0]?.addEventListener('click', (event) => event.preventDefault());
    links[0]?.click();
    expect(opened?.id).to.equal(kickOff.id);
    expect(opened?.url).to.equal(kickOff.url);
  });

  it('widens the hit area of the link to the whole item', async () => {
    const feed = await show(makeManifest({news: [{...kickOff, summary: 'The project began.'}]}));
    const [item] = all(feed, '.item');
    const {left, bottom} = item!.getBoundingClientRect();
    expect(feed.shadowRoot?.elementFromPoint(left + 4, bottom - 8)?.localName).to.equal('a');
    expect(item!.offsetHeight).to.be.at.least(44);
  });

  it('shows the focus of the link around the whole item', async () => {
    const feed = await show(makeManifest({news: [kickOff]}));
    const [link] = all(feed, '.heading a');
    link?.focus();
    expect(getComputedStyle(link!).outlineStyle).to.equal('none');
    expect(getComputedStyle(link!, '::before').outlineStyle).to.equal('solid');
  });

  it('sets a date on the line of the title, where there is room beside it', async () => {
    const feed = await show(makeManifest({news: [kickOff]}));
    feed.style.inlineSize = '60rem';
    const [date, title] = all(feed, '.when .fact, .heading');
    expect(baselineOf(date!)).to.be.closeTo(baselineOf(title!), 1);
  });

  it('shows an item without an address as plain text', async () => {
    const feed = await show(makeManifest({news: [report]}));
    expect(titles(feed)).to.deep.equal(['Report']);
    expect(all(feed, 'a')).to.have.length(0);
  });

  it('shows a date at the precision that is known', async () => {
    const feed = await show();
    expect(texts(feed, 'time')).to.deep.equal(['2023', 'July 28, 2021', 'September 22, 2020']);
    expect(all(feed, 'time')[0]?.getAttribute('datetime')).to.equal('2023');
  });

  it('tells source, kind and countries of an item', async () => {
    const feed = await show(makeManifest({news: [coverage]}));
    expect(texts(feed, '[part=when]')[0]).to.contain('In the press');
    expect(texts(feed, '[part=about]')[0]).to.match(/Yonhap.*South Korea/);
  });

  it('says nothing of the kind of plain news, nor of one that it does not know', async () => {
    const news = [makeNews({kind: 'news'}), makeNews({kind: 'constructor'})];
    expect(all(await show(makeManifest({news})), '[part=when]')).to.have.length(0);
  });

  it('names a few countries and counts many', async () => {
    const codes = ['ID', 'JP', 'KR', 'MY'];
    const news = [makeNews({countries: codes.slice(0, 3)}), makeNews({countries: codes})];
    expect(texts(await show(makeManifest({news})), '[part=about]')).to.deep.equal([
      'Indonesia, Japan, and South Korea',
      '4 countries',
    ]);
  });

  it('names the language of the page only where it is not the reader’s', async () => {
    const news = [coverage, kickOff];
    const feed = await show(makeManifest({news}), {lang: 'en'});
    expect(texts(feed, '[part=language]')).to.deep.equal(['Korean']);
    const korean = await show(makeManifest({news}), {lang: 'ko'});
    expect(texts(korean, '[part=language]')).to.deep.equal(['영어']);
  });

  it('marks a title in another language with that language and its direction', async () => {
    const arabic = makeNews({title: {ar: 'الاقتصاد الاجتماعي'}, date: '2022'});
    const feed = await show(makeManifest({news: [arabic, coverage]}));
    const marks = all(feed, '.heading [lang]').map(({lang, dir}) => [lang, dir]);
    expect(marks).to.deep.equal([
      ['ar', 'rtl'],
      ['ko', 'ltr'],
    ]);
  });

  it('loads pictures late and keeps room for them', async () => {
    const image = {url: 'data:image/gif;base64,', alt: 'People', width: 640, height: 480};
    const feed = await show(makeManifest({news: [makeNews({image})]}));
    const picture = feed.renderRoot.querySelector('img');
    expect(picture?.loading).to.equal('lazy');
    expect(picture?.getAttribute('width')).to.equal('640');
    expect(picture?.alt).to.equal('People');
    expect(picture?.getBoundingClientRect().height).to.be.above(20);
  });

  it('keeps only what the attributes ask for', async () => {
    expect(titles(await show(project, {kind: 'press'}))).to.deep.equal(['아시아 6개국']);
    expect(titles(await show(project, {kind: 'news', country: 'jp'}))).to.deep.equal(['Kick-off']);
    expect(titles(await show(project, {language: 'ko-KR'}))).to.deep.equal(['아시아 6개국']);
  });

  it('tolerates nonsense in its attributes', async () => {
    const feed = await show(project, {limit: 'many', kind: '  ', 'heading-level': 'big'});
    expect(titles(feed)).to.have.length(3);
    expect(all(feed, 'h3')).to.have.length(3);
    feed.limit = -3;
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
  });

  it('says when nothing has been published', async () => {
    const feed = await show(makeManifest());
    expect(texts(feed, '[part=empty]')).to.deep.equal(['Nothing has been published here yet.']);
    await expectAccessible(feed);
  });

  it('fails readably when its source does', async () => {
    stubFetch(() => new Response('', {status: 404}));
    const feed = new NewsFeed();
    feed.src = 'https://publisher.example/nothing-here.json';
    document.body.append(feed);
    await until(() => all(feed, '[part=retry]').length === 1, 'it offers to try again');
    expect(texts(feed, '[part=error]')[0]).to.contain('not found');
    await expectAccessible(feed);
  });

  it('keeps its content when it is removed and added again', async () => {
    const feed = await show();
    feed.remove();
    document.body.append(feed);
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
  });

  it('is accessible', async () => {
    const image = {url: 'data:image/gif;base64,', width: 3, height: 2};
    const pinned = makeNews({title: 'Pinned news', summary: 'In short.', pinned: true, image});
    const manifest = makeManifest({news: [pinned, ...project.news, ...many(20)]});
    await expectAccessible(await show(manifest));
    await expectAccessible(await show(manifest, {theme: 'dark', kind: 'press'}));
  });
});

describe('a long news feed', () => {
  it('draws only its first ten items, of ten thousand', async () => {
    const feed = await show(makeManifest({news: many(10_000)}));
    expect(titles(feed)).to.have.length(10);
    expect(all(feed, '*')).to.have.length.below(200);
    press(feed, '.more');
    await feed.updateComplete;
    expect(all(feed, '*')).to.have.length.below(400);
  });

  it('shows as many as its limit says', async () => {
    expect(titles(await show(makeManifest({news: many(9)}), {limit: '4'}))).to.have.length(4);
  });

  it('shows more on demand, and puts the focus on the first of them', async () => {
    const feed = await show(makeManifest({news: many(5)}), {limit: '2'});
    press(feed, '.more');
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(4);
    expect(focused(feed)).to.equal('Item 3');
    expect(texts(feed, '.more')).to.deep.equal(['Show 1 more']);
  });

  it('puts the focus on an item that has no link, too', async () => {
    const news = [makeNews({title: 'First', date: '2023'}), makeNews({title: 'Second'})];
    const feed = await show(makeManifest({news}), {limit: '1'});
    press(feed, '.more');
    await feed.updateComplete;
    expect(focused(feed)).to.equal('Second');
  });

  it('goes back to the first items when the reader chooses others', async () => {
    const feed = await show(makeManifest({news: many(9, {countries: ['JP']})}), {limit: '2'});
    press(feed, '.more');
    feed.filter = {country: 'JP'};
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(2);
  });
});

describe('a news feed that a reader filters', () => {
  it('tells the count', async () => {
    const feed = await show();
    feed.filter = {country: 'JP'};
    await feed.updateComplete;
    expect(texts(feed, '[part=count]')).to.deep.equal(['1 news item']);
    feed.filter = {};
    await feed.updateComplete;
    expect(texts(feed, '[part=count]')).to.deep.equal(['3 news items']);
  });

  it('offers to clear the choice, tells the page of it, and keeps the focus', async () => {
    const feed = await show();
    feed.filter = {country: 'JP'};
    await feed.updateComplete;
    let told = false;
    document.addEventListener('kiosk-filter', () => (told = true), {once: true});
    press(feed, '.count button');
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
    expect(told).to.equal(true);
    expect(feed.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('says when nothing matches, and clears the choice', async () => {
    const feed = await show();
    feed.filter = {country: 'FR'};
    await feed.updateComplete;
    expect(texts(feed, '[part=empty] p')).to.deep.equal(['Nothing matches.']);
    expect(texts(feed, '[part=count]')).to.deep.equal(['0 news items']);
    await expectAccessible(feed);
    press(feed, '[part=empty] button');
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
    expect(feed.shadowRoot?.activeElement).not.to.equal(null);
  });
});

describe('the archive behind a news feed', () => {
  const old = makeNews({title: 'Old', url: 'https://publisher.example/old', countries: ['JP']});

  it('is asked for only when the reader wants older news', async () => {
    const asked = stubFetch(() => makeManifest({news: [old]}));
    const news = nextPart();
    const feed = await show(makeManifest({news: many(3), next: {news}}), {limit: '2'});
    expect(all(feed, '.older')).to.have.length(0);
    press(feed, '.more');
    await feed.updateComplete;
    expect(texts(feed, '.older')).to.deep.equal(['Show older news']);
    // At the edge, as all else: what is said of it takes no room yet.
    expect(all(feed, '.older')[0]?.offsetLeft).to.equal(feed.offsetLeft);
    expect(asked).to.deep.equal([]);
    press(feed, '.older');
    await until(() => titles(feed).includes('Old'), 'the older item is shown');
    expect(asked).to.deep.equal([news]);
    expect(titles(feed)).to.deep.equal(['Item 1', 'Item 2', 'Item 3', 'Old']);
    await until(() => focused(feed) === 'Old', 'the focus is on it');
    expect(all(feed, '.older')).to.have.length(0);
  });

  it('continues from part to part, and ends where parts lead in a circle', async () => {
    const [second, third] = [nextPart(), nextPart()];
    stubFetch(({address}) =>
      makeManifest({
        news: [makeNews({title: address === second ? 'Second' : 'Third'})],
        next: {news: address === second ? third : second},
      }),
    );
    const feed = await show(makeManifest({news: [kickOff], next: {news: second}}));
    press(feed, '.older');
    await until(() => titles(feed).includes('Second'), 'the second part is shown');
    press(feed, '.older');
    await until(() => titles(feed).includes('Third'), 'the third part is shown');
    expect(titles(feed)).to.deep.equal(['Kick-off', 'Second', 'Third']);
    expect(all(feed, '.older')).to.have.length(0);
  });

  it('shows what stands in two parts once', async () => {
    stubFetch(() => makeManifest({news: [kickOff, old]}));
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    await until(() => titles(feed).includes('Old'), 'the part is shown');
    expect(titles(feed)).to.deep.equal(['Kick-off', 'Old']);
  });

  it('says in a sentence that it cannot be reached, and tries again', async () => {
    let isBroken = true;
    stubFetch(() => (isBroken ? new Response('', {status: 404}) : makeManifest({news: [old]})));
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    await until(() => texts(feed, '.older')[0] === 'Try again', 'it offers to try again');
    expect(texts(feed, '.outcome')).to.deep.equal(['Older news could not be loaded.']);
    expect(titles(feed)).to.deep.equal(['Kick-off']);
    expect(focused(feed)).to.equal('Try again');
    await expectAccessible(feed);
    isBroken = false;
    press(feed, '.older');
    await until(() => titles(feed).includes('Old'), 'the part is shown');
    expect(texts(feed, '.outcome')).to.deep.equal(['']);
  });

  it('loads a part once, however often the button is pressed', async () => {
    let answer: ((value: unknown) => void) | undefined;
    const asked = stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    press(feed, '.older');
    await feed.updateComplete;
    expect(texts(feed, '.older')).to.deep.equal(['Loading…']);
    answer?.(makeManifest({news: [old]}));
    await until(() => titles(feed).includes('Old'), 'the part is shown');
    expect(asked).to.have.length(1);
  });

  it('does not take the focus from a reader who went on elsewhere', async () => {
    let answer: ((value: unknown) => void) | undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    all(feed, 'a')[0]?.focus();
    answer?.(makeManifest({news: [old]}));
    await until(() => titles(feed).includes('Old'), 'the part is shown');
    await feed.updateComplete;
    expect(focused(feed)).to.equal('Kick-off');
  });

  it('says when a part holds nothing of what the reader chose', async () => {
    stubFetch(() => makeManifest({news: [old]}));
    const feed = await show(makeManifest({news: [coverage], next: {news: nextPart()}}), {
      country: 'kr',
    });
    press(feed, '.older');
    await until(() => texts(feed, '.outcome')[0] === 'No older news was found.', 'it says so');
    await until(() => focused(feed) === 'No older news was found.', 'the focus is on it');
    expect(titles(feed)).to.deep.equal(['아시아 6개국']);
  });

  it('is given up when the feed is removed, and can be asked for again', async () => {
    let signal: AbortSignal | null | undefined;
    let isSlow = true;
    stubFetch(({init}) => {
      signal = init.signal;
      return isSlow ? new Promise(() => undefined) : makeManifest({news: [old]});
    });
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    feed.remove();
    expect(signal?.aborted).to.equal(true);
    isSlow = false;
    document.body.append(feed);
    await until(() => texts(feed, '.older')[0] === 'Show older news', 'it is offered again');
    press(feed, '.older');
    await until(() => titles(feed).includes('Old'), 'the part is shown');
  });

  it('begins again with another manifest', async () => {
    stubFetch(() => makeManifest({news: [old]}));
    const feed = await show(makeManifest({news: [kickOff], next: {news: nextPart()}}));
    press(feed, '.older');
    await until(() => titles(feed).includes('Old'), 'the part is shown');
    feed.manifest = makeManifest({news: [report]});
    await until(() => titles(feed).includes('Report'), 'the other manifest is shown');
    expect(titles(feed)).to.deep.equal(['Report']);
  });
});
