/** Manifests that somebody else's program has spoiled: real ones, with values at random places that nobody would write. */
import fc, {type Arbitrary} from 'fast-check';

type Parent = Record<string, unknown>;

const longWord = 'Wirtschaftsgenossenschaft'.repeat(12);

const dates = [
  ...[
    '0000',
    '0001-01',
    '0099-12-31',
    '9999-12-31',
    '1969-12-31T23:59:59Z',
    '2021-02-28',
    '2024-02-29',
  ],
  ...[
    '0000-01-01T00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2021-07-31T00:00-23:59',
    '2021-07-31T24:00Z',
  ],
];
const numbers = [0, 1, -1, 0.5, 1e21, 1e308, 5e-324, 2 ** 53, 2 ** 31, 86_400, '12', null];
const texts = [
  ...[
    '',
    ' ',
    '\u00AD',
    '\n\n',
    longWord,
    `${longWord} ${longWord}`,
    'x '.repeat(400),
    '-',
    '.',
    '0',
  ],
  ...[
    'الاقتصاد الاجتماعي',
    'សេដ្ឋកិច្ចសង្គម'.repeat(20),
    '社会経済'.repeat(40),
    '🏳️‍🌈'.repeat(30),
    '<b>',
  ],
];
const maps = [
  {},
  {en: ''},
  {en: {en: 'In a map in a map'}},
  {km: 'តែមួយ'},
  {ar: 'العربية', 'zh-Hant': '中文', 'en-GB': 'British'},
  {'sr-Latn-RS': 'Samo', 'de-CH-1996': 'Alt', x: 'x', 'en-': 'y', 'zz-ZZ': 'Nobody’s'},
  {en: longWord, id: ' '},
];
const tags = [
  'zz',
  'zh-Hant',
  'sr-Latn',
  'en_US',
  'i-klingon',
  'art-lojban',
  'qaa-Qaaa-QM',
  'de-1996',
  'iw',
  'mul',
  'und',
];
const codes = ['ZZ', 'AA', 'XK', 'UK', 'EU', 'QO', 'jp', 'su', 'TP', 'USA', '00'];
const addresses = [
  '#',
  '?',
  'a'.repeat(2000),
  `https://${'a.'.repeat(90)}example/`,
  'https://例え.テスト/路',
  'HTTP://EXAMPLE.ORG:80/..',
];
const ids = ['a', 'A', '0', 'constructor', '__proto__', 'x'.repeat(400), '-a', 'toString'];
const zones = [
  'Asia/Jakarta',
  'UTC',
  'Etc/GMT+12',
  '+07:00',
  'Mars/Olympus',
  'europe/paris',
  longWord,
];
const types = [
  'video/mp4',
  'application/pdf',
  'PDF',
  'application/',
  `${longWord}/${longWord}`,
  'text/html;charset=utf-8',
];
const kinds = [
  'brief',
  'evaluation',
  'compendium',
  'study',
  longWord,
  'Brief',
  'constructor',
  'web-page',
  'press',
];

/** What may stand in a field of this name, and should not. */
const odd: Readonly<Record<string, readonly unknown[]>> = {
  ...byName(dates, 'date start end updated'),
  ...byName(numbers, 'size pages page width height position duration start'),
  ...byName(
    [...texts, ...maps],
    'title subtitle shortTitle summary note text name topic alt place source',
  ),
  ...byName(tags, 'language'),
  ...byName(codes, 'countries code'),
  ...byName(addresses, 'url page mentions registration recording'),
  ...byName(ids, 'id phases gathers'),
  ...byName(zones, 'timeZone'),
  ...byName(types, 'mediaType'),
  ...byName(kinds, 'kind'),
  ...byName(['announced', 'in-progress', 'cancelled', 'postponed', 'held'], 'status'),
};
const anything = [...texts, ...maps, ...numbers, true, [], [[]], {}];

function byName(values: readonly unknown[], names: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, values]));
}

/** What is done at one place. */
type Kind = (typeof kindsOfChange)[number];
const kindsOfChange = [
  ...[
    'odd',
    'odd',
    'odd',
    'odd',
    'drop',
    'repeat',
    'swap',
    'anything',
    'many',
    'reverse',
    'add',
    'self',
  ],
] as const;

interface Change {
  readonly kind: Kind;
  /** Which of all places, and which of all values. */
  readonly place: number;
  readonly value: number;
}

/** A few records of a few of these documents, changed at up to `most` places. Many are valid still. */
export function mutated(documents: readonly object[], most = 12): Arbitrary<object> {
  const change: Arbitrary<Change> = fc.record({
    kind: fc.constantFrom(...kindsOfChange),
    place: fc.nat(),
    value: fc.nat({max: 999}),
  });
  const from = fc.record({document: fc.constantFrom(...documents), first: fc.nat({max: 60})});
  return fc
    .tuple(from, fc.array(change, {minLength: 1, maxLength: most}))
    .map(([{document, first}, changes]) => {
      const copy = sample(document, first);
      for (const each of changes) apply(copy, each);
      return copy;
    });
}

