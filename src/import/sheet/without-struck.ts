import type { Sheet } from './sheet.ts';
import { emptyCells } from './empty-cells.ts';

/** The rows with the cells empty whose words are struck out, and what they said. */
export function withoutStruck(
  sheet: Pick<Sheet, 'rows' | 'numbers' | 'struck'>,
): Pick<Sheet, 'rows'> & { readonly struck: readonly string[] } {
  const { rows, struck } = sheet;
  if (struck === undefined) return { rows, struck: [] };
  const { emptied, ...kept } = emptyCells(sheet, (at) => struck.has(at));
  return { ...kept, struck: emptied };
}
