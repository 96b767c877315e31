import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {define} from '../../base/define.js';
import type {KioskOpenEvent} from '../../base/events.js';
import type {Manifest} from '../../manifest/model.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeBrief, makeManifest, makeProject} from '../../testing/builders.js';
import {all, mount, texts, until, type Attributes} from '../../testing/mount.js';
import {restoreFetch, stubFetch} from '../../testing/stub-fetch.js';
import {CountryMap} from './country-map.js';

/** A widget that only shows which country it was told to show. */
class MapFollower extends CollectionElement {
  protected override renderManifest(): TemplateResult {
    return html`<p>${this.filter.country}</p>`;
  }
}

/** A map whose borders cannot be reached. */
class CutOffMap extends CountryMap {
  protected override loadMap(): Promise<never> {
    return Promise.reject(new TypeError('Failed to fetch'));
  }
}

/** A map whose borders never come. */
class SlowMap extends CountryMap {
  protected override loadMap(): Promise<never> {
    return new Promise(() => undefined);
  }
}

define('kiosk-country-map', CountryMap);
define('kiosk-test-map-follower', MapFollower);
define('kiosk-test-cut-off-map', CutOffMap);
define('kiosk-test-slow-map', SlowMap);

const phases = [
  {id: 'one', title: 'Phase one', countries: ['KR', 'ID']},
  {id: 'two', title: 'Phase two', countries: ['VN', 'KR', 'MN']},
];
const project = makeManifest({
  project: makeProject({phases}),
  countries: [
    {code: 'KR', name: 'Republic of Korea'},
    {code: 'VN', name: 'Viet Nam', page: 'https://publisher.example/vn'},
  ],
  outputs: [makeBrief({countries: ['KR', 'ID']})],
});

/** Countries that no phase names. */
function countries(...codes: readonly string[]): Manifest {
  return makeManifest({countries: codes.map((code) => ({code}))});
}

/** A widget whose map has come. */
async function show(manifest: Manifest = project, attributes: Attributes = {}) {
  const element = await mount(CountryMap, manifest, attributes);
  await until(() => all(element, '.map').length === 1, 'the map is there');
  return element;
}

/** The shape of a country with what belongs to it. */
function place(element: CountryMap, code: string): HTMLElement {
  const found = all(element, `.place[data-code=${code}]`)[0];
  if (found === undefined) throw new Error(`${code} is not on the map.`);
  return found;
}

function shape(element: CountryMap, code: string): Element {
  return place(element, code).querySelector('.shape') ?? place(element, code);
}

const codes = (element: CountryMap) =>
  all(element, '.place').map((each) => each.getAttribute('data-code'));

const box = (element: CountryMap, code: string) => shape(element, code).getBoundingClientRect();

function pointAt(target: Element): void {
  target.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
}

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
}

const tip = (element: CountryMap) => texts(element, '.tip');

afterEach(() => {
  restoreFetch();
  document.body.replaceChildren();
});

