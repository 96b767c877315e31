import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {manifestDocument} from '../testing/arbitrary-documents.js';
import {broken} from '../testing/breakage.js';
import {checkText} from './check.js';
import type {Finding, Position} from './finding.js';

type Found = Finding & Position;

const base = 'https://www.example.org/manifest.json';
const now = new Date('2024-06-30T12:00:00Z');
const brief = {id: 'japan', kind: 'brief', title: 'Japan', date: '2021', summary: 'Six cases'};

/** What is found in a document that has nothing else to be found. */
function check(fields: object): readonly Found[] {
  const document = {version: 1, updated: '2024', project: {title: 'SSE in Asia'}, ...fields};
  return checkText(JSON.stringify(document, undefined, 2), base, now);
}

/** Path, message and suggestion of each finding. */
function told(findings: readonly Found[]): readonly string[] {
  return findings.map(({path, message, suggestion}) => `${path}: ${message} ${suggestion}`);
}

function inBrief(fields: object): readonly string[] {
  return told(check({outputs: [{...brief, ...fields}]}));
}

fc.configureGlobal({seed: Number(process.env['KIOSK_SEED'] ?? 20210825), numRuns: 200});
vi.setConfig({testTimeout: 60_000});

describe('checking a manifest', () => {
  it('finds nothing in a good one', () => {
    expect(check({outputs: [brief]})).toEqual([]);
  });

  it('finds no error in the manifest of the real project', () => {
    const file = new URL('../../examples/sse-asia/manifest.json', import.meta.url);
    const findings = checkText(readFileSync(file, 'utf8'), base, new Date());
    expect(told(findings.filter(({severity}) => severity === 'error'))).toEqual([]);
  });

  it('finds no error in any valid document', () => {
    fc.assert(
      fc.property(manifestDocument, (document) => {
        const findings = checkText(JSON.stringify(document), base, now);
        expect(told(findings.filter(({severity}) => severity === 'error'))).toEqual([]);
      }),
    );
  });

  it('tells each finding in a sentence, with a place and a suggestion', () => {
    fc.assert(
      fc.property(broken(manifestDocument), (document) => {
        const findings = checkText(JSON.stringify(document, undefined, 1), base, now);
        const odd = findings.filter(
          ({message, suggestion, line, column}) =>
            !/^\P{Ll}[^]*[.]$/u.test(message) ||
            !/^\p{Lu}/u.test(suggestion) ||
            Math.min(line, column) < 1,
        );
        expect(odd).toEqual([]);
      }),
    );
  });

  it('stays calm about any text, cut at any place', () => {
    fc.assert(
      fc.property(manifestDocument, fc.double({min: 0, max: 1, noNaN: true}), (document, part) => {
        const text = JSON.stringify(document, undefined, 1);
        const cut = text.slice(0, Math.floor((text.length - 1) * part));
        expect(checkText(cut, base, now).map(({rule}) => rule)).toEqual(['not-json']);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void checkText(text, base, now)));
  });
});

describe('an error', () => {
  it('names line and column', () => {
    const text = '{\n  "version": 1,\n  "project": {"title": "A",\n    "contact": "none"}\n}';
    expect(checkText(text, base, now)).toMatchObject([
      {rule: 'manifest-date', line: 1, column: 1},
      {severity: 'error', rule: 'invalid', path: 'project.contact', line: 4, column: 5},
    ]);
  });

  it('of a missing field stands where its record begins', () => {
    const text =
      '{"version": 1, "updated": "2024", "project": {"title": "A"},\n "outputs": [\n  {"id": "a", "kind": "brief", "summary": "B", "date": "2021"}]}';
    expect(checkText(text, base, now)).toMatchObject([
      {
        path: 'outputs[0].title',
        line: 3,
        column: 3,
        message: 'The publication has no "title". The whole publication is left out.',
        suggestion: 'Add "title".',
      },
    ]);
  });

  it('is found in each collection', () => {
    const findings = check({
      outputs: [{kind: 'brief', title: 'No id'}],
      videos: [{id: 'v', title: ''}],
      news: ['news'],
      events: [{id: 'e', title: {}}],
      countries: [{code: 'Japan'}],
    });
    const errors = findings.filter(({severity}) => severity === 'error');
    expect(errors.map(({path}) => path)).toEqual([
      'outputs[0].id',
      'videos[0].title',
      'news[0]',
      'events[0].title',
      'countries[0].code',
    ]);
  });

  it.each([
    ['date', '31.07.2021', 'Write year, month, day: 2021-07-31.'],
    ['date', '2021-7-1', 'Write year, month, day: 2021-07-01.'],
    ['date', '2021-02-30', 'There is no such day in the calendar.'],
    ['date', 'August 2021', 'Write 2021-08.'],
    ['date', '25 August 2021', 'Write 2021-08-25.'],
    ['date', 2021, 'Put it in quotation marks: "2021".'],
    ['date', null, 'If it is not known, take the line out.'],
    ['date', '2021-07-31T09:00', 'as in 2021-07-31T09:00+07:00.'],
    ['page', 'javascript:alert(1)', 'Only web pages and files on the web can be shown.'],
    ['page', 'https://me:secret@example.org/', 'Take the user name and password out'],
    ['page', 'C:\\briefs\\japan.pdf', 'This is a place on a computer.'],
    ['page', 'Japan brief.pdf', 'Write %20 for a space: Japan%20brief.pdf'],
    ['status', 'Publshed', 'Did you mean "published"?'],
    ['status', 'done', 'Write "announced", "in-progress" or "published".'],
    ['countries', ['Japan'], 'Write "JP".'],
    ['countries', 'JP', 'Put it in square brackets'],
    ['subtitle', 2021, 'Put it in quotation marks: "2021".'],
    ['subtitle', {English: 'A', id: 'B'}, 'Write "en".'],
    ['documents', [{url: 'a', mediaType: 'b', size: '1.2 MB'}], 'such as 1200000.'],
    [
      'documents',
      [{url: 'a', mediaType: 'b', size: '1200'}],
      'Take the quotation marks away: 1200.',
    ],
  ])('in %s: %j brings a suggestion that fits', (field, value, suggestion) => {
    const findings = check({outputs: [{...brief, [field]: value}]});
    const first = findings.find(({severity}) => severity === 'error');
    expect(first?.suggestion).toContain(suggestion);
  });

  it('says it when the document is no manifest, and nothing else', () => {
    expect(checkText('[1, 2]', base, now)).toMatchObject([{rule: 'not-a-manifest'}]);
    expect(checkText('{"version": 2}', base, now)).toMatchObject([{rule: 'newer-format'}]);
  });
});

describe('advice', () => {
  it('asks for what readers want to know of a document', () => {
    expect(inBrief({documents: [{url: 'japan.PDF'}, {title: 'Not yet there'}]})).toEqual([
      'outputs[0].documents[0]: Readers are not told how big and of which type this document is. ' +
        'Add "size" in bytes, as "size": 1048576 and "mediaType": "application/pdf".',
    ]);
  });

  it('asks for date and summary of what is published only', () => {
    const bare = {id: 'a', kind: 'study', title: 'A'};
    expect(check({outputs: [bare]}).map(({rule}) => rule)).toEqual([
      'publication-date',
      'publication-summary',
    ]);
    expect(check({outputs: [{...bare, status: 'announced'}]})).toEqual([]);
  });

  it('asks for the translation that other texts of the record have', () => {
    expect(inBrief({note: {en: 'Soon', id: 'Segera'}})).toEqual([
      'outputs[0].summary: Others like this text are there in Bahasa Indonesia, but this one is not. ' +
        'Write {"en": "…", "id": "…"} instead of the text alone.',
    ]);
  });

  it('asks for the translation that most other records have', () => {
    const countries = [
      {code: 'JP', name: {en: 'Japan', id: 'Jepang'}},
      {code: 'ID', name: {en: 'Indonesia', id: 'Indonesia'}},
      {code: 'VN', name: {en: 'Viet Nam'}},
    ];
    expect(told(check({countries}))).toEqual([
      'countries[2].name: Others like this text are there in Bahasa Indonesia, but this one is not. ' +
        'Add "id": "…".',
    ]);
  });

  it('leaves titles in the language in which they were published', () => {
    const translated = {title: 'Japan', subtitle: 'A brief', summary: {en: 'A', id: 'B'}};
    expect(check({outputs: [{...brief, ...translated}]})).toEqual([]);
    const event = {id: 'e', title: 'Research conference', summary: {en: 'A', id: 'B'}};
    expect(check({events: [event], videos: [{...event, id: 'v'}]})).toEqual([]);
  });

  it('asks for no translation of words that every reader sees in the own language', () => {
    const text = {en: 'A', id: 'B'};
    const findings = (topic: string) => inBrief({keyFindings: [{topic, text}]});
    expect(findings('pathways')).toEqual([]);
    expect(findings('paths')).toHaveLength(1);
    const criteria = [{name: 'effectiveness', summary: text}];
    const evaluation = {...brief, kind: 'evaluation', evaluation: {criteria}};
    expect(check({outputs: [evaluation]})).toEqual([]);
  });

  it('does not ask for translations because one record has one', () => {
    const translated = {title: {en: 'Japan', id: 'Jepang'}, summary: {en: 'A', id: 'B'}};
    const others = ['a', 'b', 'c'].map((id) => ({...brief, id}));
    expect(check({outputs: [{...brief, ...translated}, ...others]})).toEqual([]);
  });

  it('finds an id that is there twice, in whatever collections', () => {
    const [found] = told(check({outputs: [brief], news: [{id: 'japan', title: 'News'}]}));
    expect(found).toContain('news[0].id: The id "japan" belongs to outputs[0] already');
  });

  it('finds ids that name nothing', () => {
    const phases = [{id: 'phase-1', title: 'One'}];
    const outputs = [{...brief, phases: ['phase1'], gathers: ['korea', 'japan']}];
    expect(told(check({project: {title: 'A', phases}, outputs}))).toEqual([
      'outputs[0].phases[0]: No phase has the id "phase1". Did you mean "phase-1"?',
      'outputs[0].gathers[0]: No publication has the id "korea". There are "japan".',
    ]);
  });

  it('finds a country in no phase, once', () => {
    const phases = [{id: 'one', title: 'One', countries: ['JP']}];
    const outputs = [{...brief, countries: ['jp', 'KR']}];
    const findings = check({project: {title: 'A', phases}, countries: [{code: 'KR'}], outputs});
    expect(findings.map(({path, rule}) => [path, rule])).toEqual([
      ['countries[0].code', 'country-without-phase'],
    ]);
    expect(check({countries: [{code: 'KR'}]})).toEqual([]);
  });

  it('finds dates in the future, but not of events and announcements', () => {
    expect(inBrief({date: '2024-07-02'})[0]).toContain('The date "2024-07-02" is in the future.');
    expect(inBrief({date: '2024-08'})).toHaveLength(1);
    expect(inBrief({date: '2024'})).toEqual([]);
    // It is July already on Kiritimati.
    expect(inBrief({date: '2024-07-01'})).toEqual([]);
    expect(inBrief({date: '2025', status: 'announced'})).toEqual([]);
    expect(check({events: [{id: 'e', title: 'E', start: '2025-01-01'}]})).toEqual([]);
  });

  it.each([
    ['briefs', 'Did you mean "brief"?'],
    ['Policy brief', 'Did you mean "brief"?'],
    ['webpage', 'Did you mean "web-page"?'],
    ['podcast', 'There are "brief", "compendium",'],
  ])('says what is known when it does not know the kind %s', (kind, suggestion) => {
    expect(inBrief({kind})[0]).toContain(suggestion);
  });

  it.each([
    ['sumary', 'summary'],
    ['Date', 'date'],
    ['key_findings', 'keyFindings'],
    ['country', 'countries'],
    ['colour', undefined],
    ['_comment', undefined],
  ])('asks about the field %s: did you mean %s?', (field, meant) => {
    const findings = inBrief({[field]: 'x'});
    if (meant === undefined) expect(findings).toEqual([]);
    else expect(findings).toEqual([expect.stringContaining(`Did you mean "${meant}"?`)]);
  });

  it('finds addresses that are not secure, or lead elsewhere than they say', () => {
    expect(inBrief({page: 'http://ilo.org/a'})[0]).toContain('https://ilo.org/a');
    expect(inBrief({page: 'www.ilo.org/a'})[0]).toContain('Write https://www.ilo.org/a');
    expect(inBrief({page: 'ilo.org'})[0]).toContain('Write https://ilo.org');
    expect(inBrief({page: 'pages/japan.html'})).toEqual([]);
  });

  it('asks for words for pictures and captions for videos', () => {
    expect(inBrief({cover: {url: 'a.png'}})[0]).toContain('Add "alt"');
    const video = {id: 'v', title: 'A film', files: [{url: 'a.mp4'}], poster: {url: 'a.jpg'}};
    expect(check({videos: [video]}).map(({rule}) => rule)).toEqual(['video-captions']);
    expect(check({videos: [{...video, captions: [{language: 'en', url: 'a.vtt'}]}]})).toEqual([]);
  });

  it('asks when the manifest was last changed', () => {
    const [finding] = check({updated: undefined});
    expect(finding).toMatchObject({
      rule: 'manifest-date',
      suggestion: 'Add "updated": "2024-06-30".',
    });
  });

  it('finds a field that stands twice in the same braces', () => {
    const text = '{"version": 1, "updated": "2024", "project": {"title": "A",\n"title": "B"}}';
    expect(checkText(text, base, now)).toMatchObject([
      {rule: 'repeated-field', line: 1, column: 47},
    ]);
  });

  it('says nothing of what an error leaves out', () => {
    const findings = check({outputs: [{...brief, page: 'http://a b.org'}]});
    expect(findings.map(({severity}) => severity)).toEqual(['error']);
  });
});
