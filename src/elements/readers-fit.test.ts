/** Every widget on one page, narrow and with large text, in each engine. */
import {expect} from '@open-wc/testing';
import {controlsOf, crowded, low} from '../testing/controls.js';
import {rare, registerAll} from '../testing/every-widget.js';
import {findLayoutFaults} from '../testing/layout-faults.js';
import {until} from '../testing/mount.js';
import {addWidget, fullManifest, makeColumn, settled} from '../testing/reader-page.js';
import {addReaderStyles, spacing} from '../testing/reader-styles.js';
import {restoreFetch, stubFetch} from '../testing/stub-fetch.js';

describe('every widget', () => {
  let names: readonly string[];
  let column: HTMLElement;
  let takeStylesAway = () => {};

  before(async () => {
    names = await registerAll();
    column = makeColumn(320);
    for (const name of names) addWidget(column, name);
    for (const name of rare) addWidget(column, name, fullManifest);
    await settled();
  });

  after(() => {
    document.documentElement.lang = 'en';
    document.body.replaceChildren();
  });

  afterEach(() => {
    column.style.fontSize = '';
    takeStylesAway();
    restoreFetch();
  });

  const speaks = (language: string) => (widget: Element) =>
    widget.shadowRoot?.querySelector(`[part="base"][lang="${language}"]`);

  for (const language of ['ru', 'ar', 'km', 'en']) {
    it(`fits a column of 320 px in "${language}"`, async () => {
      document.documentElement.lang = language;
      column.dir = language === 'ar' ? 'rtl' : 'ltr';
      await until(() => [...column.children].every(speaks(language)), `all speak "${language}"`);
      expect(findLayoutFaults(column)).to.deep.equal([]);
    });
  }

  for (const width of [320, 1280]) {
    it(`cuts nothing and writes over nothing with the spacing of WCAG 1.4.12, ${width} px wide`, () => {
      column.style.inlineSize = `${width}px`;
      takeStylesAway = addReaderStyles(spacing);
      expect(findLayoutFaults(column)).to.deep.equal([]);
    });
  }

  for (const width of [1280, 640]) {
    it(`cuts nothing and writes over nothing when only the text is twice as large, ${width} px wide`, () => {
      column.style.inlineSize = `${width}px`;
      column.style.fontSize = '200%';
      expect(findLayoutFaults(column)).to.deep.equal([]);
    });
  }

  for (const width of [1280, 320]) {
    it(`gives each control room to be hit, ${width} px wide`, () => {
      column.style.inlineSize = `${width}px`;
      const controls = controlsOf();
      expect(low(controls)).to.deep.equal([]);
      expect(crowded(controls)).to.deep.equal([]);
    });
  }

  it('fits 320 px with a reason in place of content, and with that spacing', async () => {
    stubFetch(() => new Response(null, {status: 404}));
    column.remove();
    column = makeColumn(320, '/nowhere.json');
    for (const name of names) addWidget(column, name);
    const isFailed = ({shadowRoot}: Element) => shadowRoot?.querySelector('[part=error] button');
    await until(() => [...column.children].every(isFailed), 'all say why there is nothing');
    expect(findLayoutFaults(column)).to.deep.equal([]);
    takeStylesAway = addReaderStyles(spacing);
    expect(findLayoutFaults(column)).to.deep.equal([]);
  });
});
