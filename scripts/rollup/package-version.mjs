// @ts-check
import {resolve} from 'node:path';

const versionFile = resolve('src/base/version.ts');

/**
 * Puts the version of the package where src/base/version.ts stands.
 *
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export function packageVersion(version) {
  return {
    name: 'package-version',
    load: (id) => (id === versionFile ? `export const version = '${version}';` : null),
  };
}
