import type { Rule } from './page.ts';
import { distinctLevels, near } from './distinct-levels.ts';
import { groupTouching } from './group-touching.ts';

/** A row of a ruled table or box: its height and the columns its upright rules part. */
export type GridRow = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly { readonly left: number; readonly right: number }[];
};

/** A ruled table or box, its rows from top to bottom. */
export type Grid = { readonly left: number; readonly right: number; readonly rows: readonly GridRow[] };

/** The ruled tables and boxes of a page, from top to bottom. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return groupTouching(rules, touch)
    .flatMap(gridOf)
    .sort((a, b) => (a.rows[0]?.top ?? 0) - (b.rows[0]?.top ?? 0));
}

function gridOf(rules: readonly Rule[]): Grid[] {
  const across = rules.filter(({ width, height }) => width > height);
  const down = rules.filter(({ width, height }) => height >= width);
  const left = Math.min(...rules.map(({ x }) => x));
  const right = Math.max(...rules.map(({ x, width }) => x + width));
  const length = (level: number) =>
    across.filter(({ y }) => Math.abs(y - level) <= near).reduce((sum, { width }) => sum + width, 0);
  // A rule under a few words of a cell is an underline and parts no rows.
  const levels = distinctLevels(across.map(({ y }) => y)).filter((level) => length(level) > 0.6 * (right - left));
  if (down.length === 0 || levels.length < 2 || right - left < 60) return [];
  const rows = levels.slice(1).map((bottom, index): GridRow => {
    const top = levels[index] ?? bottom;
    return { top, bottom, columns: columnsOf(down, { top, bottom, left, right }) };
  });
  return [{ left, right, rows }];
}

/** Only rules that part a row along most of its height part its cells: other rows of the table may have other columns. */
function columnsOf(
  down: readonly Rule[],
  row: { top: number; bottom: number; left: number; right: number },
): GridRow['columns'] {
  const height = row.bottom - row.top;
  const drawn = (at: number) =>
    down
      .filter(({ x }) => Math.abs(x - at) <= near)
      .reduce(
        (sum, { y, height: tall }) => sum + Math.max(0, Math.min(row.bottom, y + tall) - Math.max(row.top, y)),
        0,
      );
  const parted = distinctLevels(down.map(({ x }) => x)).filter(
    (x) => x > row.left + 2 * near && x < row.right - 2 * near && drawn(x) > 0.6 * height,
  );
  const edges = [row.left, ...parted, row.right];
  return edges.slice(1).map((right, index) => ({ left: edges[index] ?? right, right }));
}

const touch = (a: Rule, b: Rule) =>
  a.x <= b.x + b.width + near &&
  b.x <= a.x + a.width + near &&
  a.y <= b.y + b.height + near &&
  b.y <= a.y + a.height + near;
