import type { z } from 'zod';
import type { FieldMeta, ReferenceTarget } from '../../schemas/fields.ts';

type Definition = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
};

/** What a schema says about itself; for an optional or described field, also what the field inside it says. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const own = schema.meta() as FieldMeta | undefined;
  const inner = definitionOf(schema).innerType;
  return inner === undefined ? (own ?? {}) : { ...metaOf(inner), ...own };
}

/** A schema without the optional layers around it. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = definitionOf(schema).innerType;
  return inner === undefined ? schema : unwrap(inner);
}

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean => definitionOf(schema).type === 'optional';

/** The fields of an object schema, in the order written, or none. */
export const fieldsOf = (schema: z.ZodType): Record<string, z.ZodType> => definitionOf(unwrap(schema)).shape ?? {};

/** The schema of a list’s entries, if it is a list. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => definitionOf(unwrap(schema)).element;

/** The schema at a path through objects and lists, if there is one. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const { element, shape, valueType } = definitionOf(unwrap(schema));
  const next = element ?? valueType ?? (typeof first === 'string' ? shape?.[first] : undefined);
  return next === undefined ? undefined : schemaAt(next, rest);
}

/** A value in the front matter that refers to something, and the path to it. */
export type FieldReference = {
  readonly target: ReferenceTarget;
  readonly value: string;
  readonly path: readonly PropertyKey[];
};

/** Every reference that validated data holds, in the order of the fields. */
export function findFieldReferences(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): FieldReference[] {
  if (data === undefined || data === null) return [];
  const target = metaOf(schema).refersTo;
  if (target !== undefined) return [{ target, value: data as string, path }];
  const { element, shape } = definitionOf(unwrap(schema));
  if (element !== undefined && Array.isArray(data)) {
    return data.flatMap((entry, index) => findFieldReferences(element, entry, [...path, index]));
  }
  return Object.entries(shape ?? {}).flatMap(([key, field]) =>
    findFieldReferences(field, (data as Record<string, unknown>)[key], [...path, key]),
  );
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;
