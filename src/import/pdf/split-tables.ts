import type { Line } from './page.ts';
import type { Layout } from './find-layout.ts';
import { readMarker } from './read-marker.ts';
import { readRows } from './read-rows.ts';
import { sideBySide } from './side-by-side.ts';
import type { CellLines } from './split-page.ts';

/** One line of running text, or the rows of a table without rules. */
export type UnruledPart =
  { readonly line: Line } | { readonly rows: readonly (readonly CellLines[])[]; readonly x: number };

/** Tells tables without rules from running text, by lines whose pieces stand side by side. */
export function splitTables(lines: readonly Line[], layout: Layout): UnruledPart[] {
  const parts: UnruledPart[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = tableEnd(lines, index, layout);
    const rows = end > index ? readRows(lines.slice(index, end), layout) : [];
    const line = lines[index];
    if (line === undefined) break;
    const table = isTable(rows, layout);
    if (table) parts.push({ rows, x: line.x });
    else parts.push({ line });
    index = table ? end : index + 1;
  }
  return parts;
}

/** A single row is a table only when it is set like a heading: wide gaps between words leave single rows too. */
function isTable(rows: readonly (readonly CellLines[])[], layout: Layout): boolean {
  const [first] = rows;
  if (first === undefined || rows.length > 1) return rows.length > 1;
  return (
    first.length === 2 && first.every(({ lines }) => lines.every(({ bold, size }) => bold || size > 1.1 * layout.size))
  );
}

/** Where a table that begins at a line ends (exclusive), or the line itself when none begins there. */
function tableEnd(lines: readonly Line[], start: number, layout: Layout): number {
  if (!isColumned(lines, start)) return start;
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined) break;
    if (index > start && before !== undefined && line.y - before.y > 3.2 * layout.leading * layout.size) break;
    if (isColumned(lines, index)) end = index + 1;
    else if (crosses(line, lines.slice(start, end))) break;
  }
  // The last row’s label may go on below its neighbour.
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const before = lines[end - 1];
    const near = before !== undefined && line.y - before.y < 1.3 * layout.leading * line.size;
    if (
      !near ||
      isColumned(lines, end) ||
      crosses(line, lines.slice(start, end)) ||
      line.bold !== before.bold ||
      readMarker(line)
    )
      break;
    end += 1;
  }
  return end;
}

/** True for a line with pieces side by side, or one that stands beside the next line a little higher or lower. */
function isColumned(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (sideBySide(line).length > 1) return true;
  return [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && standBeside(line, other));
}

function standBeside(a: Line, b: Line): boolean {
  const apart = a.x > b.x + b.width || b.x > a.x + a.width;
  return (
    apart && Math.abs(a.y - b.y) < Math.max(a.size, b.size) && Math.min(a.size, b.size) > 0.7 * Math.max(a.size, b.size)
  );
}

/** True when a line runs across the space that separates the columns above it. */
function crosses(line: Line, above: readonly Line[]): boolean {
  const columns = above.flatMap((other) =>
    sideBySide(other)
      .slice(1)
      .map(({ x }) => x),
  );
  const second = Math.min(...columns, ...above.filter(({ x }) => x > line.x + 60).map(({ x }) => x));
  return sideBySide(line).length === 1 && line.x < second - 6 && line.x + line.width > second - 4;
}
