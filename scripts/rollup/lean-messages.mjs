// @ts-check
import {editNodes} from './edit-nodes.mjs';

/** Takes the descriptions out of `msg('…', {desc: '…'})`: translators read them in the source, and readers never. */
export function leanMessages() {
  return editNodes({
    name: 'lean-messages',
    word: 'desc:',
    type: 'CallExpression',
    edit({callee, arguments: [message, options]}, code) {
      if (callee.name !== 'msg' || !options) return;
      const isDescription = (/** @type {any} */ {key}) => key.name === 'desc';
      if (options.properties.every(isDescription)) code.remove(message.end, options.end);
    },
  });
}
