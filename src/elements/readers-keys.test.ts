/** Every widget by keyboard alone, in each engine. */
import {expect} from '@open-wc/testing';
import {registerAll} from '../testing/every-widget.js';
import {until} from '../testing/mount.js';
import {press, type} from '../testing/press.js';
import {addWidget, fullManifest, makeColumn, settled} from '../testing/reader-page.js';
import {endWalk, findUnmarked, noteStops, startWalk} from '../testing/tab-stops.js';
import {searchWalk} from '../testing/search-walk.js';

let names: readonly string[];
let column: HTMLElement;

before(async () => {
  names = await registerAll();
});

afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

/** Opens a page with these widgets, with a link before them and one behind. */
async function open(shown: readonly string[], manifest?: string): Promise<void> {
  addEnd('before');
  column = makeColumn(800, manifest);
  for (const name of shown) addWidget(column, name);
  addEnd('after');
  await settled();
}

function addEnd(id: string): void {
  const end = document.createElement('a');
  end.id = id;
  end.href = `#${id}`;
  end.textContent = id;
  document.body.append(end);
}

const rootOf = (name: string) => column.querySelector(`kiosk-${name}`)!.shadowRoot!;

/** What a selector finds in a widget, and a text of its begins with. */
function find(name: string, selector: string, text = ''): HTMLElement {
  const all = rootOf(name).querySelectorAll<HTMLElement>(selector);
  return [...all].find((element) => nameOf(element).startsWith(text))!;
}

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent).trim();

/** Whether the focus is in what a selector finds in a widget, or on it. */
const isIn = (name: string, selector: string) => () =>
  rootOf(name).activeElement?.closest(selector);

const hasFocus = (element: Element) =>
  (element.getRootNode() as ShadowRoot).activeElement === element;

it('leads with Tab through all that can be used and out again, both ways, and shows where the focus is', async function () {
  this.timeout(60_000);
  await open(names);
  // Its other sections are widgets that stand there by themselves, and each key takes its time.
  column
    .querySelector('kiosk-project-page')
    ?.setAttribute('sections', 'organisations video contact');
  await until(() => !rootOf('project-page').querySelector('#news'), 'it has three sections');
  // It has filters once a reader turns to it.
  find('search', 'input').focus();
  await until(() => find('search', 'select'), 'the search has filters');
  const stops = noteStops();
  const named = (places: readonly number[]) => places.map((place) => stops[place]);
  await press(...Array<string>(startWalk('before') + 1).fill('Tab'));
  expect(named(endWalk('after'))).to.deep.equal(stops);
  await press(...Array<string>(startWalk('after') + 1).fill('Shift+Tab'));
  expect(named(endWalk('before'))).to.deep.equal(stops.toReversed());
  expect(named(await findUnmarked())).to.deep.equal([]);
});

it('keeps the focus where it is when a widget is drawn anew, in another language', async function () {
  this.timeout(30_000);
  await open(names);
  for (const name of names) {
    const control = find(name, 'a[href], button, input, summary');
    control.focus();
    for (const lang of ['id', 'en']) {
      column.querySelector(`kiosk-${name}`)?.setAttribute('lang', lang);
      await until(() => find(name, `[part="base"][lang="${lang}"]`), `${name} speaks ${lang}`);
      expect(hasFocus(control), `${name} ${lang}`).to.equal(true);
    }
  }
});

it('goes on at the first that is new after “Show more”', async () => {
  const lists = ['brief-list', 'event-list', 'news-feed', 'timeline'];
  await open(lists);
  for (const name of lists) {
    for (const key of ['Enter', 'Space']) {
      const first = rootOf(name).querySelectorAll('[data-index]').length;
      const more = rootOf(name).querySelector<HTMLElement>('[part="more"]');
      if (more === null) continue;
      more.focus();
      await press(key);
      await until(isIn(name, `[data-index="${first}"]`), `${name} goes on after ${key}`);
    }
  }
});

