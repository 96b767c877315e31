import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import {BriefList} from '../brief-list/brief-list.js';
import {NewsFeed} from './news-feed.js';
import {makeBrief, makeManifest, makeNews} from '../../testing/builders.js';
import {mount, until} from '../../testing/mount.js';

define('kiosk-brief-list', BriefList);
define('kiosk-news-feed', NewsFeed);

const news = Array.from({length: 30}, (_, index) =>
  makeNews({id: `news-${index}`, date: `2021-01-${String(30 - index).padStart(2, '0')}`}),
);
const findings = [{text: 'Many kinds.'}];
const brief = makeBrief({id: 'brief-japan', title: 'Japan', keyFindings: findings});
const manifest = makeManifest({outputs: [makeBrief({title: 'First'}), brief], news});

const focused = (element: Element) => element.shadowRoot?.activeElement?.id;

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('an address with #kiosk=', () => {
  it('leads to a record as soon as it is there, and opens it', async () => {
    const above = document.createElement('div');
    above.style.height = '3000px';
    document.body.append(above);
    location.hash = '#kiosk=brief-japan';
    const list = await mount(BriefList, manifest);
    await until(() => focused(list) === 'brief-japan', 'the brief has the focus');
    const details = list.renderRoot.querySelector('#brief-japan [part="findings"]');
    expect((details as HTMLDetailsElement).open).to.equal(true);
    const {top} = list.renderRoot.querySelector('#brief-japan')?.getBoundingClientRect() ?? {};
    expect(top).to.be.lessThan(window.innerHeight);
  });

  it('leads to a record further down, in a page that is open', async () => {
    const feed = await mount(NewsFeed, manifest);
    expect(feed.shadowRoot?.getElementById('news-25')).to.equal(null);
    location.hash = '#kiosk=news-25';
    await until(() => focused(feed) === 'news-25', 'the item has the focus');
    location.hash = '#kiosk=news-3';
    await until(() => focused(feed) === 'news-3', 'the other item has the focus');
    location.hash = '#kiosk=news-25';
    await until(() => focused(feed) === 'news-25', 'the first one has it again');
  });

  it('leads to one widget where two show the record', async () => {
    const first = await mount(NewsFeed, manifest);
    const second = await mount(NewsFeed, manifest);
    location.hash = '#kiosk=news-2';
    await until(() => focused(first) === 'news-2', 'the first one has the focus');
    expect(focused(second)).to.equal(undefined);
  });

  it('leaves what is no id, or is gone, alone', async () => {
    const feed = await mount(NewsFeed, manifest);
    for (const hash of ['#kiosk=', '#kiosk=%E0%A4%A', '#kiosk=never-there', '#news-2']) {
      location.hash = hash;
    }
    feed.remove();
    location.hash = '#kiosk=news-4';
    const other = await mount(NewsFeed, manifest);
    await until(() => focused(other) === 'news-4', 'a widget that is there takes it');
    expect(focused(feed)).to.equal(undefined);
  });
});
