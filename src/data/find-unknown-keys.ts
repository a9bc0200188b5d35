import type {Finding, Path} from './finding.js';
import {isRecord} from './is-record.js';

/** The part of a valibot schema that tells which keys it knows. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly (SchemaNode | string)[];
}

/** Finds every key that the schema does not know, and every list that stands where an object belongs. */
export function findUnknownKeys(schema: SchemaNode, value: unknown, path: Path = []): Finding[] {
  if (schema.wrapped) return findUnknownKeys(schema.wrapped, value, path);
  const {item} = schema;
  if (item) {
    return Array.isArray(value) ? value.flatMap((entry, i) => findUnknownKeys(item, entry, [...path, i])) : [];
  }
  // valibot takes a list for a record without keys, and would drop what is in it.
  if (schema.type === 'record' && Array.isArray(value)) {
    return [{code: 'wrong-type', path, value, expectation: 'object'}];
  }
  if (!isRecord(value)) return [];
  const {value: entrySchema} = schema;
  if (schema.type === 'record' && entrySchema) {
    return Object.entries(value).flatMap(([key, entry]) => findUnknownKeys(entrySchema, entry, [...path, key]));
  }
  const entries = schema.entries ?? nearestForm(schema, value);
  if (!entries) return [];
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, entry]) => {
    const node = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (node) return findUnknownKeys(node, entry, [...path, key]);
    return [{code: 'unknown-key', path: [...path, key], value: entry, expectation: 'key', known}];
  });
}

/** Of the forms that a value may have, the keys of the one with which it shares most. */
function nearestForm(schema: SchemaNode, value: Readonly<Record<string, unknown>>): SchemaNode['entries'] {
  const forms = (schema.options ?? []).flatMap((form) =>
    typeof form === 'object' && form.entries ? [form.entries] : [],
  );
  const shared = (form: object) => Object.keys(form).filter((key) => Object.hasOwn(value, key)).length;
  return forms.reduce<SchemaNode['entries']>(
    (best, form) => (best === undefined || shared(form) > shared(best) ? form : best),
    undefined,
  );
}
