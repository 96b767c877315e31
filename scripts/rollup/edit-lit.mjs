// @ts-check
import MagicString from 'magic-string';

/**
 * Changes of a file: from which words on, up to which others (none: only the words themselves), and what stands there instead.
 *
 * @typedef {readonly (readonly [from: string, to: string, instead: string])[]} Changes
 */

/**
 * A plugin that changes Lit's files, by the ends of their paths. A text that is not found stops the build: a new release of
 * Lit has to be looked at.
 *
 * @param {string} name
 * @param {Record<string, Changes>} files
 * @returns {import('rollup').Plugin}
 */
export function editLit(name, files) {
  return {
    name,
    transform(source, id) {
      const file = Object.keys(files).find((end) => id.endsWith(end));
      if (file === undefined) return null;
      const code = new MagicString(source);
      for (const [from, to, instead] of files[file] ?? []) {
        const start = source.indexOf(from);
        const end = source.indexOf(to, start + from.length);
        if (start < 0 || end < 0) this.error(`Lit no longer says "${from} … ${to}"`);
        code.update(start, end, instead);
      }
      return {code: code.toString(), map: code.generateMap({hires: true})};
    },
  };
}
