import {describe, expect, it} from 'vitest';
import {readJson} from './json.js';

function explain(text: string): string {
  const {findings} = readJson(text);
  expect(findings).toHaveLength(1);
  return findings
    .map(({line, message, suggestion}) => `${line}: ${message} ${suggestion}`)
    .join('');
}

describe('a text that is no JSON', () => {
  it.each([
    ['{\n "a": 1\n "b": 2\n}', '3: A comma is missing before this line.', 'end of line 2'],
    ['{"a": 1 "b": 2}', '1: A comma is missing in this line.', 'column 8'],
    ['{\n "a": 1,\n}', '3: A comma is too many', 'end of line 2'],
    ['[\n {},\n]', '3: A comma is too many', 'end of line 2'],
    ['{"a": 1,, "b": 2}', '1: A comma is too many.', 'Take one of the commas out.'],
    ['{"a": [1, 2\n', '1: The document stops at line 1', 'upload the whole file again'],
    ['{"a": [{"b": "unfin', '1: The document stops at line 1', '(inside a[0].b)'],
    ['{"a": "x\n y"}', '1: The text that begins here has no closing quotation mark', '\\n'],
    ['{"a": "x}', '1: The document stops at line 1', 'closing } or ]'],
    ['{“a”: 1}', '1: These are not the quotation marks', 'straight double quotation marks'],
    ["{'a': 1}", '1: These are not the quotation marks', 'straight double quotation marks'],
    ['{"a": True}', '1: "True" stands here without quotation marks.', 'true, false and null'],
    ['{a: 1}', '1: "a" stands here without quotation marks.', 'double quotation marks'],
    ['{"a" 1}', '1: A colon is missing', '"title": "Japan"'],
    ['{"a":\n}', '2: Something is missing here.', 'take the whole line out'],
    ['{"a": "C:\\docs"}', '1: The text that begins here has a backslash', 'Write / in addresses'],
    ['{"a": "x\ty"}', '1: The text that begins here has a tab', '\\t'],
    ['{\n// note\n"a": 1}', '2: A comment stands here', 'field of its own'],
    ['{"a": 1}}', '1: Something stands after the end', 'too many'],
    ['<!DOCTYPE html><title>404</title>', '1: This is a web page', 'address of the JSON file'],
    ['  \n', '1: The file is empty.', 'again'],
  ])('%j is told in plain words', (text, message, suggestion) => {
    const told = explain(text);
    expect(told).toContain(message);
    expect(told).toContain(suggestion);
  });
});

describe('a text that is JSON', () => {
  it('gives the place of every value, and of what is missing the place where it would be', () => {
    const {locate, value} = readJson('{\n  "a": [\n    {"b": 1},\n    {"c": 2}]}');
    expect(value).toEqual({a: [{b: 1}, {c: 2}]});
    expect(locate('')).toEqual({line: 1, column: 1});
    expect(locate('a')).toEqual({line: 2, column: 3});
    expect(locate('a[1]')).toEqual({line: 4, column: 5});
    expect(locate('a[1].c')).toEqual({line: 4, column: 6});
    expect(locate('a[1].d.e')).toEqual({line: 4, column: 5});
    expect(locate('z')).toEqual({line: 1, column: 1});
  });

  it('may end its lines as Windows does', () => {
    expect(readJson('{\r\n  "a": 1\r\n}').locate('a')).toEqual({line: 2, column: 3});
  });
});
