import type { z } from 'zod';
import type { FieldMeta, ReferenceTarget } from '../../../schemas/fields.ts';
import { onceFor } from '../once-for.ts';

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
export function findFieldReferences(schema: z.ZodType, data: unknown): FieldReference[] {
  const found: FieldReference[] = [];
  collectReferences(schema, data, [], found);
  return found;
}

function collectReferences(schema: z.ZodType, data: unknown, path: PropertyKey[], found: FieldReference[]): void {
  if (data === undefined || data === null) return;
  const { target, element, fields } = wayOf(schema);
  if (target !== undefined) found.push({ target, value: data as string, path: [...path] });
  else if (element !== undefined && Array.isArray(data)) {
    for (let index = 0; index < data.length; index += 1) {
      path.push(index);
      collectReferences(element, data[index], path, found);
      path.pop();
    }
  } else {
    for (const [key, field] of fields) {
      path.push(key);
      collectReferences(field, (data as Record<string, unknown>)[key], path, found);
      path.pop();
    }
  }
}

/** What a value of a schema refers to, or where in it references may stand. */
type Way = {
  readonly target?: ReferenceTarget;
  readonly element?: z.ZodType;
  readonly fields: readonly (readonly [string, z.ZodType])[];
};

// A schema is asked for every item; its layers are looked through once.
const wayOf = onceFor((schema: z.ZodType): Way => {
  const target = metaOf(schema).refersTo;
  const { element, shape = {} } = definitionOf(unwrap(schema));
  if (target !== undefined) return { target, fields: [] };
  return {
    ...(element !== undefined && holdsReferences(element) ? { element } : {}),
    fields: Object.entries(shape).filter(([, field]) => holdsReferences(field)),
  };
});

function holdsReferences(schema: z.ZodType): boolean {
  const { target, element, fields } = wayOf(schema);
  return target !== undefined || element !== undefined || fields.length > 0;
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;
