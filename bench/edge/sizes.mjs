// @ts-check
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {manyNews} from '../lib/data.mjs';

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
