import {expect} from '@open-wc/testing';
import {parseManifest} from '../manifest/parse.js';
import {expectAccessible} from '../testing/axe.js';
import {makeManifest, makeProject} from '../testing/builders.js';
import {all, mount, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

async function speaking(lang: string, title: string | Record<string, string>): Promise<Probe> {
  const probe = await mount(Probe, makeManifest({project: makeProject({title})}), {lang});
  await until(() => all(probe, '.base')[0]?.lang === lang, `it speaks ${lang}`);
  return probe;
}

function styleOf(probe: Probe, selector: string): CSSStyleDeclaration {
  const [element = probe] = all(probe, selector);
  return getComputedStyle(element);
}

function lineHeight(probe: Probe, selector: string): number {
  const {lineHeight, fontSize} = styleOf(probe, selector);
  return parseFloat(lineHeight) / parseFloat(fontSize);
}

describe('scripts', () => {
  it('have lines as tall as their marks, in headings too', async () => {
    for (const lang of ['km', 'lo', 'th']) {
      const probe = await speaking(lang, {[lang]: 'x'});
      expect(lineHeight(probe, '.base'), lang).to.be.greaterThan(1.6);
      expect(lineHeight(probe, '.heading'), lang).to.be.greaterThan(1.6);
    }
    expect(lineHeight(await speaking('en', 'x'), '.heading')).to.be.lessThan(1.4);
  });

  it('leave alone the lines of a heading in another language', async () => {
    expect(lineHeight(await speaking('th', 'x'), '.heading')).to.be.lessThan(1.4);
  });

  it('have them in a text of another language as well', async () => {
    const probe = await speaking('en', {km: 'ការកសាង'});
    expect(lineHeight(probe, '.heading [lang]')).to.be.greaterThan(1.6);
  });

  it('keep Arabic letters joined on a page that spaces its letters', async () => {
    document.body.style.letterSpacing = '0.1em';
    const probe = await speaking('ar', {ar: 'مرحبا'});
    expect(['normal', '0px']).to.include(styleOf(probe, '.heading').letterSpacing);
  });

  it('break Korean between words', async () => {
    const probe = await speaking('ko', {ko: '사회적 연대경제'});
    expect(styleOf(probe, '.heading').wordBreak).to.equal('keep-all');
  });
});

describe('directions', () => {
  it('are mirrored in Arabic, with what is left-to-right isolated in it', async () => {
    const probe = await speaking('ar', 'Spotlight on Japan (2021)');
    expect(styleOf(probe, '.base').direction).to.equal('rtl');
    const title = styleOf(probe, '.heading [lang]');
    expect(title.direction).to.equal('ltr');
    expect(title.unicodeBidi).to.contain('isolate');
    await expectAccessible(probe);
  });

  it('put all texts on one side, also one that runs the other way', async () => {
    const probe = await speaking('ar', 'Spotlight on Japan');
    expect(styleOf(probe, '.base').textAlign).to.equal('right');
    expect(styleOf(probe, '.heading [lang]').textAlign).to.equal('right');
    const english = await speaking('en', {ar: 'مرحبا'});
    expect(styleOf(english, '.heading [lang]').textAlign).to.equal('left');
  });

  it('cannot be turned by a text of the manifest for what stands around it', () => {
    // Embeddings, overrides and isolates, opened and not closed, or closed and not opened.
    const controls = Array.from('\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069');
    for (const control of controls) {
      const document = {version: 1, project: {title: `a${control}b`, summary: {ar: control + 'c'}}};
      const {project} = parseManifest(document);
      const point = control.charCodeAt(0).toString(16);
      expect(project.title, point).to.equal('ab');
      expect(project.summary, point).to.deep.equal({ar: 'c'});
    }
  });

  it('may be marked by a publisher, where a mark cannot reach beyond its text', () => {
    // Left-to-right, right-to-left and Arabic letter mark: letters without a shape.
    const title = 'C++\u200E \u200F123\u061C';
    expect(parseManifest({version: 1, project: {title}}).project.title).to.equal(title);
  });
});
