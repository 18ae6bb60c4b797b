import { rowWords, textAt, type PageRow } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';
import { recommendationHeading } from './plan-heading.ts';

/**
 * The rows of a plan’s table with those marked that cannot be read for certain: where words run over a border, where a cell
 * stands under several titles but not under all, and, with `isLost`, those at its start that no recommendation stands above.
 */
export function markUnclear(
  rows: readonly PageRow[],
  { titles, columns, isLost }: { readonly titles: PageRow; readonly columns: PlanColumns; readonly isLost: boolean },
): PageRow[] {
  const [title] = columns.get('recommendation') ?? [];
  const [action] = columns.get('actions') ?? [];
  const words = rowWords(titles);
  let [doubtful, isBelowTitles] = [isLost, false];
  return rows.map((row): PageRow => {
    const isTitles = rowWords(row) === words;
    // The second of two rows of titles stands below the first.
    if (isTitles || (isBelowTitles && row.cells[action ?? -1]?.covered === 'above')) {
      isBelowTitles = true;
      return row;
    }
    isBelowTitles = false;
    const across = row.cells.slice(1).every(({ covered }) => covered === 'left');
    const goesOn = title === undefined || textAt(row, title) === '';
    const isCrossed = row.cells.some(({ cell }) => cell.crossed === true);
    if (across) {
      if (recommendationHeading(textAt(row, 0)) !== undefined) doubtful = isCrossed;
      return isCrossed ? { ...row, unclear: 'below' } : row;
    }
    if (!goesOn) doubtful = false;
    if (doubtful) return { ...row, unclear: 'below' };
    if (!isCrossed && !isUneven(row, titles)) return row;
    const isOwn = title === undefined || row.cells[title]?.cell.crossed !== true;
    return { ...row, unclear: goesOn && isOwn && row.unclear !== 'below' ? 'row' : 'below' };
  });
}

/** Whether a cell stands under several titles. */
const isUneven = ({ cells }: PageRow, titles: PageRow): boolean =>
  cells.some(({ covered }, column) => covered === 'left' && titles.cells[column]?.covered !== 'left');
