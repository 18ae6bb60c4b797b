import type { CellLook } from '../pdf/cell-to-tree.ts';
import type { CellLine } from '../pdf/page.ts';
import type { PageRow } from './page-rows.ts';

/** A cell of a row made in a test: its words, or those with its place in the table; `full` leaves no room on its last line. */
export type MadePlace =
  | string
  | {
      readonly is: string;
      readonly full?: true;
      readonly open?: boolean;
      readonly tall?: number;
      readonly crossed?: true;
      readonly covered?: 'left' | 'above';
    };

/** What is usual in the tables of these rows. */
export const look: CellLook = { pad: 4, leading: 1.2, words: new Set() };

/** A row of a table on a page of a PDF, each cell a hundred points wide. */
export function pageRow(page: number, ...places: readonly MadePlace[]): PageRow {
  const cells = places.map((place, column) => {
    const { is, full, open = false, tall = 1, crossed, covered } = typeof place === 'string' ? { is: place } : place;
    const lines = is === '' ? [] : [lineOf(is, 100 * column + 4, full === true ? 90 : 20)];
    const cell = {
      ...{ row: 0, column, tall, wide: 1, left: 100 * column, right: 100 * column + 100, top: 0, bottom: 20 },
      ...{ lines, open, ...(crossed === undefined ? {} : { crossed }) },
    };
    return { cell, lines: covered === undefined ? lines : [], ...(covered === undefined ? {} : { covered }) };
  });
  return { page, cells };
}

const lineOf = (text: string, x: number, width: number): CellLine => ({
  x,
  y: 12,
  width,
  size: 10,
  firstWord: 25,
  runs: [{ text, struck: false }],
});