it('opens and closes what folds, with Space and with Enter', async () => {
  const folding = ['brief-card', 'video-embed'];
  await open(folding);
  for (const fold of folding.flatMap((name) => [...rootOf(name).querySelectorAll('summary')])) {
    const isOpen = () => fold.parentElement?.matches('[open]');
    const before = isOpen();
    fold.focus();
    await press('Space');
    expect(isOpen()).to.equal(!before);
    await press('Enter');
    expect(isOpen()).to.equal(before);
    expect(hasFocus(fold)).to.equal(true);
  }
});

it('chooses a country in the list, and the focus stays', async () => {
  await open(['country-list']);
  const [japan, all] = ['JP', 'All countries'].map((text) => find('country-list', 'button', text));
  japan?.focus();
  await press('Space');
  expect(japan?.ariaPressed).to.equal('true');
  expect(hasFocus(japan!)).to.equal(true);
  all?.focus();
  await press('Enter');
  expect(japan?.ariaPressed).to.equal('false');
  expect(hasFocus(all!)).to.equal(true);
});

it('names and chooses countries on the map, and Escape takes the name away', async () => {
  await open(['country-map']);
  const japan = find('country-map', '[role=button]', 'Japan');
  document.getElementById('before')?.focus();
  await press('Tab');
  expect(hasFocus(japan)).to.equal(true);
  await until(() => find('country-map', '[part="tip"]', 'Japan'), 'it is named');
  await press('Escape');
  await until(() => !find('country-map', '[part="tip"]'), 'its name is gone');
  for (const [key, pressed] of [
    ['Enter', 'true'],
    ['Space', 'false'],
  ] as const) {
    await press(key);
    await until(() => japan.getAttribute('aria-pressed') === pressed, `${key} has chosen`);
    expect(hasFocus(japan)).to.equal(true);
  }
});

it('walks with the arrows from the search through what it found, and Escape goes back and clears', async () => {
  await open(['search']);
  const field = find('search', 'input') as HTMLInputElement;
  field.focus();
  await type('Japan');
  await until(() => find('search', '[data-index="2"]'), 'it has results');
  for (const [key, place] of searchWalk) {
    await press(key);
    await until(isIn('search', place), `${key} leads to ${place}`);
  }
  await press('Escape');
  expect(field.value).to.equal('');
  expect(hasFocus(field)).to.equal(true);
});

it('plays with Enter, and goes to a chapter while the focus stays on it', async () => {
  await open(['video-embed']);
  find('video-embed', 'button', 'Play').focus();
  await press('Enter');
  await until(isIn('video-embed', 'video'), 'the focus is in the film');
  const film = find('video-embed', 'video') as HTMLVideoElement;
  const chapter = rootOf('video-embed').querySelectorAll<HTMLElement>('[part="chapter"]')[1]!;
  chapter.focus();
  await press('Enter');
  await until(() => film.currentTime >= 4, 'the chapter is there');
  expect(hasFocus(chapter)).to.equal(true);
});

it('goes from a number of an evaluation to what it stands for', async () => {
  await open(['evaluation'], fullManifest);
  find('evaluation', 'a', '2.1, ').focus();
  await press('Enter');
  await until(isIn('evaluation', '[id]:not(.base)'), 'the focus is there');
});

it('goes from the contents of a project’s page to the section, also where they fold', async () => {
  await open(['project-page']);
  column.style.inlineSize = '1280px';
  const link = find('project-page', 'nav a', 'Events');
  link.focus();
  await press('Enter');
  await until(isIn('project-page', 'section[id="events"]'), 'the focus is at the events');
  column.style.inlineSize = '320px';
  const opener = find('project-page', 'button', 'On this page');
  opener.focus();
  await press('Enter');
  expect(opener.ariaExpanded).to.equal('true');
  expect(hasFocus(opener)).to.equal(true);
  link.focus();
  await press('Enter');
  await until(isIn('project-page', 'section[id="events"]'), 'the focus is there again');
  expect(opener.ariaExpanded).to.equal('false');
});
