import { joinSpaces } from '../../evidence/join-spaces.ts';
import { shorten } from '../../evidence/shorten.ts';
import { rowNumber, type Sheet } from './sheet.ts';
import { columnName } from './column-name.ts';

/** A sheet’s rows with some cells empty, and what those said, like B7 (“12”). */
type EmptiedRows = { readonly rows: Sheet['rows']; readonly emptied: readonly string[] };

/** The rows of a sheet without the words of the cells that are out, by their address, row from 1 and column from 0. */
export function emptyCells(
  sheet: Pick<Sheet, 'rows' | 'numbers'>,
  isOut: (at: string, row: number, column: number) => boolean,
): EmptiedRows {
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
