import type { RuledCell, RuledTable, Rule } from './page.ts';
import { joinRules, type LongRule } from './join-rules.ts';
import { distinctLevels, near } from './distinct-levels.ts';
import { groupTouching } from './group-touching.ts';

/** The place of a cell: its first row and column from 0, how many it covers, its edges, and whether it is open below. */
export type Face = Pick<RuledCell, 'row' | 'column' | 'tall' | 'wide' | 'left' | 'right' | 'top' | 'bottom' | 'open'>;

/** A table of rules before its words are read. */
export type Frame = Omit<RuledTable, 'cells'> & { readonly faces: readonly Face[] };

/** The tables that rules make, merged cells as they are drawn. A box is no table. */
export const findFrames = (rules: readonly Rule[]): Frame[] =>
  groupTouching(joinRules(rules), touch).flatMap((group) => tableOf(group) ?? []);

function tableOf(rules: readonly LongRule[]): Frame | undefined {
  const [across, down] = [rules.filter(({ down }) => !down), rules.filter(({ down }) => down)];
  const xs = distinctLevels([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = distinctLevels([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  // A page may hold one row of a table that goes on over it.
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > 20_000) return undefined;
  const isDrawn = (lines: readonly LongRule[], at: number, from: number, to: number) =>
    lines
      .filter((line) => Math.abs(line.at - at) <= near)
      .reduce((sum, line) => sum + Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)), 0) >
    0.7 * (to - from);
  const [wide, tall] = [xs.length - 1, ys.length - 1];
  const x = (at: number) => xs[at] ?? 0;
  const y = (at: number) => ys[at] ?? 0;
  const parts = Array.from({ length: wide * tall }, (_, place) => place);
  const rootOf = (place: number): number => (parts[place] === place ? place : rootOf(parts[place] ?? place));
  const join = (a: number, b: number) => (parts[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b)));
  for (let row = 0; row < tall; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const place = row * wide + column;
      if (column + 1 < wide && !isDrawn(down, x(column + 1), y(row), y(row + 1))) join(place, place + 1);
      if (row + 1 < tall && !isDrawn(across, y(row + 1), x(column), x(column + 1))) join(place, place + wide);
    }
  }
  const groups = Map.groupBy(parts.keys(), rootOf);
  const boxes = [...groups.values()].map((places) => {
    const [rows, columns] = [places.map((place) => Math.floor(place / wide)), places.map((place) => place % wide)];
    const box = {
      row: Math.min(...rows),
      column: Math.min(...columns),
      end: Math.max(...rows) + 1,
      stop: Math.max(...columns) + 1,
    };
    return { ...box, uneven: (box.end - box.row) * (box.stop - box.column) !== places.length };
  });
  const rows = levels(boxes.flatMap(({ row, end }) => [row, end]));
  const columns = levels(boxes.flatMap(({ column, stop }) => [column, stop]));
  if (rows.length < 2 || columns.length < 3) return undefined;
  const faces = boxes.map(({ row, column, end, stop }): Face => ({
    row: rows.indexOf(row),
    column: columns.indexOf(column),
    tall: rows.indexOf(end) - rows.indexOf(row),
    wide: columns.indexOf(stop) - columns.indexOf(column),
    left: x(column),
    right: x(stop),
    top: y(row),
    bottom: y(end),
    open: !isDrawn(across, y(end), x(column), x(stop)),
  }));
  return {
    columns: columns.map(x),
    rows: rows.map(y),
    faces,
    uneven: boxes.some(({ uneven }) => uneven),
  };
}

function touch(a: LongRule, b: LongRule): boolean {
  if (a.down === b.down) return Math.abs(a.at - b.at) <= near && a.from <= b.to + near && b.from <= a.to + near;
  return b.at >= a.from - near && b.at <= a.to + near && a.at >= b.from - near && a.at <= b.to + near;
}

const levels = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
