import type { z } from 'zod';
import { explainValue } from './explain-value.ts';
import { elementOf, fieldsOf, isOptional, metaOf, schemaAt, unwrap } from './schema-walk.ts';
import { findNearest } from '../../words/suggest-nearest.ts';
import { quote } from '../../words/quote.ts';

/** A fault in a field: the path it stands at, whether that path is a misspelt name, and what to do. */
export type ExplainedIssue = {
  readonly path: readonly PropertyKey[];
  readonly atName: boolean;
  readonly message: string;
  /** The path of the field that a misspelt name was meant to be. */
  readonly meant?: readonly PropertyKey[];
};

/** How the value of a path is printed in its file, where that is a number: 2.10 is read as 2.1. */
type Printed = (path: readonly PropertyKey[]) => string | undefined;

/** What an author should do about issues of validation, each slip once: a misspelt name is not told again as a missing field. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
  printed: Printed,
): ExplainedIssue[] {
  const explained = issues.flatMap((issue) => explainIssue(issue, schema, data, printed));
  const groups = Map.groupBy(explained, ({ path }) => path.slice(0, -1).join('\n'));
  return [...groups.values()].flatMap((group) => tellOnce(group, schema, data));
}

/** The faults of one group of fields, without those that follow from a name that is not known. */
function tellOnce(group: readonly ExplainedIssue[], schema: z.ZodType, data: unknown): ExplainedIssue[] {
  const isMissing = ({ path, atName }: ExplainedIssue) =>
    !atName && path.length > 0 && valueAt(data, path) === undefined;
  const names = group.filter(({ atName }) => atName);
  const meant = new Set(names.map((name) => name.meant?.at(-1)));
  const missing = group.filter((issue) => isMissing(issue) && !meant.has(issue.path.at(-1)));
  const [unknown, ...more] = names.filter((name) => name.meant === undefined);
  const others = group.filter((issue) => !isMissing(issue));
  if (unknown === undefined) return [...others, ...missing];
  const parent = unknown.path.slice(0, -1);
  const known = Object.keys(fieldsOf(schemaAt(schema, parent) ?? schema));
  // Where no field is known, which fields there are is told; that each of them is missing follows.
  if (!known.some((field) => valueAt(data, [...parent, field]) !== undefined)) return others;
  const [lacking, ...rest] = missing;
  if (more.length > 0 || lacking === undefined || rest.length > 0) return [...others, ...missing];
  const field = String(lacking.path.at(-1));
  const message = `There is no field ${quote(String(unknown.path.at(-1)))} here, and ${quote(field)} is missing. If that is what it is, rename it ${field}.`;
  return others.map((issue) => (issue === unknown ? { ...issue, message } : issue));
}

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown, printedAt: Printed): ExplainedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const parent = schemaAt(schema, issue.path);
    const known = parent === undefined ? [] : Object.keys(fieldsOf(parent));
    return issue.keys.map((key) => {
      if (known.includes('role') && /name$/i.test(key))
        return {
          path: [...issue.path, key],
          atName: true,
          message: `There is no field ${quote(key)} here, because nobody is named. Write the post held under role.`,
          meant: [...issue.path, 'role'],
        };
      const meant = findNearest(key, known) ?? known.find((field) => isShuffled(key, field));
      const advice = meant === undefined ? `The fields are: ${known.join(', ')}.` : `Did you mean ${quote(meant)}?`;
      return {
        path: [...issue.path, key],
        atName: true,
        message: `There is no field ${quote(key)} here. ${advice}`,
        ...(meant === undefined ? {} : { meant: [...issue.path, meant] }),
      };
    });
  }
  const tell = (message: string): ExplainedIssue[] => [{ path: issue.path, atName: false, message }];
  if (issue.path.length === 0)
    return tell(
      elementOf(schema) === undefined
        ? 'The fields must be written as “field: value”, each on a line of its own.'
        : `The file must be a list: each entry begins with a hyphen on a line of its own, like “- ${Object.keys(fieldsOf(elementOf(schema) ?? schema))[0] ?? ''}: …”.`,
    );
  const field = schemaAt(schema, issue.path);
  const name = fieldName(issue.path);
  const value = valueAt(data, issue.path);
  const mustBe = field === undefined ? undefined : describeType(field);
  if (value === undefined) return tell(`The field ${quote(name)} is missing. It must be ${mustBe ?? 'filled in'}.`);
  if (value === null || value === '')
    return tell(
      `${quote(name)} is empty. It must be ${mustBe ?? 'filled in'}${field !== undefined && isOptional(field) ? '; or remove the line' : ''}.`,
    );
  const printed = typeof value === 'number' ? printedAt(issue.path) : undefined;
  const instead = explainValue(value, mustBe ?? '', typeof issue.path.at(-1) === 'number', printed);
  return tell(`${quote(name)} must be ${mustBe ?? 'of another form'}.${instead}${adviseList(field, value, printed)}`);
}

/** How to write one value as a list. */
function adviseList(field: z.ZodType | undefined, value: unknown, printed = String(value)): string {
  const element = field && elementOf(field);
  if (element === undefined || (typeof value !== 'string' && !Number.isFinite(value))) return '';
  const { refersTo } = metaOf(element);
  const mark = refersTo === 'section-number' ? '"' : '';
  const entries = printed.split(/[,;&]|\sand\s/, 20).map((entry) => entry.trim());
  return refersTo !== undefined && entries.every((entry) => /^[\w.-]{1,60}$/.test(entry))
    ? ` Write [${entries.map((entry) => `${mark}${entry}${mark}`).join(', ')}].`
    : '';
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

/** Whether two names have the same letters, as where two changed places. */
const isShuffled = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

const lettersOf = (name: string): string => Array.from(name.toLowerCase()).sort().join('');

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return index === 0 ? `entry ${part + 1}` : ` ${part + 1}`;
      return `${index === 0 ? '' : ' › '}${String(part)}`;
    })
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
