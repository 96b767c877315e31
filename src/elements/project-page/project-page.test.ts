import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import {expectAccessible} from '../../testing/axe.js';
import {makeBrief, makeManifest} from '../../testing/builders.js';
import {mount, texts, until} from '../../testing/mount.js';
import {ProjectPage} from './project-page.js';

define('kiosk-project-page', ProjectPage);

const intro = makeBrief({title: 'Introduction', series: {position: 1}, date: '2021-11-29'});
const japan = makeBrief({
  title: 'Japan',
  series: {position: 2},
  date: '2021-10-07',
  countries: ['JP'],
});
const manifest = makeManifest({outputs: [japan, intro]});

afterEach(() => {
  document.body.replaceChildren();
});

describe('kiosk-project-page', () => {
  it('keeps the publisher’s order', async () => {
    const element = await mount(ProjectPage, manifest);
    expect(texts(element, 'li')).to.deep.equal(['Introduction', 'Japan']);
    await expectAccessible(element);
  });

  it('keeps only the asked country', async () => {
    const element = await mount(ProjectPage, manifest, {country: 'jp'});
    expect(texts(element, 'li')).to.deep.equal(['Japan']);
  });

  it('says when nothing is published', async () => {
    const element = await mount(ProjectPage, makeManifest());
    expect(texts(element, '[part="empty"] p')).to.deep.equal([
      'Nothing has been published here yet.',
    ]);
    await expectAccessible(element);
  });

  it('tolerates nonsense in its attributes', async () => {
    const element = await mount(ProjectPage, manifest, {theme: 'purple', 'heading-level': 'many'});
    expect(texts(element, 'li')).to.have.length(2);
  });

  it('fails readably when its source does', async () => {
    const element = new ProjectPage();
    element.src = '/nothing-here.json';
    document.body.append(element);
    await until(() => texts(element, '[part="error"]').length > 0, 'the failure is shown');
    await expectAccessible(element);
  });

  it('keeps its content when it is removed and added again', async () => {
    const element = await mount(ProjectPage, manifest);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(texts(element, 'li')).to.deep.equal(['Introduction', 'Japan']);
  });
});
