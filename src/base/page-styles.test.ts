import {expect} from '@open-wc/testing';
import {makeManifest, makeProject} from '../testing/builders.js';
import {all, mount} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';

const manifest = makeManifest({project: makeProject({title: 'A project'})});

afterEach(() => {
  document.body.replaceChildren();
  for (const {style} of [document.documentElement, document.body]) style.cssText = '';
});

/** The height in pixels of what should be 44 of them, in a widget of this page. */
async function targetHeight(): Promise<number> {
  const probe = await mount(Probe, manifest);
  const [base] = all(probe, '.base');
  const button = document.createElement('button');
  button.className = 'button';
  base?.append(button);
  return button.getBoundingClientRect().height;
}

describe('on a page of its own style', () => {
  it('has targets of 44 pixels where the root’s text is 10 pixels', async () => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '1.6rem';
    expect(await targetHeight()).to.equal(44);
  });

  it('has them where the page’s text is small', async () => {
    document.body.style.fontSize = '11px';
    expect(await targetHeight()).to.be.at.least(44);
  });

  it('grows with the reader’s text', async () => {
    document.documentElement.style.fontSize = '32px';
    document.body.style.fontSize = '1rem';
    expect(await targetHeight()).to.equal(88);
  });

  it('has a width in a row beside a text', async () => {
    document.body.style.cssText = 'display: flex; inline-size: 700px; margin: 0';
    const probe = await mount(Probe, manifest);
    probe.after(
      document.createTextNode('A text of the page beside it, which takes what it takes. '),
    );
    expect(probe.getBoundingClientRect().width).to.be.at.least(240);
    expect(document.body.scrollWidth).to.be.at.most(700);
  });

  it('has one where its box is as wide as what is in it', async () => {
    document.body.style.cssText = 'inline-size: 300px; margin: 0';
    const probe = await mount(Probe, manifest);
    for (const style of ['display: inline-block', 'float: inline-start']) {
      probe.style.cssText = style;
      expect(probe.getBoundingClientRect().width, style).to.be.within(240, 300);
    }
  });
});
