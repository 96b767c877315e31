// @ts-check
import {dirname, relative} from 'node:path/posix';
import {coreNames} from './core.mjs';

/**
 * Tells the loader which files each element loads at once, so that it asks for all of them in one go and not for one
 * after the other; and those of the core widgets together.
 *
 * @returns {import('rollup').Plugin}
 */
export function loaderFiles() {
  return {
    name: 'loader-files',
    generateBundle(_options, bundle) {
      const loader = bundle['loader.js'];
      if (loader?.type !== 'chunk') return;
      const files = Object.keys(bundle).flatMap((path) => {
        const [, name] = /^elements\/(.+)\.js$/.exec(path) ?? [];
        if (name === undefined) return [];
        const loaded = [...loadedBy(path, bundle)].map((file) =>
          relative(dirname(loader.fileName), file),
        );
        return [[name, loaded]];
      });
      const base = Object.keys(bundle).filter((path) => /^chunks\/base-.+\.js$/.test(path));
      loader.code = loader.code
        .replace(/\bKIOSK_FILES\b/g, JSON.stringify(Object.fromEntries(files)))
        .replace(/\bKIOSK_CORE\b/g, JSON.stringify([coreNames, ['core.js', ...base]]));
    },
  };
}

/**
 * @param {string} path
 * @param {import('rollup').OutputBundle} bundle
 */
function loadedBy(path, bundle, loaded = new Set([path])) {
  const chunk = bundle[path];
  for (const other of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (!loaded.has(other)) loadedBy(other, bundle, loaded.add(other));
  }
  return loaded;
}
