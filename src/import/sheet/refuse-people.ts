import type { ReadDocument, ReadFault } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets-of.ts';
import { headingOfPeople } from './heading-of-people.ts';

/** Why a sheet that nobody asked for is not even kept as a draft: what it says of single people would stay in the history of the folder. */
export function refusePeople(document: ReadDocument): ReadFault | undefined {
  for (const sheet of sheetsOf(document)) {
    const found = findHeading(sheet);
    if (found === undefined) continue;
    return {
      code: 'list-of-people',
      message: `The sheet “${sheet.name}” is a list of people: a column is headed “${found}”. Nothing about a single child, family or member of staff belongs in the evidence, so nothing was written. If it is certain that nobody can be told from it, import it with --kind draft.`,
    };
  }
  return undefined;
}

/** The heading of a column that has something else in nearly every row, as names and numbers of people do. */
function findHeading({ rows }: Sheet): string | undefined {
  for (const [index, row] of rows.slice(0, 6).entries()) {
    for (const [column, text] of row.entries()) {
      if (!headingOfPeople.test(text.trim())) continue;
      const values = rows.slice(index + 1).flatMap((below) => below[column]?.trim() || []);
      if (values.length >= 2 && new Set(values).size > 0.5 * values.length) return text.trim();
    }
  }
  return undefined;
}