describe('kiosk-country-map', () => {
  it('shows the countries on a map, and lists them as the list of countries does', async () => {
    const element = await show();
    expect(codes(element)).to.have.members(['KR', 'ID', 'VN', 'MN']);
    expect(texts(element, '.heading')).to.deep.equal(['Phase one', 'Phase two', 'Both phases']);
    expect(texts(element, '.groups .name')).to.deep.equal([
      'Indonesia',
      'Viet Nam',
      'Mongolia',
      'Republic of Korea',
    ]);
  });

  it('has a fill and a word in the legend for each group', async () => {
    const element = await show();
    expect(texts(element, '.legend li')).to.deep.equal(['Phase one', 'Phase two', 'Both phases']);
    const fill = (code: string) => shape(element, code).getAttribute('fill');
    expect(fill('VN')).to.equal(fill('MN'));
    expect(new Set(['ID', 'VN', 'KR'].map(fill)).size).to.equal(3);
    const swatches = all(element, '.swatch rect').map((rect) => rect.getAttribute('fill'));
    expect(swatches).to.deep.equal(['ID', 'VN', 'KR'].map(fill));
    for (const url of swatches) {
      expect(all(element, String(url).slice(4, -1)), String(url)).to.have.length(1);
    }
  });

  it('has no legend where there are no phases', async () => {
    expect(all(await show(countries('JP')), '.legend')).to.have.length(0);
  });

  it('says under borders what the United Nations say', async () => {
    const [sentence] = texts(await show(), '[part=disclaimer]');
    expect(sentence).to.contain('do not imply official endorsement');
  });

  it('shows the land around, but not where it is unwanted', async () => {
    expect(all(await show(), '.land')).to.have.length(1);
    expect(all(await show(project, {neighbours: 'none'}), '.land')).to.have.length(0);
  });

  it('links to the page of a country that has one, and tells the page of it', async () => {
    const element = await show();
    const link = place(element, 'VN');
    expect(link.getAttribute('href')).to.equal('https://publisher.example/vn');
    expect(link.getAttribute('aria-label')).to.equal('Viet Nam');
    let opened: KioskOpenEvent | undefined;
    element.addEventListener('kiosk-open', (event) => (opened = event));
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    expect(opened?.id).to.equal('VN');
    expect(all(element, '.place:is(a, [tabindex])')).to.have.length(1);
  });

  it('is one image to assistive technology where there is nothing to do on it', async () => {
    const role = async (manifest: Manifest) => {
      const [svg] = all(await show(manifest), '.area');
      return svg?.getAttribute('role');
    };
    expect(await role(countries('JP'))).to.equal('img');
    expect(await role(project)).to.equal('group');
  });

  it('leaves a country without borders to the list', async () => {
    const element = await show(countries('JP', 'QM'));
    expect(codes(element)).to.deep.equal(['JP']);
    expect(texts(element, '.groups .code')).to.deep.equal(['JP', 'QM']);
  });

  it('is a list only where no country is of this world', async () => {
    const element = await mount(CountryMap, countries('QM', 'XX'));
    expect(texts(element, '.groups .code')).to.deep.equal(['QM', 'XX']);
    expect(all(element, '.map, .area')).to.have.length(0);
  });

  it('is a list only, without an error, when the borders cannot be reached', async () => {
    const element = await mount(CutOffMap, project);
    await until(() => all(element, '.area').length === 0, 'the map is given up');
    expect(texts(element, '.groups .name')).to.have.length(4);
    expect(all(element, '[part=error]')).to.have.length(0);
    await expectAccessible(element);
  });

  it('asks again for borders that could not be reached when it is added again', async () => {
    const element = await mount(CutOffMap, project);
    await until(() => all(element, '.area').length === 0, 'the map is given up');
    Object.assign(element, {loadMap: () => new Promise(() => undefined)});
    element.remove();
    document.body.append(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '.bone.area')).to.have.length(1);
  });

  it('keeps the height of the map while the borders are on their way', async () => {
    const slow = await mount(SlowMap, project);
    const element = await show();
    const height = (of: CountryMap) => all(of, '.area')[0]?.getBoundingClientRect().height;
    expect(height(slow)).to.be.closeTo(height(element) ?? 0, 1);
  });

  it('frames the countries with a margin', async () => {
    const element = await show();
    const frame = all(element, 'svg.area')[0]!.getBoundingClientRect();
    for (const code of codes(element)) {
      const {left, right, top, bottom} = box(element, String(code));
      expect(left, code ?? '').to.be.above(frame.left);
      expect(right, code ?? '').to.be.below(frame.right);
      expect(top, code ?? '').to.be.above(frame.top);
      expect(bottom, code ?? '').to.be.below(frame.bottom);
    }
  });

  it('shows countries on either side of the 180th meridian next to each other', async () => {
    const element = await show(countries('FJ', 'WS'));
    const {left, width} = all(element, 'svg.area')[0]!.getBoundingClientRect();
    for (const code of ['FJ', 'WS']) {
      const x = box(element, code).left - left;
      expect(x, code).to.be.above(0);
      expect(x, code).to.be.below(width);
    }
    expect(box(element, 'WS').left).to.be.above(box(element, 'FJ').left);
  });

  it('shows countries of several continents on one map', async () => {
    const element = await show(countries('KR', 'KE', 'PE'));
    expect(box(element, 'PE').right).to.be.below(box(element, 'KE').left);
    expect(box(element, 'KE').right).to.be.below(box(element, 'KR').left);
  });

  it('keeps small countries large enough to be hit on a phone, above their neighbours', async () => {
    const element = await show(countries('SG', 'MY', 'ID', 'BN', 'TL'));
    element.style.inlineSize = '320px';
    expect(codes(element).slice(0, 2)).to.have.members(['MY', 'ID']);
    for (const code of ['SG', 'BN', 'TL']) {
      const [target] = all(element, `[data-code=${code}] .target`);
      expect(target?.getBoundingClientRect().width, code).to.be.at.least(22);
    }
    expect(all(element, '[data-code=SG] .dot')).to.have.length(1);
    expect(all(element, '[data-code=ID] :is(.dot, .target)')).to.have.length(0);
  });

  it('names the country at which a reader points', async () => {
    const element = await show();
    expect(tip(element)).to.deep.equal([]);
    pointAt(shape(element, 'VN'));
    await element.updateComplete;
    expect(tip(element)).to.deep.equal(['Viet Nam Phase two']);
    expect(all(element, '.ring')).to.have.length(1);
    pointAt(all(element, 'svg.area')[0]!);
    await element.updateComplete;
    expect(tip(element)).to.deep.equal([]);
  });

  it('keeps the name while the pointer is on it, and takes it away on Escape', async () => {
    const element = await show();
    pointAt(shape(element, 'MN'));
    await element.updateComplete;
    pointAt(all(element, '.tip')[0]!);
    await element.updateComplete;
    expect(tip(element)).to.deep.equal(['Mongolia Phase two']);
    press(document.body, 'Escape');
    await element.updateComplete;
    expect(tip(element)).to.deep.equal([]);
    pointAt(shape(element, 'VN'));
    await element.updateComplete;
    expect(tip(element)).to.deep.equal(['Viet Nam Phase two']);
  });

  it('names and outlines the country that has the focus', async () => {
    const element = await show();
    place(element, 'VN').focus();
    await element.updateComplete;
    expect(tip(element)).to.deep.equal(['Viet Nam Phase two']);
    press(place(element, 'VN'), 'Escape');
    await element.updateComplete;
    expect(tip(element)).to.deep.equal([]);
    expect(all(element, '.ring')).to.have.length(1);
    place(element, 'VN').blur();
    await element.updateComplete;
    expect(all(element, '.ring')).to.have.length(0);
  });

  it('turns to the focus when it moves while the pointer rests', async () => {
    const element = await show();
    pointAt(shape(element, 'ID'));
    place(element, 'VN').focus();
    await element.updateComplete;
    expect(tip(element)).to.deep.equal(['Viet Nam Phase two']);
  });

  it('keeps the name of every country inside the map', async () => {
    const element = await show(project, {for: 'x'});
    element.style.inlineSize = '240px';
    const frame = all(element, 'svg.area')[0]!.getBoundingClientRect();
    for (const code of codes(element)) {
      pointAt(shape(element, String(code)));
      await element.updateComplete;
      const {left, right, top} = all(element, '.tip')[0]!.getBoundingClientRect();
      expect(left, code ?? '').to.be.at.least(frame.left - 1);
      expect(right, code ?? '').to.be.at.most(frame.right + 1);
      expect(top, code ?? '').to.be.at.least(frame.top - 1);
    }
  });

  it('stands beside the list where there is room, and above it where there is not', async () => {
    const element = await show();
    const [map, list] = [all(element, '.map')[0]!, all(element, '.groups')[0]!];
    element.style.inlineSize = '800px';
    expect(map.getBoundingClientRect().right).to.be.below(list.getBoundingClientRect().left);
    element.style.inlineSize = '240px';
    expect(map.getBoundingClientRect().bottom).to.be.below(list.getBoundingClientRect().top);
    const edge = element.getBoundingClientRect().right;
    for (const part of all(element, '.map, .legend, .country *')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(edge + 1);
    }
  });

  it('keeps only what the attributes ask for', async () => {
    expect(codes(await show(project, {phase: 'two'}))).to.have.members(['VN', 'KR', 'MN']);
    expect(codes(await show(project, {country: 'id'}))).to.deep.equal(['ID']);
  });

  it('tolerates nonsense in its attributes', async () => {
    const element = await show(project, {layout: 'sphere', neighbours: 'many', theme: 'purple'});
    expect(codes(element)).to.have.length(4);
    expect(all(element, '.land')).to.have.length(1);
  });

  it('keeps its map when it is removed and added again', async () => {
    const element = await show();
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(codes(element)).to.have.length(4);
  });

  it('says when nothing has been published', async () => {
    const element = await mount(CountryMap, makeManifest());
    expect(texts(element, '[part=empty]')).to.deep.equal(['Nothing has been published here yet.']);
    expect(all(element, '.area')).to.have.length(0);
    await expectAccessible(element);
  });

  it('fails readably when its source does', async () => {
    stubFetch(() => new Response('{"version": 1, "cou'));
    const element = new CountryMap();
    element.src = 'https://publisher.example/cut.json';
    document.body.append(element);
    await until(() => all(element, '[part=retry]').length === 1, 'it offers to try again');
    expect(texts(element, '[part=error]')[0]).to.contain('damaged');
    await expectAccessible(element);
  });

  it('is accessible', async () => {
    await expectAccessible(await show());
    await expectAccessible(await show(project, {for: 'x', theme: 'light'}));
    const element = await show(project, {for: 'x', theme: 'dark', layout: 'tiles'});
    place(element, 'VN').focus();
    press(place(element, 'VN'), 'Enter');
    await element.updateComplete;
    await expectAccessible(element);
  });
});

