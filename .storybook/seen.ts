import type {LitElement} from 'lit';
import {elements, isBorrowed, type ElementDeclaration, type Member} from './elements.js';
import {widgetsIn} from './settle.js';

/** What stories have shown of an element. */
class Seen {
  readonly parts = new Set<string>();
  readonly slots = new Set<string>();
  readonly attributes = new Set<string>();
  readonly tokens = new Set<string>();
}

const seen = new Map<string, Seen>();
const subjects = new Set<string>();

/** Notes what a story shows. `subject` is the element that its file is about. */
export function notice(canvas: ParentNode, subject: string | undefined): void {
  if (subject !== undefined) subjects.add(subject);
  for (const widget of widgetsIn(canvas)) look(widget);
}

function look(widget: HTMLElement): void {
  const {localName, shadowRoot} = widget;
  if (!shadowRoot) return;
  const {parts, slots, attributes, tokens} = seen.get(localName) ?? new Seen();
  seen.set(localName, {parts, slots, attributes, tokens});
  for (const {part} of shadowRoot.querySelectorAll('[part]')) {
    part.forEach((name) => parts.add(name));
  }
  for (const slot of shadowRoot.querySelectorAll('slot')) {
    if (slot.assignedNodes().length > 0) slots.add(slot.name);
  }
  if (!subjects.has(localName)) return;
  for (const name of tokensOf(widget)) tokens.add(name);
  for (const name of attributesSetOn(widget)) attributes.add(name);
}

/** The attributes that are not as on a widget of which nothing was said. */
function attributesSetOn(widget: HTMLElement): readonly string[] {
  const untouched = document.createElement(widget.localName);
  return (elements.get(widget.localName)?.attributes ?? [])
    .filter(({name, fieldName = name}) => {
      return Reflect.get(widget, fieldName) !== Reflect.get(untouched, fieldName);
    })
    .map(({name}) => name);
}

/** The custom properties that the styles of a widget use, also by way of a private one (`--_…`). */
function tokensOf({constructor, shadowRoot}: HTMLElement): ReadonlySet<string> {
  // As written, since a browser's own account leaves out some of it; and what came later.
  const written = (constructor as typeof LitElement).elementStyles.map((style) =>
    'cssText' in style ? style.cssText : '',
  );
  const rules = (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => [...cssRules]);
  const css = [...written, ...rules.map(({cssText}) => cssText)]
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '');
  const declarations = css.split(/[;{}]/).map((text) => text.trim());
  const isUsed = (name: string) => css.includes(`var(${name})`) || css.includes(`var(${name},`);
  const used = declarations.filter((text) => {
    const [, own] = /^(--_[\w-]+):/.exec(text) ?? [];
    return own === undefined || isUsed(own);
  });
  const names = used.join(';').matchAll(/var\(\s*(--kiosk-[\w-]+)/g);
  return new Set([...names].map(([, name = '']) => name));
}

let isComplete: (() => boolean) | undefined;

/** Compares after the story for which `isLast` says that the others of its file have been shown. */
export function checkWith(isLast: () => boolean): void {
  isComplete = isLast;
}

/** Fails after the last story of a file where what is written of its element differs from what was shown. */
export function check(): void {
  if (!isComplete?.()) return;
  const found = [...subjects].flatMap((tag) => {
    const element = elements.get(tag);
    return element ? differencesOf(element, seen.get(tag) ?? new Seen()) : [];
  });
  subjects.clear();
  seen.clear();
  if (found.length > 0) throw new Error(found.join('\n'));
}

function differencesOf(
  element: ElementDeclaration,
  {parts, slots, attributes, tokens}: Seen,
): readonly string[] {
  const {tagName, cssParts, slots: declaredSlots, cssProperties = []} = element;
  const inherited = cssProperties.filter(({inheritedFrom}) => inheritedFrom).map(({name}) => name);
  // Those of every widget are in the bar above all stories, or change nothing that is seen.
  const ownAttributes = element.attributes?.filter(
    ({inheritedFrom}) => inheritedFrom?.name !== 'ManifestElement',
  );
  return [
    ...compare(tagName, 'attribute', ownAttributes, attributes),
    ...compare(tagName, 'part', cssParts, parts),
    ...compare(tagName, 'slot', declaredSlots, slots),
    // What every widget inherits, one or another may have no use for.
    ...compare(tagName, 'custom property', cssProperties, new Set([...tokens, ...inherited])),
  ];
}

function compare(
  tag: string,
  what: string,
  members: readonly Member[] = [],
  shown: ReadonlySet<string>,
): readonly string[] {
  const declared = new Set(members.map(({name}) => name));
  const own = members.filter((member) => !isBorrowed(member)).map(({name}) => name);
  return [
    ...own
      .filter((name) => !shown.has(name))
      .map((name) => `${tag}: no story shows the ${what} "${name}".`),
    ...[...shown]
      .filter((name) => !declared.has(name))
      .map((name) => `${tag}: the ${what} "${name}" is not documented.`),
  ];
}
