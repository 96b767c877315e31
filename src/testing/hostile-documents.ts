/** Manifests by somebody who means harm, as JSON: enough of each is sound for its records to be drawn. */
import fc, {type Arbitrary} from 'fast-check';
import {manifestDocument} from './arbitrary-documents.js';
import {hostileAddress, hostileObjects, hostileText} from './hostile-values.js';

type Parent = Record<string, unknown>;

/** What one place of a document becomes. */
type Change =
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'address'; readonly value: string}
  | {readonly kind: 'object'; readonly value: unknown}
  | {readonly kind: 'twice' | 'own-prototype' | 'keep'};

const change: Arbitrary<Change> = fc.oneof(
  {weight: 8, arbitrary: fc.record({kind: fc.constant('text' as const), value: hostileText})},
  {weight: 5, arbitrary: fc.record({kind: fc.constant('address' as const), value: hostileAddress})},
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('object' as const),
      value: fc.constantFrom(...hostileObjects),
    }),
  },
  {weight: 1, arbitrary: fc.constant({kind: 'twice'} as const)},
  {weight: 1, arbitrary: fc.constant({kind: 'own-prototype'} as const)},
  {weight: 4, arbitrary: fc.constant({kind: 'keep'} as const)},
);

/** Fields that hold an address. In the others one would be text, which is as hostile and not as interesting. */
const addressKeys = new Set(['url', 'page', 'registration', 'recording', 'contact', 'mentions']);

/** Fields whose form decides whether there is a record at all; hostile ones are left to the tests of the parser. */
const formalKeys = new Set(['version', 'id', 'code', 'language', 'status', 'role', 'mode', 'type']);

/** A manifest in which most texts and addresses are hostile, and here and there the shape of a value is. */
export const hostileManifest: Arbitrary<object> = fc
  .tuple(manifestDocument, fc.array(change, {minLength: 12, maxLength: 40}))
  .map(([document, changes]) => {
    let next = 0;
    poison(document as Parent, '', () => changes[next++ % changes.length]!);
    return document;
  });

/** Changes every leaf as it is told, and now and then a whole branch. */
function poison(parent: Parent, field: string, nextChange: () => Change): void {
  for (const [key, value] of Object.entries(parent)) {
    const name = Array.isArray(parent) ? field : key;
    if (formalKeys.has(name)) continue;
    const isBranch = typeof value === 'object' && value !== null;
    if (isBranch) poison(value as Parent, name, nextChange);
    const step = nextChange();
    switch (step.kind) {
      case 'text':
        if (typeof value === 'string' && !addressKeys.has(name)) parent[key] = step.value;
        break;
      case 'address':
        if (typeof value === 'string' && addressKeys.has(name)) parent[key] = step.value;
        break;
      case 'object':
        if (!isBranch) parent[key] = structuredClone(step.value);
        break;
      case 'twice':
        // The same ids again.
        if (Array.isArray(value)) parent[key] = [...(value as unknown[]), ...(value as unknown[])];
        break;
      case 'own-prototype':
        // As JSON.parse does it, `__proto__` is a field like any other.
        if (isBranch && !Array.isArray(value)) addOwnPrototype(value);
        break;
      case 'keep':
    }
  }
}

function addOwnPrototype(target: object): void {
  const value = {title: 'x', url: 'javascript:0', polluted: true};
  const own = {value, enumerable: true, configurable: true, writable: true};
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    Object.defineProperty(target, key, own);
}
