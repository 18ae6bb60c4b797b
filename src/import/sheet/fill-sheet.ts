import type { Sheet } from './sheet.ts';

/** A sheet without its empty rows, which remembers the row of the file that each of the others stands in. */
export function fillSheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const filled = rows
    .map((cells, index) => ({ cells, number: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { name, rows: filled.map(({ cells }) => cells), numbers: filled.map(({ number }) => number) };
}
