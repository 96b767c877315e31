// @ts-check
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {manyNews} from '../lib/data.mjs';

/**
 * An entry and all that it loads at once.
 *
 * @param {string} path
 * @returns {Set<string>}
 */
export function filesOf(path, found = new Set([path])) {
  for (const node of parseAst(readFileSync(path, 'utf8')).body) {
    const source = 'source' in node && node.source ? String(node.source.value) : '';
    const other = join(dirname(path), source);
    if (source.startsWith('.') && !found.has(other)) filesOf(other, found.add(other));
  }
  return found;
}

/** @param {string} path */
export const weigh = (path) => weighText(readFileSync(path));

/** @param {string | Buffer} text */
export const weighText = (text) => brotliCompressSync(text).length;

/** A manifest of ten thousand news items, whole and in parts of two hundred. */
export function splitArchive() {
  const whole = JSON.parse(manyNews(10_000));
  const newestFirst = [...whole.news].reverse();
  const first = {...whole, news: newestFirst.slice(0, 200), next: {news: 'news-2.json'}};
  return {whole: weighText(JSON.stringify(whole)), first: weighText(JSON.stringify(first))};
}
