import type { Cell, Line } from './page.ts';

/** The part of a line that those of its pieces make that are meant; nothing where none is. */
export function cutLine(line: Line, isMeant: (cell: Cell) => boolean): Line[] {
  const cells = line.cells.filter(isMeant);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = cells.filter(({ text }) => /\p{L}/u.test(text));
  const text = cells.map((cell) => cell.text).join(' ');
  return [
    {
      ...line,
      text,
      x: first.x,
      width: last.x + last.width - first.x,
      bold: words.length > 0 && words.every(({ bold }) => bold),
      cells,
    },
  ];
}
