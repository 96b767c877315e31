import {elements} from './elements.js';
import type {Surroundings} from './toolbars.js';

type Attribute = readonly [name: string, value: string];

/**
 * The attributes that make a widget what it is now, without `src`: what differs from a widget of which nothing was said,
 * and what the toolbar adds.
 */
export function attributesOf(widget: HTMLElement, globals: Surroundings): readonly Attribute[] {
  const {attributes = []} = elements.get(widget.localName) ?? {};
  const untouched = document.createElement(widget.localName);
  const own = attributes.flatMap(({name, fieldName = name}): readonly Attribute[] => {
    if (name === 'src') return [];
    const value: unknown = Reflect.get(widget, fieldName);
    if (value === Reflect.get(untouched, fieldName) || value === undefined) return [];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
  const id: readonly Attribute[] = widget.id === '' ? [] : [['id', widget.id]];
  const all = new Map([...id, ...around(globals), ...own]);
  return [...all];
}

function around({locale, scheme}: Surroundings): readonly Attribute[] {
  return [
    ...(locale === 'en' ? [] : [['lang', locale] as const]),
    ...(scheme === 'auto' ? [] : [['theme', scheme] as const]),
  ];
}

/** A rule for the site's own CSS with the tokens that were set, for all of the site where all of it has them; or nothing. */
export function ruleOf(widget: HTMLElement): string {
  const brand = widget.closest<HTMLElement>('story-brand');
  return [...(brand ? [writeRule(':root', brand)] : []), writeRule(widget.localName, widget)]
    .filter((rule) => rule !== '')
    .join('\n');
}

function writeRule(selector: string, {style}: HTMLElement): string {
  const names = [...style].filter((name) => name.startsWith('--'));
  if (names.length === 0) return '';
  const lines = names.map((name) => `  ${name}: ${style.getPropertyValue(name)};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}
