// @ts-check
import {editNodes} from './edit-nodes.mjs';

/**
 * Folds the indentation of html`…`. As in JSX, white space with a line break in it is nothing between two tags and at
 * either end; beside text and expressions it is one space.
 */
export function leanTemplates() {
  return editNodes({
    name: 'lean-templates',
    word: 'html`',
    type: 'TaggedTemplateExpression',
    edit({tag, quasi}, code) {
      if (tag.name !== 'html') return;
      const last = quasi.quasis.length - 1;
      for (const [index, {start, end, value}] of quasi.quasis.entries()) {
        let folded = value.raw.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*>/g, '>');
        if (index === 0) folded = folded.replace(/^\s*\n\s*/, '');
        if (index === last) folded = folded.replace(/\s*\n\s*$/, '');
        folded = folded.replace(/\s*\n\s*/g, ' ');
        if (folded !== value.raw) code.update(start, end, folded);
      }
    },
  });
}