describe('a country map of tiles', () => {
  it('has a tile for each country about where it lies, and none over another', async () => {
    const element = await show(countries('KG', 'MN', 'JP', 'KR', 'VN', 'TH', 'ID', 'PH'), {
      layout: 'tiles',
    });
    const boxes = codes(element).map((code) => box(element, String(code)));
    const places = new Set(boxes.map(({left, top}) => `${Math.round(left)} ${Math.round(top)}`));
    expect(places.size).to.equal(8);
    expect(box(element, 'KG').left).to.be.below(box(element, 'MN').left);
    expect(box(element, 'TH').left).to.be.below(box(element, 'PH').left);
    expect(box(element, 'ID').top).to.be.above(box(element, 'MN').bottom);
    expect(texts(element, '.letters')).to.have.members(codes(element) as string[]);
  });

  it('names a tile so that what is on it is part of the name', async () => {
    const element = await show(project, {layout: 'tiles'});
    expect(place(element, 'VN').getAttribute('aria-label')).to.equal('Viet Nam, VN');
  });

  it('has no borders, and so no sentence about them', async () => {
    const element = await show(project, {layout: 'tiles'});
    expect(all(element, '.land, [part=disclaimer]')).to.have.length(0);
    expect(texts(element, '.legend li')).to.have.length(3);
  });

  it('has one tile where there is one country', async () => {
    const element = await show(countries('SG'), {layout: 'tiles'});
    expect(codes(element)).to.deep.equal(['SG']);
  });

  it('changes to a map, and back', async () => {
    const element = await show(project, {layout: 'tiles'});
    element.layout = 'map';
    await until(() => all(element, '.land').length === 1, 'there are borders');
    element.layout = 'tiles';
    await element.updateComplete;
    expect(texts(element, '.letters')).to.have.length(4);
  });
});

