import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../manifest/model.js';
import {parseManifest, parseManifestPart} from '../manifest/parse.js';
import {isObject, type Problem} from '../manifest/readers.js';
import {checkText} from './check.js';
import {checkedDocument} from './document.js';
import {fieldsOf, wordsOf} from './schema.js';

const base = 'https://www.example.org/kiosk/manifest.json';
const now = new Date('2026-11-24T12:00:00Z');

const schema = JSON.parse(read('../schema/manifest-1.json')) as {
  readonly definitions: Readonly<Record<string, object>>;
};
const ajv = new Ajv({allowUnionTypes: true});
addFormats.default(ajv);
ajv.addSchema(schema, 'manifest');

function locate(path: string): string {
  return fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
}

function read(path: string): string {
  return readFileSync(locate(path), 'utf8');
}

function readJson(path: string): unknown {
  return JSON.parse(read(path));
}

function parse(path: string): Manifest {
  return parseManifest(readJson(path), {base});
}

/** Addresses of a document that lead to a file beside it. */
function relativeAddresses(document: unknown): readonly string[] {
  return checkedDocument(document, now)
    .values.filter(({type}) => type === 'Address')
    .map(({value}) => String(value))
    .filter((url) => !/^[a-z]+:/i.test(url));
}

describe.each(['minimal', 'full', 'sse-asia'])('the example %s', (name) => {
  const path = `${name}/manifest.json`;

  it('is read whole', () => {
    const problems: Problem[] = [];
    parseManifest(readJson(path), {base, onProblem: (problem) => problems.push(problem)});
    expect(problems).toEqual([]);
  });

  it('is valid by the schema', () => {
    expect(ajv.validate('manifest#/definitions/Manifest', readJson(path))).toBe(true);
  });

  it('has no error, and no advice but on what is not known', () => {
    const findings = checkText(read(path), base, now);
    const known = /^(publication-date|insecure-address)$/;
    expect(findings.filter(({rule}) => name !== 'sse-asia' || !known.test(rule))).toEqual([]);
  });
});

