/** The published JSON Schema and the parser are one definition: proof over generated documents. */
import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {manifestDocument, partDocument} from '../testing/arbitrary-documents.js';
import {broken} from '../testing/breakage.js';
import {ManifestError} from './errors.js';
import {parseManifest, parseManifestPart, type ParseOptions} from './parse.js';
import type {Problem} from './readers.js';

const seed = Number(process.env['KIOSK_SEED'] ?? 20210825);
const numRuns = Number(process.env['KIOSK_RUNS'] ?? 1000);
// A failure prints its seed: KIOSK_SEED=… runs it again.
fc.configureGlobal({seed, numRuns});
vi.setConfig({testTimeout: 60_000});

const base = 'https://www.example.org/project/manifest.json';
const schemaFile = new URL('../../schema/manifest-1.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as {readonly $id: string};
const ajv = new Ajv({allowUnionTypes: true});
addFormats.default(ajv);
ajv.addSchema(schema);

type Parse = (value: unknown, options?: ParseOptions) => object;

const documents = [
  {name: 'a manifest', arbitrary: manifestDocument, parse: parseManifest, type: 'Manifest'},
  {name: 'a further part', arbitrary: partDocument, parse: parseManifestPart, type: 'ManifestPart'},
];

/** Why the schema refuses a document; empty when it is valid. */
function schemaFindings(type: string, document: object): readonly string[] {
  const validate = ajv.getSchema(`${schema.$id}#/definitions/${type}`);
  if (validate === undefined) throw new Error(`The schema does not define ${type}.`);
  if (validate(document) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** What the parser says against a document; empty when it is valid. */
function parserFindings(parse: Parse, document: unknown): readonly string[] {
  const problems: Problem[] = [];
  try {
    parse(document, {base, onProblem: (problem) => problems.push(problem)});
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return [`refused: ${error.message}`];
  }
  return problems.map(({path, expected}) => `${path} ${expected}`);
}

describe.each(documents)('schema and parser, for $name', ({arbitrary, parse, type}) => {
  it('find nothing in a valid document', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        expect(schemaFindings(type, document)).toEqual([]);
        expect(parserFindings(parse, document)).toEqual([]);
      }),
    );
  });

  it('agree on whether a broken document is valid', () => {
    let refused = 0;
    fc.assert(
      fc.property(broken(arbitrary), (document) => {
        const schemaSays = schemaFindings(type, document);
        const parserSays = parserFindings(parse, document);
        if (schemaSays.length > 0) refused++;
        expect({schemaSays, parserSays, isValid: parserSays.length === 0}).toMatchObject({
          isValid: schemaSays.length === 0,
        });
      }),
    );
    // Else this test would be about valid documents again.
    expect(refused).toBeGreaterThan(numRuns / 2);
  });

  it('agree that what was parsed is valid, and it parses to itself', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        const parsed = parse(document, {base});
        expect(schemaFindings(type, parsed)).toEqual([]);
        expect(parse(parsed)).toStrictEqual(parsed);
      }),
    );
  });

  it('parses what is left of a broken document to itself', () => {
    fc.assert(
      fc.property(broken(arbitrary), (document) => {
        if (parserFindings(parse, document).some((finding) => finding.startsWith('refused')))
          return;
        const parsed = parse(document, {base});
        expect(parse(parsed)).toStrictEqual(parsed);
      }),
    );
  });

  it('survives every value there is', () => {
    const anything = fc.anything({withMap: true, withSet: true, withDate: true, withBigInt: true});
    const documentLike = fc.record({version: fc.constant(1), project: anything, outputs: anything});
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue(), documentLike), (value) => {
        parserFindings(parse, value);
      }),
    );
  });
});

// In hosts no characters that IDNA takes out or refuses: the schema cannot know them, and the parser is stricter.
const pieces = {
  page: [
    'https:',
    'HTTP:',
    'data:',
    '//',
    '/',
    'a.org',
    '@',
    ':',
    ':80',
    ' ',
    '\\',
    '\u0001',
    '?',
    '#',
    '.',
    'é',
    '%41',
    '\t',
  ],
  updated: [
    '2024',
    '2023',
    '-',
    '-02',
    '-13',
    '-29',
    '-31',
    'T',
    '09:30',
    ':60',
    'Z',
    '+07:00',
    ' ',
  ],
  language: ['en', 'zh', 'x', '-', '_', 'Hant', 'US', '419', '1996', 'rozaj', 'a', ' ', 'é', '-en'],
  title: ['a', ' ', '\n', '\0', '\u202E', '\u2067', '\u200B', '\uFEFF', '\u0085', '\uD83D', 'é'],
  code: ['V', 'n', 'N', ' ', '1', 'é', 'ſ', 'K', '\0'],
  contact: ['coop', '@', 'ilo.org', ' ', '?', '&', '<', 'é', '.', '\0', '\uFEFF'],
};

describe('schema and parser, piece by piece', () => {
  it.each(Object.entries(pieces))('agree on any %s', (field, parts) => {
    const value = fc.array(fc.constantFrom(...parts), {maxLength: 7}).map((each) => each.join(''));
    fc.assert(
      fc.property(value, (each) => {
        const project = {title: 'A', [field]: each};
        const countries = [{[field]: each}].filter(() => field === 'code');
        const document = {version: 1, updated: '2021', [field]: each, project, countries};
        const isValid = schemaFindings('Manifest', document).length === 0;
        expect(parserFindings(parseManifest, document).length === 0).toBe(isValid);
      }),
    );
  });
});

it('ignores what would reach a prototype', () => {
  const fields = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
  const json = `{"version": 1, ${fields}, "project": {"title": {"en": "A", ${fields}}, ${fields}}}`;
  const parsed = parseManifest(JSON.parse(json));
  expect(parsed).toStrictEqual(parseManifest({version: 1, project: {title: {en: 'A'}}}));
  expect({}).not.toHaveProperty('polluted');
});
