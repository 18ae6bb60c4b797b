import type { z } from 'zod';
import { kinds } from '../../../schemas/index.ts';
import { elementOf, fieldsOf, isOptional, metaOf } from '../parsing/schema-walk.ts';
import { leftOutId } from './left-out.ts';

/** What fields may name: the ids of the items an edition holds, and whether it shows the work on the evidence. */
export type Shown = { readonly ids: ReadonlySet<string>; readonly working: boolean };

/** Stands for a value that the edition may not show. */
const gone = Symbol('left out');

/**
 * Validated data without what it says of items that an edition does not hold: an entry about one goes as a whole, with
 * its notes; a field that must be there keeps `leftOutId` in its place.
 */
export function restrictFields<T>(schema: z.ZodType<T>, data: T, shown: Shown): T {
  return restrict(schema, data, shown) as T;
}

function restrict(schema: z.ZodType, value: unknown, shown: Shown): unknown {
  const target = metaOf(schema).refersTo;
  if (target !== undefined && target in kinds) {
    const { folder } = kinds[target as keyof typeof kinds];
    return shown.ids.has(`${folder}/${String(value)}`) ? value : gone;
  }
  if (target === 'section-number' && !isSectionShown(String(value), shown)) return gone;
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(value)) return restrictList(schema, element, value, shown);
  const fields = Object.entries(fieldsOf(schema));
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  return restrictRecord(fields, value as Record<string, unknown>, shown);
}

/** Printed numbers stay; the name of a framework that is left out does not. */
const isSectionShown = (reference: string, { ids }: Shown): boolean =>
  !reference.includes('/') || ids.has(`frameworks/${reference.slice(0, reference.indexOf('/'))}`);

function restrictList(schema: z.ZodType, element: z.ZodType, list: readonly unknown[], shown: Shown): unknown[] {
  const numbered = metaOf(schema).citedByPlace === true;
  return list.flatMap((entry): unknown[] => {
    const kept = restrict(element, entry, shown);
    if (kept !== gone) return [kept];
    return numbered ? [{ id: leftOutId }] : [];
  });
}

function restrictRecord(
  fields: readonly (readonly [string, z.ZodType])[],
  record: Record<string, unknown>,
  shown: Shown,
): unknown {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const value = record[name];
    const { working = false, wholeOnly = false } = metaOf(field);
    if (value === undefined || wholeOnly || (working && !shown.working)) continue;
    const restricted = restrict(field, value, shown);
    if (restricted !== gone) kept[name] = restricted;
    else if (!isOptional(field)) {
      // An entry known by the item it is about says nothing else that could stay.
      if (name === 'id') return gone;
      kept[name] = leftOutId;
    }
  }
  // The place of a figure in a document is nothing without the document.
  if (kept['source'] === leftOutId) delete kept['place'];
  return kept;
}
