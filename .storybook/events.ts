import {nothing, type ElementPart} from 'lit';
import {Directive, directive, PartType, type PartInfo} from 'lit/directive.js';
import {action} from 'storybook/actions';
import {elements} from './elements.js';

/** Every event that any of our elements fires. */
const names = new Set(
  [...elements.values()].flatMap(({events = []}) => events.map(({name}) => name)),
);

const heard = new WeakSet<Element>();

/** Tells the panel "Actions" of all that widgets within an element say; also of what does not bubble. */
export const logEvents = directive(
  class extends Directive {
    constructor(part: PartInfo) {
      super(part);
      if (part.type !== PartType.ELEMENT) throw new Error('For elements only.');
    }

    render(_story: string) {
      return nothing;
    }

    override update({element}: ElementPart) {
      if (heard.has(element)) return nothing;
      heard.add(element);
      for (const name of names) {
        const log = action(name);
        element.addEventListener(name, (event) => log(describe(event)), {capture: true});
      }
      return nothing;
    }
  },
);

/** The fields that are of our own, without the manifest, which is long. */
function describe(event: Event): Record<string, unknown> {
  const from = event.target instanceof Element ? event.target.localName : '';
  const {manifest: _, ...fields} = {...event} as Record<string, unknown>;
  delete fields['isTrusted'];
  return {from, ...fields};
}
