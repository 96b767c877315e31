// @ts-check
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/**
 * The names of the files that `npm pack` would pack, against scripts/packed-files.txt, so that nothing comes into the
 * package, or leaves it, unnoticed: `npm run packed` compares, `npm run packed -- --write` accepts.
 */
const list = new URL('packed-files.txt', import.meta.url);

/** @type {[{files: {path: string}[]}]} */
const [{files}] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  }),
);
/**
 * The hash in the name of a chunk changes with its content, and types come with each module.
 *
 * @param {string} path
 */
const plain = (path) =>
  path
    .replace(/^(dist\/chunks\/.+)-[\w-]{6}(?=\.js)/, '$1-HASH')
    .replace(/^dist\/types\/.+\.d\.ts(\.map)?$/, 'dist/types/*.d.ts$1');
const names = [...new Set(files.map(({path}) => plain(path)))].sort();

if (process.argv.includes('--write')) writeFileSync(list, `${names.join('\n')}\n`);
const known = readFileSync(list, 'utf8').trim().split('\n');
const added = names.filter((name) => !known.includes(name)).map((name) => `new: ${name}`);
const gone = known.filter((name) => !names.includes(name)).map((name) => `gone: ${name}`);
for (const change of [...added, ...gone]) console.error(change);
if (added.length + gone.length > 0) {
  console.error('If this is meant: npm run packed -- --write');
  process.exitCode = 1;
}
