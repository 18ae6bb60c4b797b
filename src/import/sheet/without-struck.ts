import { joinSpaces } from '../../evidence/join-spaces.ts';
import { shorten } from '../../evidence/shorten.ts';
import type { Sheet } from '../importer.ts';
import { columnName } from './column-name.ts';

/** The rows with the cells empty whose words are struck out, and what they said. */
export function withoutStruck({
  rows,
  numbers,
  struck,
}: Sheet): Pick<Sheet, 'rows'> & { readonly struck: readonly string[] } {
  if (struck === undefined) return { rows, struck: [] };
  const left: string[] = [];
  const kept = rows.map((cells, index) =>
    cells.map((cell, column) => {
      const at = `${columnName(column)}${numbers?.[index] ?? index + 1}`;
      if (cell === '' || !struck.has(at)) return cell;
      left.push(`${at} (“${shorten(joinSpaces(cell), 80)}”)`);
      return '';
    }),
  );
  return { rows: kept, struck: left };
}