/** A document with a few records of each collection, beginning somewhere. */
function sample(document: object, first: number): Parent {
  const copy = structuredClone(document) as Parent;
  for (const name of ['outputs', 'videos', 'news', 'events']) {
    const records = copy[name] as unknown[];
    copy[name] = [...records, ...records].slice(first % records.length).slice(0, 5);
  }
  return copy;
}

/** Changes the document at one place. */
function apply(document: Parent, {kind, place, value}: Change): void {
  const places = placesIn(document);
  const at = places[place % Math.max(1, places.length)];
  if (at === undefined) return;
  const {parent, key, field} = at;
  const pick = (values: readonly unknown[]) => structuredClone(values[value % values.length]);
  const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
  switch (kind) {
    case 'drop':
      if (list) list.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      break;
    case 'repeat':
      // With the same id, too.
      list?.push(structuredClone(parent[key]));
      break;
    case 'many':
      if (list) for (let index = 0; index < 30; index++) list.push(structuredClone(parent[key]));
      break;
    case 'swap': {
      const other = places[(place + value) % places.length] ?? at;
      const {[key]: mine} = parent;
      parent[key] = structuredClone(other.parent[other.key]);
      other.parent[other.key] = structuredClone(mine);
      break;
    }
    case 'reverse':
      // What ends before it starts.
      if ('start' in parent && 'end' in parent)
        Object.assign(parent, {start: parent['end'], end: parent['start']});
      break;
    case 'add': {
      const names = Object.keys(odd);
      const name = names[value % names.length] ?? '';
      const values = odd[name] ?? anything;
      if (!list) parent[name] = structuredClone(values[place % values.length]);
      break;
    }
    case 'self':
      if (typeof parent['id'] === 'string') {
        const id = parent['id'];
        Object.assign(parent, {gathers: [id, id], phases: [id], mentions: [`#kiosk=${id}`]});
      }
      break;
    case 'odd':
      parent[key] = pick(odd[field] ?? anything);
      break;
    default:
      parent[key] = pick(anything);
  }
}

interface Place {
  readonly parent: Parent;
  readonly key: string;
  /** The name of the field; of an item in a list, the list's. */
  readonly field: string;
}

function placesIn(node: unknown, field = ''): readonly Place[] {
  if (typeof node !== 'object' || node === null) return [];
  const parent = node as Parent;
  return Object.keys(parent).flatMap((key) => {
    const name = Array.isArray(parent) ? field : key;
    if (name === 'version' || name === '$schema') return [];
    return [{parent, key, field: name}, ...placesIn(parent[key], name)];
  });
}

const attributeValues = {
  limit: ['-1', '0', '1', 'many', '1e9', 'Infinity', 'NaN', '0.5', ' 2 '],
  'heading-level': ['1e9', '-1', '0', '6', 'h2', 'NaN'],
  country: ['__proto__', 'jp', 'ZZ', 'x'.repeat(1000), '*', 'J P'],
  phase: ['constructor', '1', '*', '..'],
  kind: ['constructor', 'brief evaluation', 'toString brief', ' '],
  language: ['en', 'x-private', '__proto__', 'en_us', 'i'.repeat(1000)],
  ids: ['__proto__', 'a a a', ' ', 'x'.repeat(5000)],
  lang: ['ar', 'km', 'xx', 'en-u-nu-thai', 'zh-Hant-TW-x-a', 'e'.repeat(10_000), '-', '*', 'de'],
  theme: ['dark', 'light', 'constructor'],
  layout: ['grid', 'list', 'compact', 'tiles', '__proto__'],
  show: ['past', 'upcoming', 'lessons', '__proto__', 'all'],
  kinds: ['phase output event video news', 'constructor', 'event event', ' '],
  sections: [
    'constructor search search',
    'map briefs',
    '__proto__',
    'news news news',
    ' ',
    'contact',
  ],
  query: ['a', '"', 'x'.repeat(1000), '( ) [ ] \\', 'сова'],
  record: ['__proto__', '0', 'none', ' '],
  neighbours: ['none', '__proto__'],
  filters: ['', 'false'],
  for: ['none', '#', ' ', '[]', 'kiosk-search'],
  filter: ['{', 'constructor', '[object Object]'],
} as const;

/** Attributes as somebody writes them who has not read how they are written. */
export const oddAttributes: Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  {weight: 2, arbitrary: fc.constant({filters: '', query: 'a', for: 'none'})},
  {
    weight: 1,
    arbitrary: fc.record(
      Object.fromEntries(
        Object.entries(attributeValues).map(([name, values]) => [name, fc.constantFrom(...values)]),
      ),
      {requiredKeys: []},
    ) as Arbitrary<Readonly<Record<string, string>>>,
  },
);
