/** What every widget says by itself, in each engine: each thing once, and nothing that nobody asked for. */
import {expect} from '@open-wc/testing';
import {registerAll} from '../testing/every-widget.js';
import {listenToRegions} from '../testing/live-regions.js';
import {until} from '../testing/mount.js';
import {press, type} from '../testing/press.js';
import {addWidget, fullManifest, makeColumn, settled} from '../testing/reader-page.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';

let names: readonly string[];

before(async () => {
  listenToRegions();
  names = await registerAll();
});

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

const said = () => window.announcements ?? [];
const heard = () => said().splice(0);
const find = (widget: Element, selector: string) =>
  widget.shadowRoot?.querySelector<HTMLElement>(selector);

it('says nothing while a page opens', async () => {
  const column = makeColumn(800);
  for (const name of names) addWidget(column, name);
  await settled();
  expect(heard()).to.deep.equal([]);
});

it('says once for each widget why there is nothing, and nothing when “Try again” brings it', async function () {
  this.timeout(30_000);
  const reason = 'The content was not found at its address.';
  stubFetch(() => new Response(null, {status: 404}));
  // An address that nothing has been kept of.
  const column = makeColumn(800, `${fullManifest}?again`);
  const widgets = names.map((name) => addWidget(column, name));
  const retry = (widget: Element) => find(widget, '[part=error] button');
  await until(() => widgets.every(retry), 'all say why there is nothing');
  expect(heard()).to.deep.equal(names.map(() => `${reason} Try again`));
  for (const widget of widgets) {
    retry(widget)?.focus();
    await press('Enter');
    await until(() => said().length > 1 && retry(widget), 'it was tried again');
    expect(heard(), widget.localName).to.deep.equal(['Trying again…', 'Try again']);
  }
  restoreFetch();
  for (const widget of widgets) {
    const button = retry(widget);
    button?.focus();
    await press('Enter');
    await until(() => !find(widget, '[part=error]'), 'it is there');
    expect(find(widget, '.base:focus-within'), widget.localName).not.to.equal(null);
  }
  await settled();
  expect(heard()).to.deep.equal(names.map(() => 'Trying again…'));
});

it('says once what a choice leads to', async () => {
  const column = makeColumn(800, fullManifest);
  const followers = ['brief-list', 'news-feed', 'event-list', 'evaluation'];
  for (const name of followers) addWidget(column, name).id = name;
  const list = addWidget(column, 'country-list');
  list.setAttribute('for', followers.join(' '));
  await settled();
  const choose = (text: string) => {
    const buttons = [...(list.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find(({textContent}) => textContent.includes(text))?.click();
  };
  choose('Merrowe');
  await until(() => said().length > 3, 'all have said it');
  expect(heard().sort()).to.deep.equal([
    '12 records',
    '3 news items',
    '4 publications',
    '7 events',
  ]);
  choose('All countries');
  await until(() => said().length > 2, 'all have said it');
  expect(heard().sort()).to.deep.equal(['13 events', '7 publications', '9 news items']);
});

it('says how much a search found, and each number once', async () => {
  const search = addWidget(makeColumn(800), 'search');
  await settled();
  find(search, 'input')?.focus();
  await type('Indonesia');
  await until(() => /^\d+ results$/.test(said().at(-1) ?? ''), 'it says so');
  const all = heard();
  expect(new Set(all).size).to.equal(all.length);
});
