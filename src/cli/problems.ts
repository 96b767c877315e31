/** What a widget leaves out of a manifest, and what would mend it. */
import {ManifestError} from '../manifest/errors.js';
import {parseManifest} from '../manifest/parse.js';
import type {Problem} from '../manifest/readers.js';
import {error, type Finding} from './finding.js';
import {isRequired, type TypedValue} from './schema.js';
import {suggest} from './suggest.js';
import {inWords, pathsTo, shown} from './words.js';

/** Reads the document as a widget does, and tells what that leaves out. */
export function findProblems(
  document: unknown,
  base: string,
  values: readonly TypedValue[],
): readonly Finding[] {
  const problems: Problem[] = [];
  try {
    parseManifest(document, {base, onProblem: (problem) => problems.push(problem)});
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    return [explainRefusal(cause)];
  }
  const byPath = new Map(values.map((value) => [value.path, value]));
  return problems.map((problem) => {
    // A tag may have a point in it, too.
    const text = pathsTo(problem.path).find((path) => byPath.get(path)?.type === 'Text');
    return text === undefined || text === problem.path
      ? explain(problem, byPath)
      : explainTranslation(problem, text);
  });
}

function explainRefusal(cause: ManifestError): Finding {
  return cause.code === 'newer-format'
    ? error(
        'newer-format',
        'version',
        'The manifest has a newer format than this tool knows.',
        'Install the newest project-kiosk.',
      )
    : error(
        'not-a-manifest',
        '',
        'This is JSON, but no manifest: it has no "version".',
        'Begin the document with { "version": 1, "project": { "title": "…" }, … }.',
      );
}

function explain({path, expected}: Problem, byPath: ReadonlyMap<string, TypedValue>): Finding {
  const place = byPath.get(path);
  const owner = byPath.get(path.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, ''));
  const key = /[^.[\]]+$/.exec(path)?.[0] ?? '';
  const type = owner?.type ?? '';
  if (place === undefined) {
    const message = `${start(type)} has no "${key}". ${consequence(type, key)}`;
    return error(
      'missing',
      path,
      message,
      `Add "${key}"${expected === 'text' ? '' : `: ${inWords(expected)}`}.`,
    );
  }
  const field = path.endsWith(']') ? 'This' : `"${key}"`;
  const message = `${field} must be ${inWords(expected)}, but here is ${shown(place.value)}. ${consequence(type, key)}`;
  return error('invalid', path, message, suggest(place, expected));
}

/** What a reader of the page will see of it. */
function consequence(type: string, key: string): string {
  if (type === 'Project' || type === 'Manifest') return 'It is not shown.';
  return isRequired(type, key) ? `The whole ${noun(type)} is left out.` : 'It is left out.';
}

function explainTranslation({path, expected}: Problem, textPath: string): Finding {
  const tag = path.slice(textPath.length + 1);
  if (expected === 'text') {
    const message = `The translation "${tag}" has no text. It is left out.`;
    const suggestion = 'Write the text in quotation marks, or take the line out.';
    return error('invalid', path, message, suggestion);
  }
  const message = `"${tag}" is no language tag. Its text is left out.`;
  const place = {type: 'LanguageTag', value: tag, path, key: tag, parent: undefined};
  return error('invalid', path, message, suggest(place, expected));
}

/** `NewsItem` is "news item". */
function noun(type: string): string {
  if (type === 'ProjectEvent') return 'event';
  return type.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase() || 'record';
}

function start(type: string): string {
  return type === 'Manifest' ? 'The manifest' : `The ${noun(type)}`;
}
