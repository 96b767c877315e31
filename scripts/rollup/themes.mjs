// @ts-check
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

/** The themes in src/themes as small files in dist/themes: plain CSS that a page links to. */
export function writeThemes() {
  mkdirSync('dist/themes');
  for (const file of readdirSync('src/themes').filter((name) => name.endsWith('.css'))) {
    const source = readFileSync(`src/themes/${file}`, 'utf8');
    const {code} = transformSync(source, {loader: 'css', minify: true, charset: 'utf8'});
    writeFileSync(`dist/themes/${file}`, code);
  }
}
