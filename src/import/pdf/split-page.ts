import type { Line, Page } from './page.ts';
import { cutLine } from './cut-line.ts';
import { findGrids, type Grid, type GridRow } from './find-grids.ts';
import type { Layout } from './find-layout.ts';
import { splitTables } from './split-tables.ts';

/** The lines of one cell of a table, and where the cell ends. */
export type CellLines = { readonly lines: readonly Line[]; readonly left: number; readonly right: number };

/** A part of a page: running text, in a box or not, or the rows of a table. */
export type Part =
  | { readonly kind: 'line'; readonly line: Line; readonly box: string | undefined }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellLines[])[]; readonly x: number };

/** Tells tables from running text: by the rules a page draws, and where it draws none by lines that stand side by side. */
export function splitPage(page: Page, layout: Layout): Part[] {
  const grids = findGrids(page.rules);
  const inside = grids.map((grid) => page.lines.filter((line) => isIn(line, grid)));
  const parts: Part[] = [];
  let free: Line[] = [];
  const flush = () => {
    parts.push(...plainParts(free, layout, undefined));
    free = [];
  };
  for (const line of page.lines) {
    const at = inside.findIndex((lines) => lines.includes(line));
    const grid = grids[at];
    if (grid === undefined) free.push(line);
    else if (inside[at]?.[0] === line) {
      flush();
      parts.push(...gridParts(grid, inside[at], `${page.number}-${at}`, layout));
    }
  }
  flush();
  return parts;
}

function isIn(line: Line, grid: Grid): boolean {
  const [top, bottom] = [grid.rows[0]?.top ?? 0, grid.rows.at(-1)?.bottom ?? 0];
  // Some tables have words that begin a letter or two before their first rule.
  const begins = line.x >= grid.left - 4 || (line.x >= grid.left - line.size && line.x + line.width > grid.left + 30);
  return line.y > top && line.y - 0.3 * line.size < bottom && begins && line.x < grid.right;
}

function gridParts(grid: Grid, lines: readonly Line[], name: string, layout: Layout): Part[] {
  const parts: Part[] = [];
  grid.rows.forEach((row, index) => {
    const own = lines.filter(({ y, size }) => y - 0.3 * size > row.top - 1 && y - 0.3 * size <= row.bottom - 1);
    const cells = cutRow(own, row);
    const before = parts.at(-1);
    if (own.length === 0) return;
    if (cells.length < 2) parts.push(...plainParts(own, layout, `${name}-${index}`));
    else if (before?.kind === 'table') parts[parts.length - 1] = { ...before, rows: [...before.rows, cells] };
    else parts.push({ kind: 'table', rows: [cells], x: grid.left });
  });
  return parts;
}

/** The cells of a row. An empty first column that only indents is left out. */
function cutRow(lines: readonly Line[], { columns }: GridRow): CellLines[] {
  // Words that hang out of the table are of its outer columns.
  const columnAt = (x: number) =>
    Math.max(
      0,
      columns.findLastIndex(({ left }) => x >= left - 3),
    );
  const cells = columns.map(({ left, right }, column): CellLines => ({
    left,
    right,
    lines: lines.flatMap((line) => cutLine(line, ({ x }) => columnAt(x) === column)),
  }));
  return cells[0]?.lines.length === 0 && cells.length > 2 ? cells.slice(1) : cells;
}

function plainParts(lines: readonly Line[], layout: Layout, box: string | undefined): Part[] {
  return splitTables(lines, layout).map((part) =>
    'line' in part ? { kind: 'line', line: part.line, box } : { kind: 'table', rows: part.rows, x: part.x },
  );
}
