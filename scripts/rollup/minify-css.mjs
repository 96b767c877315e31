// @ts-check
import {transform} from 'esbuild';
import MagicString from 'magic-string';

const cssLiteral = /\bcss`((?:[^`\\]|\\.)*)`/gs;

/**
 * Minifies css`…` literals, and no others: minified HTML inside msg(html`…`) would lose its translation.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyCss() {
  return {
    name: 'minify-css',
    async transform(code) {
      const result = new MagicString(code);
      for (const match of code.matchAll(cssLiteral)) {
        const start = match.index + 'css`'.length;
        const end = match.index + match[0].length - 1;
        if (end > start) result.update(start, end, await minify(match[1] ?? ''));
      }
      return result.hasChanged()
        ? {code: result.toString(), map: result.generateMap({hires: true})}
        : null;
    },
  };
}

/** @param {string} raw the literal as it stands in the source */
async function minify(raw) {
  // What an expression stands for is not known here, so that only the indentation can go.
  if (raw.includes('${')) return raw.replace(/\s*\n\s*/g, '\n');
  const {code, warnings} = await transform(raw.replace(/\\([\\`$])/g, '$1'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  if (warnings[0]) throw new Error(`In css\`…\`: ${warnings[0].text}`);
  return tighten(code.trim()).replace(/[\\`]|\$\{/g, '\\$&');
}

/**
 * The spaces that esbuild leaves in the values of custom properties, which might be anything. Ours are values of CSS.
 *
 * @param {string} code
 */
function tighten(code) {
  return code
    .replace(/(?<=[{;]--[\w-]+:) /g, '')
    .replace(/(?<=[)\w]) \* (?=\.?\d|var\()/g, '*')
    .replace(/(?<=[(,]) +| +(?=\))|(?<=,) +(?=[\w#-])/g, '');
}
