// @ts-check
import MagicString from 'magic-string';

/** @typedef {import('rollup').AstNode & Record<string, any>} Node */

/**
 * A plugin that edits the nodes of one type, of modules that contain `word`.
 *
 * @param {{name: string, word: string, type: string, edit: (node: Node, code: MagicString) => void}} options
 * @returns {import('rollup').Plugin}
 */
export function editNodes({name, word, type, edit}) {
  return {
    name,
    transform(source) {
      if (!source.includes(word)) return null;
      const code = new MagicString(source);
      for (const node of nodesOf(this.parse(source))) {
        if (node.type === type) edit(node, code);
      }
      return code.hasChanged()
        ? {code: code.toString(), map: code.generateMap({hires: true})}
        : null;
    },
  };
}

/**
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* nodesOf(value) {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield /** @type {Node} */ (value);
  for (const child of Object.values(value)) yield* nodesOf(child);
}
