import { joinSpaces } from '../../evidence/join-spaces.ts';
import { shorten } from '../../evidence/shorten.ts';
import type { Sheet } from '../importer.ts';
import { columnName } from './column-name.ts';

/** The rows with the cells empty whose row or column Excel hides, and what they said. */
export function withoutHidden({
  rows,
  numbers,
  layout,
}: Sheet): Pick<Sheet, 'rows'> & { readonly hidden: readonly string[] } {
  if (layout === undefined) return { rows, hidden: [] };
  const hidden: string[] = [];
  const shown = rows.map((cells, index) => {
    const number = numbers?.[index] ?? index + 1;
    return cells.map((cell, column) => {
      if (cell === '' || !(layout.hiddenRows.has(number) || layout.hiddenColumns.has(column))) return cell;
      hidden.push(`${columnName(column)}${number} (“${shorten(joinSpaces(cell), 80)}”)`);
      return '';
    });
  });
  return { rows: shown, hidden };
}
