// @ts-check
import {resolve} from 'node:path';

/** As if it stood beside what it imports. */
export const coreEntry = resolve('dist/core.entry.js');

/** The widgets that pages have side by side most often. */
export const coreNames = ['brief-card', 'brief-list', 'country-list', 'news-feed', 'video-embed'];

/**
 * One file with the core widgets, for pages that have several: the loader asks for it instead of a file for each. It is
 * made of the built files and leans on their base, so that all widgets of a page share one; what is loaded when it is
 * used stays where it is.
 *
 * @returns {import('rollup').Plugin}
 */
export function core() {
  return {
    name: 'core',
    resolveId(source, importer) {
      if (importer === undefined) return source;
      const path = resolve(`${importer}/..`, source);
      return {id: path, external: /\/chunks\/base-/.test(path) && 'relative'};
    },
    resolveDynamicImport: (source, importer) => ({
      id: resolve(`${importer}/..`, String(source)),
      external: 'relative',
    }),
    load(id) {
      if (id !== coreEntry) return null;
      return coreNames.map((name) => `import './elements/${name}.js';`).join('\n');
    },
  };
}
