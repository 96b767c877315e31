// @ts-check
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {loadedBy} from './loaded-by.mjs';
import {printTable} from './table.mjs';

/**
 * What a reader downloads: Brotli bytes of each entry with the chunks that it loads at once (not those it imports when
 * they are needed), and what each element costs on a page that has another one already. Fails above a limit.
 */
const limits = /** @type {Record<string, number>} */ (
  JSON.parse(readFileSync('scripts/size-limits.json', 'utf8'))
);

if (!existsSync('dist/kiosk.js')) {
  console.error('There is no dist/kiosk.js to weigh. Run: npm run build');
  process.exit(1);
}

/** @type {Map<string, number>} */
const sizes = new Map();

/** @param {string} path */
function bytesOf(path) {
  const bytes = sizes.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  sizes.set(path, bytes);
  return bytes;
}

/** @param {Iterable<string>} paths */
const weigh = (paths) => [...paths].reduce((sum, path) => sum + bytesOf(path), 0);
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** @param {string} folder */
function scriptsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

const elements = scriptsIn('dist/elements');

/**
 * What an element costs on a page that has another one: its own file, and chunks that no other element loads.
 *
 * @param {string} element
 */
function ownFiles(element) {
  const others = elements.filter((other) => other !== element);
  const loadedByOthers = new Set(others.flatMap((other) => [...loadedBy(other)]));
  return [...loadedBy(element)].filter((path) => path === element || !loadedByOthers.has(path));
}

/** @type {string[]} */
const failures = [];

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number | undefined} limit
 */
function judge(what, bytes, limit) {
  if (limit === undefined) return '';
  if (bytes > limit)
    failures.push(`${what} is ${kB(bytes)} and may be ${kB(limit)} (scripts/size-limits.json).`);
  return kB(limit);
}

/** @param {string} entry */
function row(entry) {
  const loaded = loadedBy(entry);
  const total = weigh(loaded);
  const limitName = entry.replace(/^(dist\/(?:locales|geometry)\/).+/, '$1*.js');
  const cells = [entry, loaded.size, kB(total), judge(entry, total, limits[limitName])];
  if (!elements.includes(entry)) return [...cells, '', ''];
  const own = weigh(ownFiles(entry));
  // The first element brings the base with it, and has a limit of its own for both.
  const isFurther = limits[entry] === undefined;
  return [
    ...cells,
    kB(own),
    isFurther ? judge(`${entry} by itself`, own, limits['further element']) : '',
  ];
}

const entries = [
  ...elements,
  'dist/index.js',
  'dist/core.js',
  'dist/loader.js',
  'dist/kiosk.js',
  'dist/manifest.js',
  ...scriptsIn('dist/locales'),
  ...scriptsIn('dist/locales/names'),
  ...scriptsIn('dist/geometry'),
];
printTable(['Brotli', 'requests', 'total', 'limit', 'own', 'limit'], entries.map(row));
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
