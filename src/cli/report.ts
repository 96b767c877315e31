/** Findings as people and as programs read them. */
import {styleText} from 'node:util';
import type {LocatedFinding} from './finding.js';
import {counted, printable} from './words.js';

/** What `--json` prints. Fields may be added; those here keep their names and meanings. */
export interface JsonReport {
  /** Version of this shape. */
  readonly report: 1;
  /** Whether the command succeeds: no errors, and with `--strict` no advice either. */
  readonly valid: boolean;
  readonly errors: number;
  readonly advice: number;
  /** What was checked, as it was given on the command line. */
  readonly files: readonly string[];
  /** In the order of files and lines. */
  readonly findings: readonly LocatedFinding[];
}

/** How the report for people is laid out. */
export interface Layout {
  /** Columns. */
  readonly width: number;
  readonly useColor: boolean;
}

/** The report for people. */
export function formatReport(report: JsonReport, layout: Layout): string {
  const {findings} = report;
  const errors = findings
    .filter(({severity}) => severity === 'error')
    .map((finding) => formatFinding(finding, layout));
  const advice = findings.filter(({severity}) => severity === 'advice');
  return [
    section('Errors: widgets cannot show this', 'red', errors, layout),
    section('Advice: shown, but could be better', 'yellow', formatAdvice(advice, layout), layout),
    summary(report, layout),
  ]
    .flat()
    .join('\n')
    .concat('\n');
}

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

function paint(style: Style, text: string, {useColor}: Layout): string {
  return useColor ? styleText(style, text, {validateStream: false}) : text;
}

function section(
  title: string,
  style: Style,
  blocks: readonly (readonly string[])[],
  layout: Layout,
): readonly string[] {
  if (blocks.length === 0) return [];
  return [paint(style, title, layout), '', ...blocks.flatMap((block) => [...block, ''])];
}

// Advice that comes up more often is told once, with the lines of the rest.
const toldInFull = 3;

function formatAdvice(
  advice: readonly LocatedFinding[],
  layout: Layout,
): readonly (readonly string[])[] {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of advice) {
    const key = `${finding.file} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    return rest.length < toldInFull
      ? [first, ...rest].map((finding) => formatFinding(finding, layout))
      : [[...formatFinding(first, layout), ...wrap(formatRest(rest), '  ', layout)]];
  });
}

function formatRest(rest: readonly LocatedFinding[]): string {
  const lines = [...new Set(rest.map(({line}) => line))];
  const shown = `${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' …' : ''}`;
  const places = counted(rest.length, 'more place');
  return `The same in ${places}, ${lines.length === 1 ? 'line' : 'lines'} ${shown}.`;
}

function formatFinding(finding: LocatedFinding, layout: Layout): readonly string[] {
  const {file, line, column, path, message, suggestion} = finding;
  const place = paint('bold', printable(`${file}:${line}:${column}`), layout);
  return [
    path === '' ? place : `${place}  ${paint('dim', printable(path), layout)}`,
    ...wrap(printable(message), '  ', layout),
    ...wrap(printable(`→ ${suggestion}`), '  ', layout, '    '),
  ];
}

function wrap(text: string, indent: string, {width}: Layout, hanging = indent): readonly string[] {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isFresh = line.trim() === '';
    if (!isFresh && line.length + 1 + word.length > width) lines.push(hanging + word);
    else lines[lines.length - 1] = isFresh ? line + word : `${line} ${word}`;
  }
  return lines;
}

function summary({errors, advice, files, valid}: JsonReport, layout: Layout): string {
  const pieces = counted(advice, 'piece of advice', 'pieces of advice');
  const found = `${errors === 0 ? 'No errors' : counted(errors, 'error')}, ${pieces}`;
  const where = files.length === 1 ? '' : ` in ${counted(files.length, 'manifest')}`;
  return paint(valid ? 'green' : 'red', `${found}${where}.`, layout);
}
