import type { ImportResult } from '../importer.ts';
import { readBook, type BookCell, type BookSheet } from '../sheet/book-for-tests.ts';
import { actionPlan } from './action-plan.ts';
import { noContent } from '../no-content-for-tests.ts';

/** What a plan in a sheet says above its titles. */
export const block: readonly (readonly BookCell[])[] = [
  [{ is: 'Gateshead Council – Post-inspection action plan', wide: 4 }],
  ['Inspection', 'Ofsted ILACS inspection'],
  ['Inspection dates', '5 to 16 February 2019'],
  [],
];

/** A sheet called Plan with that block and these rows. */
export const planSheet = (rows: BookSheet['rows'], more: Partial<BookSheet> = {}): BookSheet => ({
  name: 'Plan',
  rows: [...block, ...rows],
  ...more,
});

/** The outcome of importing an Excel file of these sheets as an action plan. */
export async function importSheets(sheets: readonly BookSheet[]): Promise<ImportResult> {
  const { document } = await readBook(sheets);
  return actionPlan.convert(document, noContent);
}
