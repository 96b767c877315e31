// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes dist/integrity.json: for each file that a page may load, what goes into `integrity="…"` or into an import map
 * (Subresource Integrity, sha384).
 */
const files = readdirSync('dist', {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.(js|css|html)$/.test(path) && !path.startsWith('cli'))
  .sort();
const hash = (/** @type {string} */ path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

writeFileSync(
  'dist/integrity.json',
  `${JSON.stringify(Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), hash(join('dist', path))])), null, 2)}\n`,
);
