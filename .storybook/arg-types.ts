import type {ArgTypes} from '@storybook/web-components-vite';
import {elements, ownMembers, type Member} from './elements.js';

/**
 * The table of an element and its controls. What can be set is named as its property is, tokens by themselves; all else
 * has a prefix, since a part may be called as an attribute is.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = elements.get(tag);
  if (element === undefined) return {};
  const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const [methods, properties] = split(ownMembers(element), ({kind}) => kind === 'method');
  return {
    ...rows(attributes, 'Attributes', ({fieldName, name}) => fieldName ?? name, controlOf),
    ...rows(properties, 'Properties', ({name}) => name, controlOf),
    ...rows(methods, 'Methods', ({name}) => `method:${name}`),
    ...rows(events, 'Events', ({name}) => `event:${name}`),
    ...rows(slots, 'Slots', ({name}) => `slot:${name}`),
    ...rows(cssParts, 'Parts', ({name}) => `part:${name}`),
    ...rows(cssProperties, 'Custom properties', ({name}) => name, tokenControl),
  };
}

type Control = Pick<ArgTypes[string], 'control' | 'options'>;

function rows(
  members: readonly Member[],
  category: string,
  keyOf: (member: Member) => string,
  control: (member: Member) => Control = () => ({control: false}),
): ArgTypes {
  return Object.fromEntries(
    members.map((member) => {
      const {name, description = '', type, default: byDefault} = member;
      const table = {
        category,
        ...(type && {type: {summary: type.text}}),
        ...(byDefault !== undefined && {defaultValue: {summary: byDefault}}),
      };
      const shown = name === '' ? '(without a name)' : name;
      return [
        keyOf(member),
        {name: shown, description: note(member, description), table, ...control(member)},
      ];
    }),
  );
}

/** Where property and attribute are spelt differently, both are said. */
function note({name, fieldName}: Member, description: string): string {
  if (fieldName === undefined || fieldName === name) return description;
  return `${description} As a property: \`${fieldName}\`.`;
}

function controlOf({type}: Member): Control {
  const text = type?.text ?? 'string';
  const words = text.match(/(?<=')[^']*(?=')/g) ?? [];
  const literals = words.filter((word) => !word.includes('|'));
  if (literals.length > 0)
    return {control: {type: 'select'}, options: [...new Set(['', ...literals])]};
  if (/^number\b/.test(text)) return {control: {type: 'number'}};
  if (/^boolean\b/.test(text)) return {control: {type: 'boolean'}};
  if (/^string\b/.test(text)) return {control: {type: 'text'}};
  return {control: text === 'Filter' ? {type: 'object'} : false};
}

function tokenControl({name}: Member): Control {
  return {control: {type: /color|poster|land|ink/.test(name) ? 'color' : 'text'}};
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))] as const;
}
