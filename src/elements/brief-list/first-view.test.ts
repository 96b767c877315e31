import {expect} from '@open-wc/testing';
import {define} from '../../base/define.js';
import {parseManifest} from '../../manifest/parse.js';
import {mount, texts} from '../../testing/mount.js';
import {BriefList} from './brief-list.js';

define('kiosk-brief-list', BriefList);

const address = new URL('/examples/sse-asia/manifest.json', document.baseURI).href;
const types = [
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
] as const;

/** Notes which formatters are made from now on. */
function watchFormatters(): readonly string[] {
  const made: string[] = [];
  for (const type of types) {
    const note = (Type: new (...given: never[]) => object, given: never[]) => {
      made.push(type);
      return new Type(...given);
    };
    Object.defineProperty(Intl, type, {value: new Proxy(Intl[type], {construct: note})});
  }
  return made;
}

// The first one of a page takes longer than all of the list.
it('makes no formatter to show the real project in English', async () => {
  const manifest = parseManifest(await (await fetch(address)).json(), {base: address});
  const made = watchFormatters();
  const list = await mount(BriefList, manifest);
  expect(texts(list, '.brief')).to.have.length(9);
  expect(made).to.deep.equal([]);
});
