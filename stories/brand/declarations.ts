import {colorAt, isColor} from '../../examples/gallery/tokens-values.js';
import type {Member} from '../../.storybook/elements.js';
import {inDark, type Values} from './tokens.js';

/** The CSS of the tokens that were given a value, and of no others. */
export function declarationsOf(tokens: readonly Member[], values: Values): string {
  return tokens
    .map(({name}) => [name, isColor(name) ? colorOf(name, values) : wordOf(values[name])] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** On pages of the other kind, a colour stays what the theme or the widget makes it. */
function colorOf(name: string, values: Values): string {
  const [light, dark] = [wordOf(values[name]), wordOf(values[inDark(name)])];
  if (light === '' && dark === '') return '';
  const both = [
    light || colorAt(document.body, name, 'light'),
    dark || colorAt(document.body, name, 'dark'),
  ] as const;
  return both[0] === both[1] ? both[0] : `light-dark(${both.join(', ')})`;
}

/** What stands in a field. What would end the declaration is left out, so that one field sets one token. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/[;{}].*/s, '')
        .trim()
    : '';
}
