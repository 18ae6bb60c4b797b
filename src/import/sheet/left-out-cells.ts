import { joinSpaces } from '../../words/join-spaces.ts';
import { shorten } from '../../words/shorten.ts';
import { columnName } from './column-name.ts';
import { rowNumber, type Sheet } from './sheet.ts';

type Rows = Pick<Sheet, 'rows'>;

/** The rows with the cells empty whose row or column Excel hides, and what they said, like B7 (“12”). */
export function withoutHidden(sheet: Sheet): Rows & { readonly hidden: readonly string[] } {
  const { rows, layout } = sheet;
  if (layout === undefined) return { rows, hidden: [] };
  const { hiddenRows, hiddenColumns } = layout;
  const { emptied, ...shown } = emptyCells(sheet, (_, row, column) => hiddenRows.has(row) || hiddenColumns.has(column));
  return { ...shown, hidden: emptied };
}

/** The rows with the cells empty whose words are struck out, and what they said. */
export function withoutStruck(
  sheet: Pick<Sheet, 'rows' | 'numbers' | 'struck'>,
): Rows & { readonly struck: readonly string[] } {
  const { rows, struck } = sheet;
  if (struck === undefined) return { rows, struck: [] };
  const { emptied, ...kept } = emptyCells(sheet, (at) => struck.has(at));
  return { ...kept, struck: emptied };
}

/** The rows of a sheet without the words of the cells that are out, by their address, row from 1 and column from 0. */
function emptyCells(
  sheet: Pick<Sheet, 'rows' | 'numbers'>,
  isOut: (at: string, row: number, column: number) => boolean,
): Rows & { readonly emptied: readonly string[] } {
  const emptied: string[] = [];
  const kept = sheet.rows.map((cells, place) => {
    const row = rowNumber(sheet, place);
    return cells.map((cell, column) => {
      const at = `${columnName(column)}${row}`;
      if (cell === '' || !isOut(at, row, column)) return cell;
      emptied.push(`${at} (“${shorten(joinSpaces(cell), 80)}”)`);
      return '';
    });
  });
  return { rows: kept, emptied };
}
