import type { ImportResult } from '../importer.ts';
import { tableDocument, type TableCell, type TableLook, type TablePart } from '../pdf/table-pdf-for-tests.ts';
import { actionPlan } from './action-plan.ts';
import { noContent } from '../no-content-for-tests.ts';

/** What a plan in a PDF says above its tables. */
export const above: readonly TablePart[] = [
  { heading: 'Gateshead Council post-inspection action plan' },
  { text: 'Ofsted carried out an ILACS inspection of Gateshead Council between 5 and 16 February 2019.' },
];

/** The outcome of importing a PDF of these parts as an action plan. */
export async function importPages(parts: readonly TablePart[], look: TableLook = {}): Promise<ImportResult> {
  return actionPlan.convert(await tableDocument(parts, look), noContent);
}

/** The outcome of importing a PDF of one table below what a plan says. */
export const importTable = (
  table: readonly (readonly TableCell[])[],
  look: TableLook = {},
  widths?: readonly number[],
) => importPages([...above, { table, ...(widths === undefined ? {} : { widths }) }], look);

/** The pages that the warnings of a code name. */
export const pagesOf = ({ warnings }: ImportResult, code: string) =>
  warnings.filter((warning) => warning.code === code).map(({ page }) => page);
/** A text of so many words. */
export const long = (start: string, count: number) =>
  `${start} ${Array.from({ length: count }, (_, index) => `word${'abcdefghij'.charAt(index % 10)}`).join(' ')}`;
