import type { Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { tableCell } from '../word/convert-table.ts';
import { cellToBlocks } from './cell-to-blocks.ts';
import type { ShownCell, ShownSheet } from './show-sheet.ts';

type Rows = ShownSheet['rows'];

/** A shown row as that of a table, whose cells know which of them a merged one covers. */
export function rowToTable(cells: readonly ShownCell[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map(({ text, covered, struck }) => {
      const cell = tableCell(cellToBlocks(text, struck));
      return covered === undefined ? cell : { ...cell, data: { ...cell.data, covered } };
    }),
  };
}

/** Rows that are no plan as blocks: a row of one or two filled cells is a line, like “Version” and 2, others are tables. */
export function rowsToBlocks(rows: Rows): RootContent[] {
  const blocks: RootContent[] = [];
  let wide: Rows[number][] = [];
  const close = () => {
    const [only, ...others] = wide;
    if (only !== undefined && others.length === 0) blocks.push(lineOf(filledOf(only)));
    else if (only !== undefined)
      blocks.push({
        type: 'table',
        align: only.cells.map(() => null),
        children: wide.map(({ cells }) => rowToTable(cells)),
      });
    wide = [];
  };
  for (const row of rows) {
    const filled = filledOf(row);
    if (filled.length > 2) wide.push(row);
    else {
      close();
      const [first, ...others] = filled;
      if (first !== undefined && others.length === 0) blocks.push(...cellToBlocks(first.text, first.struck));
      else if (filled.length > 0) blocks.push(lineOf(filled));
    }
  }
  close();
  return blocks;
}

const filledOf = ({ cells }: Rows[number]) => cells.filter(({ text }) => text !== '');

/** What stands beside each other as one line. */
function lineOf(filled: readonly ShownCell[]): Paragraph {
  const children = filled.flatMap(({ text, struck }, index): PhrasingContent[] => {
    const words: PhrasingContent = { type: 'text', value: text.replace(/\s+/g, ' ') };
    const shown: PhrasingContent = struck === true ? { type: 'delete', children: [words] } : words;
    return index === 0 ? [shown] : [{ type: 'text', value: ' ' }, shown];
  });
  return { type: 'paragraph', children };
}
