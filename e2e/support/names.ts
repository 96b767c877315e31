/** What assistive technology is told of a page: Chromium's accessibility tree, written for people to read. */
import type {Page} from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly childIds?: readonly string[];
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
}

/** What is worth a word, when it is not as usual. */
const states = ['level', 'expanded', 'pressed', 'checked', 'selected', 'disabled', 'busy', 'live'];

/** What stands in no one's way: boxes without a meaning, and the pieces of a line. */
const passedOver = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker', 'paragraph']);

/** The tree below the landmark of this name, a line for each thing: its role, its name and its state. */
export async function readTree(page: Page, landmark: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node): [string, Node] => [node.nodeId, node]));
  const start = nodes.find(({role, name}) => role?.value === 'region' && name?.value === landmark);
  if (start === undefined) throw new Error(`There is no landmark “${landmark}”.`);
  const lines: string[] = [];
  const write = (id: string, depth: number, above: string): void => {
    const node = known.get(id);
    if (node === undefined) return;
    const role = textOf(node.role);
    const name = textOf(node.name);
    const isShown =
      !node.ignored && !passedOver.has(role) && !(role === 'StaticText' && above.includes(name));
    if (isShown) lines.push('  '.repeat(depth) + describe(node, role, name));
    for (const child of node.childIds ?? [])
      write(child, isShown ? depth + 1 : depth, isShown ? name : above);
  };
  for (const child of start.childIds ?? []) write(child, 0, '');
  return `${lines.join('\n')}\n`;
}

function describe({description, properties = []}: Node, role: string, name: string): string {
  const state = properties
    .filter(({name: property}) => states.includes(property))
    .map(({name: property, value}) => `${property}=${textOf(value)}`);
  const more = textOf(description);
  return [
    role === 'StaticText' ? 'text' : role,
    name && `“${name}”`,
    more && `(${more})`,
    state.length > 0 && `[${state.join(' ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A name, a role, or a state: text, a number, or true and false. */
const textOf = (value: Value | undefined): string =>
  JSON.stringify(value?.value ?? '')
    .replace(/^"|"$/g, '')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
