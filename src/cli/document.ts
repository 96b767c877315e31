/** A document as the rules of advice look at it. */
import {isObject} from '../manifest/readers.js';
import type {Finding} from './finding.js';
import {typedValues, type TypedValue} from './schema.js';

/** A record of a document. Its fields may be of any type still. */
export interface TypedRecord extends TypedValue {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A document and when it is looked at. */
export interface CheckedDocument {
  readonly values: readonly TypedValue[];
  readonly root: Readonly<Record<string, unknown>>;
  /** All records of these types of the model. */
  readonly records: (...types: readonly string[]) => readonly TypedRecord[];
  readonly now: Date;
}

/** Makes a document ready for the rules. */
export function checkedDocument(document: unknown, now: Date): CheckedDocument {
  const values = typedValues(document);
  return {
    values,
    root: isObject(document) ? document : {},
    records: (...types) =>
      values.flatMap((value) =>
        types.includes(value.type) && isObject(value.value)
          ? [{...value, fields: value.value}]
          : [],
      ),
    now,
  };
}

/** The strings of a field that is a list; empty when it is none. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A rule of advice. */
export type Rule = (document: CheckedDocument) => readonly Finding[];
