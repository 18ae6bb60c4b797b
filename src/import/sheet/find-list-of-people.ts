import type { ImportWarning } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { headingOfPeople } from './heading-of-people.ts';

/** Headings that a list of people may have, and a table of numbers too. */
const maybe = /^(?:known as|ethnicity|gender|social worker|allocated worker|post ?code)$/i;
const cell =
  /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+(?:\s*\(.*\))?$|\b(?:child|pupil|client|case|young person)\s(?:(?:no|number|id|ref)\.?\s)?\d{2,}\b/u;

/** Warns of sheets that read like a list of children, families or staff: by a heading, or by names and case numbers in their cells. */
export function findListOfPeople(sheets: readonly Sheet[]): ImportWarning[] {
  return sheets.flatMap(({ name, rows }) => {
    const heading = rows
      .slice(0, 6)
      .flat()
      .find((text) => headingOfPeople.test(text.trim()) || maybe.test(text.trim()));
    const named = rows.filter((row) => row.some((text) => cell.test(text.trim()))).length;
    if (heading === undefined && named < 2) return [];
    const sign =
      heading === undefined ? `${named} rows name a person or a case` : `a column is headed “${heading.trim()}”`;
    const message = `The sheet “${name}” reads like a list of people: ${sign}. Nothing about a single child, family or member of staff belongs in the evidence: delete the draft, unless it is certain that nobody can be told from it.`;
    return [{ code: 'list-of-people', message }];
  });
}
