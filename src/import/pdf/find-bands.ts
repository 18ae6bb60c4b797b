import { groupRuns } from '../../words/group-runs.ts';
import type { Line, Page } from './page.ts';
import { cutLine } from './cut-line.ts';
import { findGrids } from './find-grids.ts';
import { runsAcross, type Gutter } from './find-gutter.ts';

/** Lines of a page that follow each other: those that run across a gutter, or those that stand on its two sides. */
export type Band = {
  readonly lines: readonly Line[];
  readonly sides?: { readonly left: readonly Line[]; readonly right: readonly Line[] };
};

/** The bands of a page from top to bottom. A ruled table across the gutter is one with the lines that run across. */
export function findBands(page: Page, gutter: Gutter): Band[] {
  const isAcross = acrossOf(page, gutter);
  const across = new Set(page.lines.filter(isAcross));
  const runs = groupRuns(page.lines, (first, _, line) => across.has(first) === across.has(line));
  return runs.flatMap((lines, at) =>
    lines.some((line) => across.has(line)) ? [{ lines }] : cutRun(lines, at < runs.length - 1, gutter),
  );
}

function acrossOf({ rules, lines }: Page, gutter: Gutter): (line: Line) => boolean {
  const tables = findGrids(rules)
    .filter(({ left, right }) => left < gutter.start && right > gutter.end)
    .map(({ rows }) => ({
      top: rows[0]?.top ?? 0,
      bottom: rows.at(-1)?.bottom ?? 0,
      columned: rows.some(({ columns }) => columns.length > 1),
    }))
    // A line drawn round the whole page is no table.
    .filter(
      ({ top, bottom, columned }) =>
        columned || lines.filter(({ y }) => y > top && y < bottom).length < 0.6 * lines.length,
    );
  return (line) =>
    runsAcross(line, gutter) || tables.some(({ top, bottom }) => line.y > top && line.y - 0.3 * line.size < bottom);
}

/** Lines without one that runs across, without what stands alone above them or, where a line across follows, below. */
function cutRun(lines: readonly Line[], goesOn: boolean, gutter: Gutter): Band[] {
  const firstLeft = lines.findIndex((line) => sideOf(line, gutter) !== 'right');
  const start = firstLeft > 0 && firstLeft <= 3 ? firstLeft : 0;
  const lastRight = lines.findLastIndex((line) => sideOf(line, gutter) !== 'left');
  const end = goesOn ? headingStart(lines, lastRight) : lines.length;
  const within = lines.slice(start, end);
  const middle = (gutter.start + gutter.end) / 2;
  const sides = {
    left: within.flatMap((line) => cutLine(line, ({ x }) => x < middle)),
    right: within.flatMap((line) => cutLine(line, ({ x }) => x >= middle)),
  };
  return [{ lines: lines.slice(0, start) }, { lines: within, sides }, { lines: lines.slice(end) }].filter(
    (band) => band.lines.length > 0,
  );
}

/** Where a short piece of text below both columns begins, like the heading of what runs across below it. */
function headingStart(lines: readonly Line[], lastRight: number): number {
  for (let at = lines.length - 1; at > lastRight && at > lines.length - 4; at -= 1) {
    const [line, before, above] = [lines[at], lines[at - 1], lines[at - 2]];
    if (line === undefined || before === undefined) break;
    const usual = above === undefined || at - 1 <= lastRight ? 1.2 * line.size : before.y - above.y;
    if (line.y - before.y > 1.3 * usual || line.bold !== before.bold) return at;
  }
  return lines.length;
}

function sideOf({ x, width }: Line, { start, end }: Gutter): 'left' | 'right' | 'both' {
  if (x >= (start + end) / 2) return 'right';
  return x + width <= (start + end) / 2 ? 'left' : 'both';
}
