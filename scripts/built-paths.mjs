// @ts-check

/** @typedef {{name: string, tagName?: string, members?: {privacy?: string}[]}} Declaration */
/** @typedef {{path: string, declarations: Declaration[], exports: object[]}} Module */

/**
 * In the custom-elements manifest, names the built file that registers an element in place of the source of its class:
 * that is the file which a reader of the manifest can import. Leaves out what is not public.
 */
export function builtPaths() {
  return {
    name: 'built-paths',
    /** @param {{customElementsManifest: {modules: Module[]}}} phase */
    packageLinkPhase({customElementsManifest}) {
      rewritePaths(customElementsManifest);
      for (const {path, declarations, exports} of customElementsManifest.modules) {
        for (const {name, tagName, members} of declarations) {
          members?.splice(
            0,
            members.length,
            ...members.filter(({privacy}) => !privacy || privacy === 'public'),
          );
          if (!tagName) continue;
          exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name, module: path},
          });
        }
      }
    },
  };
}

/** @param {unknown} node */
function rewritePaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      Object.assign(node, {
        [key]: value.replace(/^\/?src\/elements\/([^/]+)\/\1\.ts$/, 'dist/elements/$1.js'),
      });
    } else rewritePaths(value);
  }
}
