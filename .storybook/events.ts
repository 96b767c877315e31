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
        element.addEventListener(name, (event) => void log(describe(event)), {capture: true});
      }
      return nothing;
    }
  },
);

/** Which widget it was, and the fields of the event without the manifest, which is long. */
function describe(event: Event): Record<string, unknown> {
  const from = event.target instanceof Element ? event.target.localName : '';
  const own = Object.entries(event).filter(([name]) => !['manifest', 'isTrusted'].includes(name));
  return {from, ...Object.fromEntries(own)};
}
