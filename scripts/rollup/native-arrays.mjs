// @ts-check

/**
 * MiniSearch without `Array.from`: MooTools 1.4, which older sites have, puts another function in its place.
 *
 * @returns {import('rollup').Plugin}
 */
export function nativeArrays() {
  return {
    name: 'native-arrays',
    transform(code, id) {
      if (!id.includes('/minisearch/')) return null;
      return {code: code.replace(/Array\.from\((\w+\.keys\(\))\)/g, '[...$1]'), map: null};
    },
  };
}
