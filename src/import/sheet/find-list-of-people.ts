import type { ImportWarning, Sheet } from '../importer.ts';

const column =
  /^(child|young person|pupil|client|service user|patient)(['’]?s)?( (name|id|ref(erence)?|number|no\.?))?$|^(surname|forename|first name|last name|known as|d\.?o\.?b\.?|date of birth|nhs (number|no\.?)|upn|case (number|no\.?|id|ref(erence)?)|ethnicity|gender|social worker|allocated worker|post ?code)$/i;
const cell =
  /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+(?:\s*\(.*\))?$|\b(?:child|pupil|client|case|young person)\s(?:(?:no|number|id|ref)\.?\s)?\d{2,}\b/u;

/** Warns of sheets that read like a list of children, families or staff: by a heading, or by names and case numbers in their cells. */
export function findListOfPeople(sheets: readonly Sheet[]): ImportWarning[] {
  return sheets.flatMap(({ name, rows }) => {
    const heading = rows
      .slice(0, 6)
      .flat()
      .find((text) => column.test(text.trim()));
    const named = rows.filter((row) => row.some((text) => cell.test(text.trim()))).length;
    if (heading === undefined && named < 2) return [];
    const sign =
      heading === undefined ? `${named} rows name a person or a case` : `a column is headed “${heading.trim()}”`;
    const message = `The sheet “${name}” reads like a list of people: ${sign}. Nothing about a single child, family or member of staff belongs in the evidence: delete the draft, unless it is certain that nobody can be told from it.`;
    return [{ code: 'list-of-people', message }];
  });
}
