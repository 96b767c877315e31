import {expect} from '@open-wc/testing';
import {define} from '../base/define.js';
import {NewsFeed} from './news-feed/news-feed.js';
import {makeManifest, makeNews} from '../testing/builders.js';
import {all, mount, texts, until} from '../testing/mount.js';

define('kiosk-news-feed', NewsFeed);

const news = ['JP', 'JP', 'ID'].map((code) => makeNews({countries: [code]}));
const realTimeout = window.setTimeout;
/** What waits for a second, to be let go on by the test. */
let waiting = new Map<number, () => void>();

beforeEach(() => {
  waiting = new Map();
  let last = 1_000_000;
  window.setTimeout = ((act: () => void, after = 0, ...words: unknown[]) => {
    if (after !== 1000) return realTimeout(act, after, ...words);
    waiting.set(++last, act);
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => {
    waiting.delete(Number(timer));
  };
});

const realClear = window.clearTimeout;

afterEach(() => {
  window.setTimeout = realTimeout;
  window.clearTimeout = realClear;
  document.body.replaceChildren();
});

const said = (feed: NewsFeed) => texts(feed, '[role=status].visually-hidden').join();

async function choose(feed: NewsFeed, country: string): Promise<void> {
  feed.filter = {country};
  await feed.updateComplete;
}

describe('the count of a list', () => {
  it('is not said as the page opens', async () => {
    const feed = await mount(NewsFeed, makeManifest({news}));
    expect(all(feed, '[role=status]:not(.outcome)')).to.deep.equal([]);
    expect(waiting.size).to.equal(0);
  });

  it('is said once, when a choice has stood for a second', async () => {
    const feed = await mount(NewsFeed, makeManifest({news}));
    await choose(feed, 'JP');
    await until(() => waiting.size === 1, 'it waits');
    expect(said(feed)).to.equal('');
    await choose(feed, 'ID');
    await choose(feed, '');
    expect(waiting.size).to.equal(1);
    for (const act of waiting.values()) act();
    expect(said(feed)).to.equal('3 news items');
    await choose(feed, 'ID');
    expect(said(feed)).to.equal('');
    for (const act of waiting.values()) act();
    expect(said(feed)).to.equal('1 news item');
    expect(all(feed, '[role=status].visually-hidden')).to.have.length(1);
  });
});
