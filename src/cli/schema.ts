/** What the published schema says of each value of a document: its type, its fields, its words. */
import {readFileSync} from 'node:fs';
import {isObject} from '../manifest/readers.js';

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
}

// As far from here as from the built file in dist/cli/.
const file = new URL('../../schema/manifest-1.json', import.meta.url);
const {definitions} = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly definitions: Readonly<Record<string, SchemaNode>>;
};

/** A value of a document, with the type that the model gives it. */
export interface TypedValue {
  /** Name of the type in the model, as `Publication`; empty when it has none. */
  readonly type: string;
  readonly value: unknown;
  readonly path: string;
  /** The field that it stands in; of an item, the field of its list. */
  readonly key: string;
  /** The object that it stands in, and the list that it is an item of. */
  readonly parent: TypedValue | undefined;
}

/** Every value of a document that the model knows, outermost first. Values may be of any type still. */
export function typedValues(document: unknown): readonly TypedValue[] {
  const root = {type: 'Manifest', value: document, path: '', key: '', parent: undefined};
  return [root, ...valuesIn(root, definitions['Manifest'] ?? {})];
}

function valuesIn(parent: TypedValue, schema: SchemaNode): TypedValue[] {
  const {value, path, key} = parent;
  if (Array.isArray(value) && schema.items !== undefined) {
    const {items} = schema;
    return value.flatMap((each, index) =>
      typed(items, {value: each, path: `${path}[${index}]`, key, parent}),
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (!Object.hasOwn(value, name)) return [];
    const fieldPath = path === '' ? name : `${path}.${name}`;
    return typed(field, {value: value[name], path: fieldPath, key: name, parent});
  });
}

function typed(schema: SchemaNode, rest: Omit<TypedValue, 'type'>): TypedValue[] {
  const type = typeName(schema);
  const value = {type, ...rest};
  return [value, ...valuesIn(value, definitions[type] ?? schema)];
}

/** The name behind a reference; where several are allowed, of the first. */
function typeName(schema: SchemaNode): string {
  const reference = schema.$ref ?? schema.anyOf?.[0]?.$ref ?? '';
  return reference.split('/').at(-1) ?? '';
}

/** Names of the fields that a record of this type may have. */
export function fieldsOf(type: string): readonly string[] {
  return Object.keys(definitions[type]?.properties ?? {});
}

/** Whether a record of this type is left out as a whole when the field is missing. */
export function isRequired(type: string, field: string): boolean {
  return definitions[type]?.required?.includes(field) ?? false;
}

/** The words among which a value of this type, or of this field of a record, is chosen; empty when it is free. */
export function wordsOf(type: string, field?: string): readonly string[] {
  if (field === undefined) return definitions[type]?.enum ?? [];
  const schema = definitions[type]?.properties?.[field];
  return schema?.enum ?? (schema === undefined ? [] : wordsOf(typeName(schema)));
}

/** The type of a field of a record; `list` and `''` where the model has no name for it. */
export function typeOfField(type: string, field: string): string {
  const schema = definitions[type]?.properties?.[field];
  return schema?.type === 'array' ? 'list' : schema === undefined ? '' : typeName(schema);
}
