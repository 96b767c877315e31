// @ts-check
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseAst} from 'rollup/parseAst';

/** @type {Map<string, string[]>} */
const known = new Map();

/**
 * The files that a built one imports at once, and not when they are needed.
 *
 * @param {string} path
 */
function importsOf(path) {
  const imports =
    known.get(path) ??
    parseAst(readFileSync(path, 'utf8'))
      .body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []))
      .map((specifier) => join(dirname(path), specifier));
  known.set(path, imports);
  return imports;
}

/**
 * A built file and all that it loads at once.
 *
 * @param {string} path
 */
export function loadedBy(path, loaded = new Set([path])) {
  for (const other of importsOf(path)) {
    if (!loaded.has(other)) loadedBy(other, loaded.add(other));
  }
  return loaded;
}
