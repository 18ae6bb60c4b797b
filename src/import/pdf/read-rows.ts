import type { Cell, Line } from './page.ts';
import type { Layout } from './find-layout.ts';
import { sideBySide } from './side-by-side.ts';
import type { CellLines } from './split-page.ts';

type Piece = Cell & { readonly y: number; readonly size: number };
type Block = { top: number; bottom: number; pieces: Piece[] };
type Column = { readonly left: number; readonly right: number };

/** Reads the rows of a table from its lines. Gives nothing when the lines do not stand in columns after all. */
export function readRows(lines: readonly Line[], layout: Layout): CellLines[][] {
  const pieces = lines.flatMap((line) =>
    sideBySide(line).map((cell): Piece => ({ ...cell, y: line.y, size: line.size })),
  );
  const columns = findColumns(pieces);
  if (columns.length < 2) return [];
  const inColumn = columns.map((column) => pieces.filter(({ x }) => x >= column.left - 1 && x <= column.right));
  const labels = stack(inColumn[0] ?? [], layout, []);
  const starts = labels.map(({ pieces: [first] }) => first?.y ?? 0);
  const blocks = [
    labels,
    ...inColumn.slice(1).map((column) => stack(column, layout, starts).flatMap((block) => splitByRow(block, labels))),
  ];
  const rows = groupRows(blocks);
  if (rows.every((row) => row.filter((cell) => cell.length > 0).length < 2)) return [];
  return rows.map((row) =>
    row.map((cell, index) => ({
      lines: cell.map(lineOf),
      left: columns[index]?.left ?? 0,
      right: columns[index]?.right ?? 0,
    })),
  );
}

const lineOf = ({ text, x, y, width, size, bold }: Piece): Line => ({
  text,
  x,
  y,
  width,
  size,
  bold,
  cells: [{ text, x, width, bold }],
});

/** Columns are what upright strips of white paper leave between them. */
function findColumns(pieces: readonly Piece[]): Column[] {
  const columns: { left: number; right: number }[] = [];
  for (const { x, width } of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && x < last.right + 4) last.right = Math.max(last.right, x + width);
    else columns.push({ left: x, right: x + width });
  }
  return columns;
}

/** The lines of one column, put together where no more than a line’s distance lies between them and no new row starts. */
function stack(pieces: readonly Piece[], layout: Layout, starts: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    const before = last?.pieces.at(-1);
    const top = piece.y - 0.8 * piece.size;
    const near =
      before !== undefined && before.bold === piece.bold && piece.y - before.y < 1.25 * layout.leading * piece.size;
    const goesOn = near && !/^\d+(\.\d+)*\.? /.test(piece.text) && !starts.some((y) => Math.abs(y - piece.y) < 2);
    if (last !== undefined && goesOn) {
      last.pieces.push(piece);
      last.bottom = piece.y + 0.2 * piece.size;
    } else blocks.push({ top, bottom: piece.y + 0.2 * piece.size, pieces: [piece] });
  }
  return blocks;
}

/** Cells that touch from row to row are told apart by the labels they stand nearest to. */
function splitByRow(block: Block, labels: readonly Block[]): Block[] {
  const beside = labels.filter(({ top, bottom }) => top < block.bottom - 1 && bottom > block.top + 1);
  if (beside.length < 2) return [block];
  const middle = ({ top, bottom }: Block) => (top + bottom) / 2;
  const nearest = (piece: Piece) =>
    beside.reduce((best, label) =>
      Math.abs(middle(label) - piece.y) < Math.abs(middle(best) - piece.y) ? label : best,
    );
  return beside.flatMap((label) => {
    const pieces = block.pieces.filter((piece) => nearest(piece) === label);
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ top: first.y - 0.8 * first.size, bottom: last.y + 0.2 * last.size, pieces }];
  });
}

/** Blocks of different columns that overlap in height stand in one row. */
function groupRows(columns: readonly (readonly Block[])[]): Piece[][][] {
  const all = columns
    .flatMap((blocks, column) => blocks.map((block) => ({ ...block, column })))
    .sort((a, b) => a.top - b.top);
  const rows: { bottom: number; cells: Piece[][] }[] = [];
  for (const block of all) {
    const row = rows.at(-1);
    const cell = row?.cells[block.column];
    if (
      row !== undefined &&
      cell !== undefined &&
      block.top < row.bottom - 1 &&
      (cell.length === 0 || overlaps(block, row.bottom))
    ) {
      cell.push(...block.pieces);
      row.bottom = Math.max(row.bottom, block.bottom);
    } else {
      rows.push({
        bottom: block.bottom,
        cells: columns.map((_, column) => (column === block.column ? [...block.pieces] : [])),
      });
    }
  }
  return rows.map(({ cells }) => cells);
}

const overlaps = (block: Block, bottom: number) => block.top < bottom - 3;