describe('a country map that other widgets follow', () => {
  const pressed = (element: CountryMap) =>
    all(element, '.place[aria-pressed=true]').map((each) => each.getAttribute('data-code'));

  async function showWithFollower() {
    const follower = await mount(MapFollower, makeManifest(), {id: 'follower'});
    return {follower, element: await show(project, {for: 'follower'})};
  }

  it('shows the chosen country in them, by pointer and by keyboard', async () => {
    const {element, follower} = await showWithFollower();
    place(element, 'ID').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(follower.filter.country).to.equal('ID');
    expect(pressed(element)).to.deep.equal(['ID']);
    press(place(element, 'VN'), 'Enter');
    await element.updateComplete;
    expect(follower.filter.country).to.equal('VN');
    press(place(element, 'VN'), ' ');
    await element.updateComplete;
    expect(follower.filter.country).to.equal(undefined);
    expect(pressed(element)).to.deep.equal([]);
  });

  it('is a set of buttons in the order of the list', async () => {
    const {element} = await showWithFollower();
    const buttons = all(element, '.place');
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Indonesia',
      'Viet Nam',
      'Mongolia',
      'Republic of Korea',
    ]);
    expect(buttons.map(({tabIndex}) => tabIndex)).to.deep.equal([0, 0, 0, 0]);
  });

  it('shows the same choice in the map and in the list', async () => {
    const {element} = await showWithFollower();
    all(element, '.groups button')
      .find(({textContent}) => textContent.includes('Mongolia'))
      ?.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['MN']);
    place(element, 'ID').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(texts(element, 'button[aria-pressed=true] .name')).to.deep.equal(['Indonesia']);
  });
});
