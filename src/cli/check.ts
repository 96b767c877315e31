import {rules} from './advice/rules.js';
import {checkedDocument, type CheckedDocument} from './document.js';
import type {Finding, LocatedFinding, Position} from './finding.js';
import {readJson} from './json.js';
import {load} from './load.js';
import {findProblems} from './problems.js';
import {pathsTo} from './words.js';

/** Loads a manifest and finds all that is to be said about it, in the order of its lines. */
export async function checkSource(name: string, now: Date): Promise<readonly LocatedFinding[]> {
  const {text, base, findings} = await load(name);
  const atTop = findings.map((finding) => ({...finding, line: 1, column: 1}));
  const inText = text === undefined ? [] : checkText(text, base, now);
  return [...atTop, ...inText].map((finding) => ({file: name, ...finding}));
}

/**
 * Finds all that is to be said about the text of a manifest.
 *
 * @param base - absolute address that relative ones resolve against
 * @param now - dates after it are in the future
 */
export function checkText(text: string, base: string, now: Date): readonly (Finding & Position)[] {
  const {value, findings, locate} = readJson(text);
  if (findings.some(({severity}) => severity === 'error')) return findings;
  const document = checkedDocument(value, now);
  const problems = findProblems(value, base, document.values);
  const located = [...problems, ...findAdvice(document, problems)].map((finding) => ({
    ...finding,
    ...locate(finding.path),
  }));
  return [...findings, ...located].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Advice on what is shown; what an error leaves out needs none. */
function findAdvice(document: CheckedDocument, errors: readonly Finding[]): readonly Finding[] {
  if (errors.some(({rule}) => rule === 'not-a-manifest' || rule === 'newer-format')) return [];
  const leftOut = new Set(errors.map(({path}) => path));
  return rules
    .flatMap((rule) => rule(document))
    .filter(({path}) => !pathsTo(path).some((each) => leftOut.has(each)));
}
