import type { z } from 'zod';
import { explainValue } from './explain-value.ts';
import { elementOf, fieldsOf, metaOf, schemaAt, unwrap } from './schema-walk.ts';
import { suggestNearest } from './suggest-nearest.ts';
import { quote } from './quote.ts';

/** A fault in a field: the path it stands at, whether that path is a misspelt name, and what to do. */
export type ExplainedIssue = {
  readonly path: readonly PropertyKey[];
  readonly atName: boolean;
  readonly message: string;
};

/** What an author should do about an issue of validation, in plain words. One issue can name several fields. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): ExplainedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const parent = schemaAt(schema, issue.path);
    const known = parent === undefined ? [] : Object.keys(fieldsOf(parent));
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      atName: true,
      message: `There is no field ${quote(key)} here.${suggestNearest(key, known) || ` The fields are: ${known.join(', ')}.`}`,
    }));
  }
  if (issue.path.length === 0) {
    const message =
      elementOf(schema) === undefined
        ? 'The fields must be written as “field: value”, each on a line of its own.'
        : 'The file must be a list: each entry begins with a hyphen on a line of its own.';
    return [{ path: [], atName: false, message }];
  }
  const field = schemaAt(schema, issue.path);
  const name = fieldName(issue.path);
  const value = valueAt(data, issue.path);
  const mustBe = field === undefined ? undefined : describeType(field);
  if (value === undefined) {
    return [
      {
        path: issue.path,
        atName: false,
        message: `The field ${quote(name)} is missing. It must be ${mustBe ?? 'filled in'}.`,
      },
    ];
  }
  if (value === null || value === '') {
    return [
      {
        path: issue.path,
        atName: false,
        message: `${quote(name)} is empty. It must be ${mustBe ?? 'filled in'}; or remove the line if the field is not needed.`,
      },
    ];
  }
  return [
    {
      path: issue.path,
      atName: false,
      message: `${quote(name)} must be ${mustBe ?? 'of another form'}.${explainValue(value, mustBe ?? '')}`,
    },
  ];
}

/** What a field must be, to complete the sentence "FIELD must be …". */
export function describeType(schema: z.ZodType): string {
  const { mustBe } = metaOf(schema);
  if (mustBe !== undefined) return mustBe;
  const { type } = (unwrap(schema) as unknown as { _zod: { def: { type: string } } })._zod.def;
  if (type === 'array') return 'a list: each entry on a line of its own that begins with a hyphen, or [] for none';
  if (type === 'object') return `a group of fields: ${Object.keys(fieldsOf(schema)).join(', ')}`;
  if (type === 'record') return 'a group of fields, each with a text';
  if (type === 'literal') return 'true, or left out';
  if (type === 'number') return 'a number';
  return 'a text';
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? ` ${part + 1}` : `${index === 0 ? '' : ' › '}${String(part)}`))
    .join('')
    .trim();
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
