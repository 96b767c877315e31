// @ts-check

/** @typedef {{name: string, privacy?: string}} Member */
/** @typedef {{name: string, tagName?: string, members?: Member[], attributes?: {fieldName: string}[]}} Declaration */
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
        for (const {name, tagName, members = [], attributes = []} of declarations) {
          const hidden = members.filter(({privacy = 'public'}) => privacy !== 'public');
          keep(members, (member) => !hidden.includes(member));
          keep(attributes, ({fieldName}) => !hidden.some((member) => member.name === fieldName));
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

/**
 * @template T
 * @param {T[]} list is changed
 * @param {(item: T) => boolean} isKept
 */
function keep(list, isKept) {
  list.splice(0, list.length, ...list.filter(isKept));
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
