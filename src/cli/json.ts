/** JSON with the place of every value in its text. */
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {advice, error, type Finding, type Position} from './finding.js';
import {explainSyntax} from './syntax.js';

/** A text that was read as JSON. */
export interface JsonDocument {
  /** What is wrong with it as JSON. With an error among them there is no value. */
  readonly findings: readonly (Finding & Position)[];
  readonly value: unknown;
  /** Where a path such as `outputs[3].title` stands; of what is not there, where it is missing. */
  readonly locate: (path: string) => Position;
}

/** Reads JSON as a widget does, and finds out what is wrong where a widget cannot. */
export function readJson(text: string): JsonDocument {
  const errors: ParseError[] = [];
  const at = positions(text);
  const bottom = tooDeep(text);
  if (bottom !== undefined) {
    const place = at(bottom);
    return {value: undefined, locate: () => place, findings: [{...nestedTooDeep, ...place}]};
  }
  const root = parseTree(text, errors, {disallowComments: true});
  const locate = (path: string): Position => at(offsetOf(root, path));
  try {
    const value: unknown = JSON.parse(text);
    return {
      value,
      locate,
      findings: repeatedFields(root).map((each) => ({...each, ...at(each.offset)})),
    };
  } catch {
    const {offset, ...finding} = explainSyntax(text, errors[0], at);
    return {value: undefined, locate, findings: [{...finding, ...at(offset)}]};
  }
}

/** Deeper than any manifest goes. What reads further calls itself for each bracket, and would run out of room. */
const deepest = 100;

const nestedTooDeep = error(
  'too-deep',
  '',
  `More than ${deepest} brackets are open here, one in the other; no manifest has so many.`,
  'Look for a list or a record that was put into itself, or for a [ or { that is repeated.',
);

/** Where a bracket opens that is one too many. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const character = text[offset] ?? '';
    if ('[{'.includes(character) && ++depth > deepest) return offset;
    if (']}'.includes(character)) depth--;
  }
  return undefined;
}

/** From an offset in a text to line and column. */
function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1};
  };
}

function offsetOf(root: Node | undefined, path: string): number {
  const segments = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((each) => (/^\d+$/.test(each) ? Number(each) : each));
  for (let length = segments.length; length > 0; length--) {
    const node = root && findNodeAtLocation(root, segments.slice(0, length));
    // Of a field, where its name stands.
    if (node !== undefined)
      return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root?.offset ?? 0;
}

/** Of fields with the same name, JSON keeps the last. */
function repeatedFields(node: Node | undefined): (Finding & {readonly offset: number})[] {
  if (node === undefined) return [];
  const inner = (node.children ?? []).flatMap(repeatedFields);
  if (node.type !== 'object') return inner;
  const names = (node.children ?? []).map(({children}) => children?.[0]);
  const last = new Map(names.map((name, index) => [name?.value as unknown, index]));
  const repeated = names.filter((name, index) => last.get(name?.value) !== index);
  return [
    ...repeated.flatMap((name) => (name === undefined ? [] : [repeatedField(name)])),
    ...inner,
  ];
}

function repeatedField(name: Node): Finding & {readonly offset: number} {
  const field = JSON.stringify(name.value);
  const message = `${field} stands twice in the same braces; only the last one counts.`;
  const finding = advice('repeated-field', '', message, `Take one of the two ${field} lines out.`);
  return {...finding, offset: name.offset};
}
