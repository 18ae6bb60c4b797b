import type { TableRow } from 'mdast';
import { shorten } from '../../words/shorten.ts';
import { addRow } from './add-row.ts';
import { carryMerged } from './carry-merged.ts';
import { findBelonging } from './find-belonging.ts';
import { freeNumber } from './free-number.ts';
import { isLabelled } from './is-labelled.ts';
import { isTotal } from '../is-total.ts';
import { noteColumns } from './note-columns.ts';
import { readNumbers } from './number-column.ts';
import { placeRecommendation } from './place-recommendation.ts';
import { cellText, spanningText, type PlanColumns } from './plan-columns.ts';
import { recommendationHeading } from './plan-heading.ts';
import { startRecommendation, type PlannedRecommendation, type PlanReading } from './plan.ts';

/** The rows of a plan’s table with the header they stand under, which may be that of the table before. */
export type PlanRows = {
  readonly header: TableRow;
  readonly columns: PlanColumns;
  readonly rows: readonly TableRow[];
};

/**
 * Reads the rows of a plan’s table and says which recommendation the last one belongs to. A row whose recommendation is
 * blank, merged or printed again goes on with it, unless something else in it says that it belongs elsewhere; a table
 * without that column belongs to the one it stands under.
 */
export function readPlanTable(
  { header, columns, rows: printed }: PlanRows,
  under: PlannedRecommendation | undefined,
  reading: PlanReading,
): PlannedRecommendation | undefined {
  let current = under;
  const filled = printed.filter((row) => !isHeaderAgain(row, header));
  for (const row of filled) if (isTotalRow(row)) noteUnplaced(row, reading);
  const rows = carryMerged(
    filled.filter((row) => !isTotalRow(row)),
    columns,
  );
  const numbers = readNumbers(header, columns, rows);
  noteColumns({ header, columns, rows }, numbers.column, reading);
  const belongs = findBelonging(header, columns, numbers, rows);
  let [isUnclear, isBelowTheme] = [false, false];
  const titled = rows.some(
    (row) => spanningText(row) === undefined && /\p{L}{2}/u.test(titleOf(row, columns, undefined)),
  );
  // Where the recommendations have a column, what runs across is a theme or a note; below the last action it is a note.
  const isBeside = (text: string, index: number) =>
    !goesOn.test(text) &&
    recommendationHeading(text) === undefined &&
    (titled || (!/^R?\d/.test(text) && rows.slice(index).every((row) => spanningText(row) !== undefined)));
  for (const [index, row] of rows.entries()) {
    const [told, warned] = [row.data?.unclear, reading.warnings.length];
    if (told === 'below') {
      belongs(row);
      noteUnplaced(row, reading);
      isUnclear = true;
      continue;
    }
    const spanning = spanningText(row);
    const title = spanning ?? titleOf(row, columns, numbers.recommendations.get(row));
    if (spanning !== undefined && (isLabelled(spanning) || isBeside(spanning, index))) {
      reading.across.push(pageOf(row) + spanning);
      isBelowTheme ||= columns.has('recommendation') && !isLabelled(spanning);
      continue;
    }
    const goesOnAbove = goesOn.test(title);
    if (!goesOnAbove) current = placeRecommendation(title, reading);
    const isSame = belongs(row);
    isUnclear = goesOnAbove && (isUnclear || !isSame || (isBelowTheme && !isMerged(row, columns)));
    isBelowTheme = false;
    if (spanning !== undefined) continue;
    // Beside named recommendations, one that is made up for it would seem to be the inspectors’ own, or take another’s number.
    if (isUnclear || told === 'row' || (current === undefined && reading.isNamed)) {
      noteUnplaced(row, reading);
      continue;
    }
    if (current === undefined) {
      current = startRecommendation(freeNumber(undefined, reading.recommendations), '');
      reading.recommendations.push(current);
      reading.warnings.push({
        code: 'recommendation-unclear',
        message: `The action “${shorten(cellText(row, columns.get('actions')?.[0]), 80)}” stands under no recommendation. Say which one it answers.`,
      });
    }
    addRow(current, row, columns, reading, numbers.actions.get(row));
    namePage(row, warned, reading);
  }
  return isUnclear ? undefined : current;
}

function noteUnplaced(row: TableRow, { unplaced }: PlanReading): void {
  const words = row.children.map((_, column) => cellText(row, column)).filter((text) => text !== '');
  if (words.some((text) => /\p{L}/u.test(text))) unplaced.push(pageOf(row) + words.join(' | '));
}

const pageOf = ({ data }: TableRow) => (data?.page === undefined ? '' : `page ${data.page}: `);

/** Names the page of a PDF in the warnings that one of its rows gave. */
function namePage({ data }: TableRow, from: number, { warnings }: PlanReading): void {
  const page = data?.page;
  if (page === undefined) return;
  warnings.slice(from).forEach((warning, index) => (warnings[from + index] = { ...warning, page }));
}

const isMerged = (row: TableRow, columns: PlanColumns) =>
  row.children[columns.get('recommendation')?.[0] ?? -1]?.data?.covered === 'above';

/** What a cell prints that goes on with the recommendation above: nothing, a mark, or words for it. */
const goesOn = /^[^\p{L}\p{N}]*(?:(?:as above|ditto|cont(?:inued|['’]d)?)[^\p{L}\p{N}]*)?$/iu;

/** A row that begins with “Total” and counts what stands above: no recommendation is called so. */
const isTotalRow = (row: TableRow): boolean =>
  spanningText(row) === undefined &&
  isTotal(row.children.map((_, column) => cellText(row, column)).find((text) => text !== '') ?? '');

/** A header that is typed again, as plans do at the top of a page. */
function isHeaderAgain(row: TableRow, header: TableRow): boolean {
  const words = (line: TableRow, index: number) => cellText(line, index).toLowerCase();
  const filled = row.children.flatMap((_, index) => (words(row, index) === '' ? [] : [index]));
  return filled.length > 1 && filled.every((index) => words(row, index) === words(header, index));
}

/** What the recommendation’s column prints; a number in a column of its own is the number of the words beside it. */
function titleOf(row: TableRow, columns: PlanColumns, number: string | undefined): string {
  const [first = '', beside = ''] = (columns.get('recommendation') ?? []).map((column) => cellText(row, column));
  if (number !== undefined && !/^R?\d/.test(first) && recommendationHeading(first) === undefined)
    return `${number}. ${first}`;
  return /^R?\d{1,2}$/.test(first) && beside !== '' ? `${first}. ${beside}` : first;
}
