import {elements, isBorrowed, type ElementDeclaration, type Member} from './elements.js';
import {widgetsIn} from './settle.js';

/** What stories have shown of an element. */
class Seen {
  readonly parts = new Set<string>();
  readonly slots = new Set<string>();
  readonly tokens = new Set<string>();
}

const seen = new Map<string, Seen>();
const subjects = new Set<string>();

/** Notes what a story shows. `subject` is the element that its file is about. */
export function notice(canvas: ParentNode, subject: string | undefined): void {
  if (subject !== undefined) subjects.add(subject);
  for (const widget of widgetsIn(canvas)) look(widget);
}

function look({localName, shadowRoot}: HTMLElement): void {
  if (!shadowRoot) return;
  const {parts, slots, tokens} = seen.get(localName) ?? new Seen();
  seen.set(localName, {parts, slots, tokens});
  for (const {part} of shadowRoot.querySelectorAll('[part]'))
    part.forEach((name) => parts.add(name));
  for (const slot of shadowRoot.querySelectorAll('slot')) {
    if (slot.assignedNodes().length > 0) slots.add(slot.name);
  }
  if (tokens.size > 0) return;
  const css = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText),
  );
  for (const [name] of css.join('').matchAll(/--kiosk-[\w-]+/g)) tokens.add(name);
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
  {parts, slots, tokens}: Seen,
): readonly string[] {
  const {tagName, cssParts, slots: declaredSlots, cssProperties} = element;
  return [
    ...compare(tagName, 'part', cssParts, parts),
    ...compare(tagName, 'slot', declaredSlots, slots),
    ...compare(tagName, 'custom property', cssProperties, tokens),
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