describe('the real project', () => {
  const manifest = parse('sse-asia/manifest.json');
  const [first, second] = manifest.project.phases;
  const byId = new Map(manifest.outputs.map((output) => [output.id, output]));
  const series = [
    'brief-intro',
    'brief-kr',
    'brief-jp',
    'brief-cn',
    'brief-my',
    'brief-id',
    'brief-ph',
    'brief-conclusion',
  ];

  it('has eight briefs, in order from the introduction to the conclusion', () => {
    const briefs = manifest.outputs.filter(({kind}) => kind === 'brief');
    const position = (id: string): number => byId.get(id)?.series?.position ?? 0;
    const ids = briefs.map(({id}) => id);
    expect(ids.sort((a, b) => position(a) - position(b))).toEqual(series);
    expect(series.map(position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(series.map((id) => byId.get(id)?.role)).toEqual([
      'introduction',
      ...Array.from({length: 6}, () => 'country'),
      'conclusion',
    ]);
  });

  it('gathers them in a compendium that is announced', () => {
    expect(byId.get('compendium')).toMatchObject({status: 'announced', gathers: series});
    expect(byId.get('compendium')?.note).toBeDefined();
  });

  it('has the Indonesia brief in English and Bahasa Indonesia, and no other in two languages', () => {
    const languages = (id: string) => byId.get(id)?.documents.map(({language}) => language);
    expect(languages('brief-id')).toEqual(['en', 'id']);
    expect(series.filter((id) => (languages(id)?.length ?? 0) > 1)).toEqual(['brief-id']);
  });

  it('has two phases of six countries each, as announced, and tells what changed', () => {
    expect(manifest.project.phases).toHaveLength(2);
    expect(first?.countries).toEqual(['KR', 'JP', 'CN', 'MY', 'ID', 'PH']);
    expect(second?.countries).toEqual(['TH', 'VN', 'MN', 'KG', 'LA', 'KH']);
    expect(second?.start).toBe('2021-07-01');
    expect(second?.summary).toMatchObject({
      en: expect.stringMatching(/2022.*Lao.*2024.*Kyrgyzstan/s) as string,
      id: expect.stringMatching(/2022.*Laos.*2024.*Kirgizstan/s) as string,
    });
  });

  it('names countries as the United Nations do', () => {
    const names = new Map(manifest.countries.map(({code, name}) => [code, name]));
    expect([...names.keys()]).toEqual([...(first?.countries ?? []), ...(second?.countries ?? [])]);
    expect(names.get('KR')).toMatchObject({en: 'Republic of Korea', fr: 'République de Corée'});
    expect(names.get('VN')).toMatchObject({en: 'Viet Nam'});
    expect(names.get('LA')).toMatchObject({en: "Lao People's Democratic Republic"});
  });

  it('has the evaluation of the first phase as it stood on 25 August 2021', () => {
    const {status, note, phases, date, evaluation} = byId.get('evaluation-1') ?? {};
    expect({status, phases, date}).toEqual({
      status: 'in-progress',
      phases: ['phase-1'],
      date: undefined,
    });
    expect(note).toMatchObject({en: 'Under way on 25 August 2021.'});
    expect(evaluation).toMatchObject({type: 'final', conduct: 'internal', recommendations: []});
    expect(evaluation?.criteria.map(({name}) => name).slice(0, 2)).toEqual([
      'effectiveness',
      'sustainability',
    ]);
    expect(evaluation?.criteria.flatMap(({findings}) => findings)).toEqual([]);
  });

  it('has a film without an address, which says so, apart from the sample clip', () => {
    const [clip, film] = manifest.videos;
    expect(clip).toMatchObject({id: 'sample-clip', phases: []});
    expect(film).toMatchObject({id: 'project-video', files: []});
    expect([film?.youtube, film?.vimeo, film?.page]).toEqual([undefined, undefined, undefined]);
    expect(film?.note).toMatchObject({en: expect.stringContaining('No public address') as string});
  });

  it('explains whatever is not published, or not certain', () => {
    const open = [...manifest.outputs, ...manifest.videos].filter(
      ({status}) => status === 'announced' || status === 'in-progress',
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({note}) => note === undefined)).toEqual([]);
    const planned = manifest.events.filter(({status}) => status === 'planned');
    expect(planned.filter(({note}) => note === undefined)).toEqual([]);
  });

  it('has what we wrote in English and Bahasa Indonesia, and what comes first in three more', () => {
    const written = checkedDocument(readJson('sse-asia/manifest.json'), now).values.filter(
      ({type, key}) => type === 'Text' && /^(summary|note|place)$/.test(key),
    );
    const languages = (value: unknown) => (isObject(value) ? Object.keys(value) : []);
    const odd = written.filter(({value}) => !/^en,id(,ja,ko,fr)?$/.test(languages(value).join()));
    expect(odd.map(({path}) => path)).toEqual([]);
    const inFive = written.filter(({value}) => languages(value).length === 5);
    expect(inFive.map(({path}) => path.replace(/\..*/, ''))).toContain('outputs[8]');
  });

  it('says of each translation that it is no official one', () => {
    const {title, summary} = manifest.project;
    const marks = {id: 'tidak resmi', ja: '非公式', ko: '비공식', fr: 'non officielle'};
    expect(Object.keys(title)).toEqual(['en', ...Object.keys(marks)]);
    for (const [language, mark] of Object.entries(marks)) {
      expect(isObject(summary) && summary[language]).toContain(mark);
    }
  });

  it('has an event for each meeting of the project or next to it, and news of it among the news', () => {
    expect(manifest.events).toHaveLength(36);
    // Ten meetings that others held, with the project taking part; most belong to no phase.
    expect(manifest.events.filter(({phases}) => phases.length === 0)).toHaveLength(7);
    expect(manifest.events.filter(({id}) => !id.startsWith('e-'))).toEqual([]);
    expect(manifest.news.filter(({id}) => !id.startsWith('n-'))).toEqual([]);
    expect(manifest.events.filter(({id}) => id === 'e-bangkok-2024')).toMatchObject([
      {start: '2024-06-18', end: '2024-06-19', mode: 'in-person', status: 'held'},
    ]);
    expect(manifest.news.filter(({kind}) => kind === 'press')).toHaveLength(6);
  });
});

describe('the fictional project', () => {
  const documents = [readJson('full/manifest.json'), readJson('full/older.json')];
  const values = documents.flatMap((document) => checkedDocument(document, now).values);

  it('says that it is fictional', () => {
    const {title, summary} = parse('full/manifest.json').project;
    expect(title).toMatchObject({en: expect.stringContaining('fictional') as string});
    expect(summary).toMatchObject({en: expect.stringContaining('fictional') as string});
    expect(read('full/README.md')).toMatch(/fictional/i);
  });

  it('goes on in a further part that is read whole', () => {
    const problems: Problem[] = [];
    const options = {base, onProblem: (problem: Problem) => problems.push(problem)};
    expect(parseManifestPart(documents[1], options).news.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    expect(ajv.validate('manifest#/definitions/ManifestPart', documents[1])).toBe(true);
  });

  it('uses every field of every record', () => {
    const used = new Set(
      values.flatMap(({type, value}) =>
        isObject(value) ? Object.keys(value).map((field) => `${type}.${field}`) : [],
      ),
    );
    const all = Object.keys(schema.definitions)
      .filter((type) => !/^(Collections|ManifestPart)$/.test(type))
      .flatMap((type) => fieldsOf(type).map((field) => `${type}.${field}`));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((field) => !used.has(field))).toEqual([]);
  });

  it('uses every word that a field knows', () => {
    const used = new Map<string, Set<unknown>>();
    for (const {key, value, parent} of values) {
      if (parent === undefined || wordsOf(parent.type, key).length === 0) continue;
      const field = `${parent.type}.${key}`;
      used.set(field, (used.get(field) ?? new Set()).add(value));
    }
    const missing = [...used].flatMap(([field, words]) => {
      const [type = '', key = ''] = field.split('.');
      return wordsOf(type, key).flatMap((word) => (words.has(word) ? [] : [`${field}: ${word}`]));
    });
    expect(used.size).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  it('leads nowhere but to example.org and to files that are there', () => {
    const addresses = values.flatMap(({type, value}) => (type === 'Address' ? [value] : []));
    const absolute = addresses.map(String).filter((url) => /^[a-z]+:/i.test(url));
    expect(absolute.filter((url) => !/^https:\/\/\w+\.example\.org\//.test(url))).toEqual([]);
  });
});

it.each(['full/manifest.json', 'sse-asia/manifest.json'])('has the files that %s names', (path) => {
  const missing = relativeAddresses(readJson(path)).filter(
    (url) =>
      !existsSync(fileURLToPath(new URL(`../../examples/${path}/../${url}`, import.meta.url))),
  );
  expect(missing).toEqual([]);
});
