import type { Table, TableCell } from 'mdast';
import type { RuledTable } from '../pdf/page.ts';
import { cellToTree, type CellLook } from '../pdf/cell-to-tree.ts';
import { mergeHeaderRows } from '../word/merge-header-rows.ts';
import { joinPageTables } from './join-page-tables.ts';
import { markUnclear } from './mark-unclear.ts';
import { pageRows, rowWords, toTableRow, type PageRow } from './page-rows.ts';
import { headedColumns, type PlanColumns } from './plan-columns.ts';

/** A table of a PDF with all its pages: as a plan’s reader takes it, and, where it has a plan’s titles, its columns. */
export type PageTable = {
  readonly rows: readonly PageRow[];
  readonly table: Table;
  readonly columns?: PlanColumns;
};

/** A ruled table and the page it stands on. */
export type TableOnPage = { readonly page: number; readonly table: RuledTable };

type Titles = { readonly at: number; readonly columns: PlanColumns };

/**
 * Tables that stand one after the other with nothing between, joined where they go on over a page and parted where other
 * titles begin. `isLost` says that what stands before them may be missing.
 */
export function pageTables(tables: readonly TableOnPage[], look: CellLook, isLost: boolean): PageTable[] {
  const opens = opensCuts(tables);
  const chains: { readonly last: TableOnPage; readonly rows: readonly PageRow[] }[] = [];
  for (const next of tables) {
    const rows = pageRows(next.table, next.page);
    const chain = chains.at(-1);
    const titles = chain === undefined ? undefined : lastTitles(chain.rows, look);
    if (chain === undefined || titles === undefined || !goesOn(chain.last, next)) {
      // The last row may go on in a table overleaf that cannot be joined.
      const isCut = chain !== undefined && next.page > chain.last.page && lastTitles(rows, look) === undefined;
      if (isCut) chains[chains.length - 1] = { ...chain, rows: doubtLast(chain.rows) };
      chains.push({ last: next, rows });
      continue;
    }
    const header = chain.rows.slice(0, titles.at + 1).slice(-2);
    const joined = joinPageTables(chain.rows, rows, { header, columns: titles.columns, look, opens });
    chains[chains.length - 1] = { last: next, rows: joined };
  }
  return chains.flatMap(({ rows }, index) =>
    partTables(rows, look).map((own, position) => toPageTable(own, look, position === 0 && (index > 0 || isLost))),
  );
}

const doubtLast = (rows: readonly PageRow[]): PageRow[] =>
  rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, unclear: row.unclear ?? 'row' }));

/** A program that leaves open what a page break cuts closes the end of the last page’s table. */
function opensCuts(tables: readonly TableOnPage[]): boolean {
  const isOpen = ({ table: { rows, cells } }: TableOnPage) =>
    cells.some(({ row, tall, open }) => row + tall === rows.length - 1 && open);
  const last = tables.at(-1);
  return last !== undefined && !isOpen(last) && tables.some(isOpen);
}

const goesOn = (a: TableOnPage, b: TableOnPage) =>
  b.page === a.page + 1 &&
  a.table.columns.length === b.table.columns.length &&
  a.table.columns.every((x, index) => Math.abs(x - (b.table.columns[index] ?? 0)) < 4);

/** The columns that a row heads; only the paragraphs of its cells are looked at, since every row is asked. */
function columnsOf({ cells }: PageRow, look: CellLook): PlanColumns | undefined {
  const children = cells.map(({ cell: { left, right }, lines }): TableCell => ({
    type: 'tableCell',
    children: cellToTree({ lines, left, right }, look).flatMap((block) =>
      block.type === 'paragraph' ? [...block.children, { type: 'text' as const, value: ' ' }] : [],
    ),
  }));
  return headedColumns({ type: 'tableRow', children });
}

function lastTitles(rows: readonly PageRow[], look: CellLook): Titles | undefined {
  const at = rows.findLastIndex((row) => columnsOf(row, look) !== undefined);
  const row = rows[at];
  const columns = row === undefined ? undefined : columnsOf(row, look);
  return columns === undefined ? undefined : { at, columns };
}

/** Where titles that differ from those above begin, another table begins, with the lines across above it. */
function partTables(rows: readonly PageRow[], look: CellLook): PageRow[][] {
  const tables: PageRow[][] = [[]];
  let words: string | undefined;
  for (const row of rows) {
    const own = columnsOf(row, look) === undefined ? undefined : rowWords(row);
    const above = tables.at(-1) ?? [];
    if (own !== undefined && words !== undefined && own !== words)
      tables.push(above.splice(above.findLastIndex((one) => !isAcross(one)) + 1));
    words = own ?? words;
    tables.at(-1)?.push(row);
  }
  return tables;
}

const isAcross = ({ cells }: PageRow) => cells.slice(1).every(({ covered }) => covered === 'left');

function toPageTable(rows: readonly PageRow[], look: CellLook, isLost: boolean): PageTable {
  const found = lastTitles(rows, look);
  const titles = found === undefined ? undefined : rows[found.at];
  if (found === undefined || titles === undefined) return { rows, table: toTable(rows, look) };
  const marked = markUnclear(rows, { titles, columns: found.columns, isLost });
  return { rows: marked, table: toTable(marked, look), columns: found.columns };
}

function toTable(rows: readonly PageRow[], look: CellLook): Table {
  const children = rows.map((row) => toTableRow(row, look));
  const align = (children[0]?.children ?? []).map(() => null);
  return mergeHeaderRows({ type: 'table', align, children });
}
