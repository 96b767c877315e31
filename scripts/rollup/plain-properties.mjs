// @ts-check
import {editNodes} from './edit-nodes.mjs';

/**
 * Lit's decorators of fields, as esbuild compiles them, become the calls that they make. Otherwise each element brings
 * a helper for any decorator, and Lit's own carry the standard form too, which we do not compile to.
 */
export function plainProperties() {
  return editNodes({
    name: 'plain-properties',
    word: '__decorateClass([',
    type: 'ExpressionStatement',
    edit({expression: call, start, end}, code) {
      if (call.callee?.name !== '__decorateClass' || call.arguments.length !== 4) return;
      const [{elements: decorators}, {object: type}, field] = call.arguments;
      const [{callee, arguments: given}] = decorators;
      const options = given[0] ? code.slice(given[0].start, given[0].end) : '{}';
      const isState = callee?.name === 'state';
      if (decorators.length > 1 || !(isState || callee?.name === 'property')) return;
      const declared = isState ? `{...${options}, state: true, attribute: false}` : options;
      code.update(start, end, `${type.name}.createProperty(${field.raw}, ${declared});`);
    },
  });
}
