import type { z } from 'zod';
import { describeType } from '../evidence/parsing/explain-issues.ts';
import { elementOf, fieldsOf, isOptional, metaOf } from '../evidence/parsing/schema-walk.ts';

/** A field as the guide shows it; a field inside another has its whole name, like series › period. */
export type GuideField = {
  readonly name: string;
  readonly needed: boolean;
  readonly description: string;
  readonly form: string;
};

/** The fields of a schema in the order written, those inside lists and groups after the field they belong to. */
export function guideFields(schema: z.ZodType, within = ''): GuideField[] {
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const name = within === '' ? key : `${within} › ${key}`;
    const own = {
      name,
      needed: !isOptional(field),
      description: metaOf(field).description ?? '',
      form: describeType(field),
    };
    const inside = elementOf(field) ?? field;
    return [own, ...guideFields(inside, name)];
  });
}
