/** The custom properties of widgets as controls: a row for each, and for a colour one on light and one on dark pages. */
import type {ArgTypes} from '@storybook/web-components-vite';
import {elements, type Member} from '../../.storybook/elements.js';
import {fieldFor, isColor} from '../../examples/gallery/tokens-values.js';

/** Values by the name of their control. */
export type Values = Readonly<Record<string, unknown>>;

/** The name of the control for a colour on dark pages; that for light ones is called as the token. */
export const inDark = (token: string): string => `${token} dark`;

/** All tokens of these widgets, each once: those of all widgets first. */
export function tokensOf(tags: readonly string[]): readonly Member[] {
  const all = tags.flatMap((tag) => elements.get(tag)?.cssProperties ?? []);
  const once = [...new Map(all.map((token) => [token.name, token])).values()];
  const isShared = ({inheritedFrom}: Member) => inheritedFrom !== undefined;
  return [...once.filter(isShared), ...once.filter((token) => !isShared(token))];
}

/** The table of tokens, in groups. */
export function controlsOf(tags: readonly string[]): ArgTypes {
  const tokens = tokensOf(tags);
  const colors = tokens.filter(({name}) => isColor(name));
  const others = tokens.filter(({name}) => !isColor(name));
  return Object.fromEntries([
    ...colors.map((token) => [token.name, row(token, 'Colours on light pages')]),
    ...colors.map((token) => [inDark(token.name), row(token, 'Colours on dark pages')]),
    ...others.map((token) => [token.name, row(token, groupOf(token.name, tags))]),
  ]) as ArgTypes;
}

function row({name, description = '', default: value}: Member, category: string) {
  const control = controlFor(name);
  const table = {
    category,
    type: {summary: words[control.type] ?? 'CSS'},
    ...(value !== undefined && {defaultValue: {summary: value}}),
  };
  return {name, description, table, control};
}

const words: Readonly<Record<string, string>> = {color: 'colour', range: 'number'};

function controlFor(name: string) {
  const field = fieldFor(name);
  if (field.type !== 'number') return {type: field.type};
  const {min, max, step} = field;
  return {type: 'range', min: Number(min), max: Number(max), step: Number(step)};
}

const groups = [
  [/font|heading/, 'Type'],
  [/space|density/, 'Space and density'],
  [/radius|border|shadow/, 'Corners, lines and shadow'],
  [/cover/, 'Covers'],
] as const;

function groupOf(name: string, tags: readonly string[]): string {
  const owner = tags.find((tag) => isOf(tag, name));
  if (owner !== undefined) return `Only ${owner}`;
  return groups.find(([pattern]) => pattern.test(name))?.[1] ?? 'Motion';
}

const isOf = (tag: string, name: string) => name.startsWith(`--${tag}-`);
