// @ts-check
import {createGenerator} from 'ts-json-schema-generator';
import {writeGenerated} from './generated.mjs';

/**
 * The published JSON Schema, from the types of the manifest: `node scripts/schema.mjs [--check]`.
 *
 * A document's root is a `Manifest`; a further part of a large archive is a `#/definitions/ManifestPart`.
 */
const generated = createGenerator({
  path: 'src/manifest/model.ts',
  tsconfig: 'tsconfig.json',
  type: '*',
  topRef: true,
  skipTypeCheck: true,
  // Unknown fields are ignored, so that an old reader reads what a newer publisher writes.
  additionalProperties: true,
  extraTags: ['propertyNames'],
}).createSchema('*');

/** @typedef {{[keyword: string]: unknown, properties?: Record<string, Schema>, required?: string[]}} Schema */

/** Keywords in the order in which people read them; those not named here come last. */
const order = [
  '$ref',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'default',
  'properties',
  'required',
];
/** @param {string} keyword */
function rank(keyword) {
  const place = order.indexOf(keyword);
  return place === -1 ? order.length : place;
}

/**
 * Puts the keywords in order, all through, and takes from `required` what has a default: the parser fills it in.
 *
 * @param {unknown} node
 * @returns {unknown}
 */
function tidy(node) {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== 'object' || node === null) return node;
  const {properties, required, ...rest} = /** @type {Schema} */ (node);
  const entries = Object.entries(rest).map(([keyword, value]) => [keyword, tidy(value)]);
  if (properties) {
    entries.push([
      'properties',
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, tidy(value)])),
    ]);
    const left = (required ?? []).filter((name) => !('default' in (properties[name] ?? {})));
    if (left.length > 0) entries.push(['required', left]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => rank(String(a)) - rank(String(b))));
}

/** The collections of a manifest may be of any length; other lists are shown as a whole, and the parser cuts them. */
const collections = ['outputs', 'videos', 'news', 'events'];
const few = 64;
/** Lists in which there may be more. */
const many = new Map([
  ['organisations', 100],
  ...['authors', 'countries', 'gathers', 'phases'].map(
    (name) => /** @type {const} */ ([name, 250]),
  ),
]);

/**
 * Says of a list, and of the translations of a text, how many there may be.
 *
 * @param {unknown} node
 * @param {string} name of the property that the node describes
 */
function limitLists(node, name = '') {
  if (typeof node !== 'object' || node === null) return;
  const {type, propertyNames} = /** @type {{type?: unknown, propertyNames?: unknown}} */ (node);
  if (type === 'array' && !collections.includes(name))
    Object.assign(node, {maxItems: many.get(name) ?? few});
  if (propertyNames) Object.assign(node, {maxProperties: few});
  for (const [key, value] of Object.entries(node)) limitLists(value, key);
}
limitLists(generated.definitions);

const definitions = Object.entries(generated.definitions ?? {}).sort(([a], [b]) =>
  a < b ? -1 : 1,
);
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://cdn.jsdelivr.net/npm/project-kiosk/schema/manifest-1.json',
  title: 'Kiosk manifest, version 1',
  // In draft 7 nothing may stand beside a $ref.
  allOf: [{$ref: '#/definitions/Manifest'}],
  definitions: Object.fromEntries(definitions.map(([name, node]) => [name, tidy(node)])),
};

await writeGenerated({'schema/manifest-1.json': JSON.stringify(schema)}, 'npm run generate');
