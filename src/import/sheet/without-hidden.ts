import type { Sheet } from './sheet.ts';
import { emptyCells } from './empty-cells.ts';

/** The rows with the cells empty whose row or column Excel hides, and what they said. */
export function withoutHidden(sheet: Sheet): Pick<Sheet, 'rows'> & { readonly hidden: readonly string[] } {
  const { rows, layout } = sheet;
  if (layout === undefined) return { rows, hidden: [] };
  const { hiddenRows, hiddenColumns } = layout;
  const { emptied, ...shown } = emptyCells(sheet, (_, row, column) => hiddenRows.has(row) || hiddenColumns.has(column));
  return { ...shown, hidden: emptied };
}
