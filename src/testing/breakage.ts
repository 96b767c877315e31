/** Breaks documents at random places, in the ways in which publishers' documents are broken. */
import fc, {type Arbitrary} from 'fast-check';

type Parent = Record<string, unknown>;

const values = fc.constantFrom<unknown[]>(
  ...[null, true, 0, -1, 1.5, -0.5, 2 ** 60, '', ' ', '\u200B', '\u202E', '\t\n', 'tba', '3'],
  ...['2021-02-29', '1900-02-29', '2021-13', '2021-7-1', '2021-02-30T10:00Z', '2021-07-31T10:00'],
  ...['2021-07-31T24:00Z', '2021-07-31T09:00:60Z', '31.07.2021', '20210731', '2021-', '21'],
  ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:a'],
  ...['data:text/html,x', 'mailto:a@b.org', 'ftp://a.org/', 'blob:https://a.org/x', 'about:blank'],
  ...['https://user:pw@a.org/', 'https://user@a.org/', 'https://@a.org/', 'https://', 'https:///a'],
  ...['https:a.org', 'https:/a.org', 'http:\\\\a.org', '\\\\a.org', '//', '///a', '//u@a.org'],
  ...[
    'https://a b.org',
    'https://a.org/x y',
    'https://a<b.org',
    'https://[::1]/',
    'https://a.org:x',
  ],
  ...['https://a%20b.org', '//a|b', 'www.example.org:x', 'a@b@c.org', 'a b@c.org', 'coop@', '@ilo'],
  ...['e', 'english', 'en-', 'en_us_', 'x-default', 'zh-Hant-', '-', 'KOR', 'K', 'kr ', '_a', 'ä'],
  ...['Brief', 'press release', 'midterm', 'done', 'dQw4w9WgXcQ?', '10.1/x', 'doi:10.1000/1', '12'],
  ...[[], {}, [null], [''], [[]], ['javascript:alert(1)'], {en: ''}, {en: null}, {}, {'': 'x'}],
  ...[{english: 'x'}, {en: 'x', xdefault: 'y'}, {en: 'x', id: ['y']}, {constructor: 'x'}, {en: {}}],
  ...[{url: 'javascript:alert(1)'}, [{url: null}], [{id: 'a'}], [{title: 'a'}], [{code: 'XYZ'}]],
);

const keys = fc.constantFrom('xx-default', '', 'toString', 'x', 'en-', '0', '__proto__');

type Breakage =
  | {readonly kind: 'replace'; readonly value: unknown}
  | {readonly kind: 'remove'}
  | {readonly kind: 'rename'; readonly key: string};

const breakage: Arbitrary<Breakage> = fc.oneof(
  {weight: 6, arbitrary: fc.record({kind: fc.constant('replace' as const), value: values})},
  {weight: 2, arbitrary: fc.constant({kind: 'remove'} as const)},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('rename' as const), key: keys})},
);

/** The documents, each changed at one to three places. A few are valid still. */
export function broken(documents: Arbitrary<object>): Arbitrary<object> {
  const changes = fc.array(fc.tuple(fc.nat(), breakage), {minLength: 1, maxLength: 3});
  return fc.tuple(documents, changes).map(([valid, steps]) => {
    const document = structuredClone(valid);
    for (const [position, step] of steps) {
      const places = placesIn(document);
      const place = places[position % Math.max(1, places.length)];
      if (place !== undefined) apply(step, ...place);
    }
    return document;
  });
}

function placesIn(node: unknown): [Parent, string][] {
  if (typeof node !== 'object' || node === null) return [];
  const parent = node as Parent;
  return Object.keys(parent).flatMap((key) => [[parent, key], ...placesIn(parent[key])]);
}

function apply(step: Breakage, parent: Parent, key: string): void {
  const value = parent[key];
  if (step.kind === 'replace') {
    parent[key] = structuredClone(step.value);
  } else if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    Reflect.deleteProperty(parent, key);
    // As JSON.parse does it, `__proto__` too is a field like any other.
    if (step.kind === 'rename') Object.defineProperty(parent, step.key, {...ownField, value});
  }
}

const ownField = {enumerable: true, configurable: true, writable: true};
