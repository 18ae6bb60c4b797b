import type { Line } from './page.ts';

/** The upright strip of white paper between two columns, and the edges of the text on both sides of it. */
export type Gutter = {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
};

/** Narrower strips are gaps between words that stand below each other by chance, in points. */
const narrowest = 8;
/** A column is at least this share of the text’s width: what is narrower is a margin or the labels of a table. */
const leastShare = 0.3;

/** The widest strip near the middle of a page that the fewest lines run across; nothing where most of them do. */
export function findGutter(lines: readonly Line[]): Gutter | undefined {
  const cells = lines.flatMap((line) => line.cells);
  const left = cells.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = cells.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const span = Math.ceil(right - left);
  if (!(span > 100) || span > 10_000) return undefined;
  const counts = countAcross(lines, left, span);
  const [from, to] = [Math.ceil(leastShare * span), Math.floor((1 - leastShare) * span)];
  const fewest = Math.min(...counts.slice(from, to));
  const strip = widestRun(counts, fewest);
  // Where the gutter’s edge lies outside the middle, one of the columns is too narrow to be one.
  if (strip.end - strip.start < narrowest || strip.start < from || strip.end > to) return undefined;
  if (fewest > 0.4 * lines.length) return undefined;
  return { start: left + strip.start, end: left + strip.end, left, right };
}

/** How many pieces of lines lie across each point of the text’s width. */
function countAcross(lines: readonly Line[], left: number, span: number): number[] {
  const changes = Array.from({ length: span + 2 }, () => 0);
  for (const { x, width } of lines.flatMap((line) => line.cells)) {
    const [start, end] = [Math.max(0, Math.floor(x - left)), Math.min(span, Math.ceil(x + width - left))];
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let across = 0;
  return changes.slice(0, span).map((change) => (across += change));
}

function widestRun(counts: readonly number[], value: number): { start: number; end: number } {
  let widest = { start: 0, end: 0 };
  let start = 0;
  counts.forEach((count, at) => {
    if (count !== value) start = at + 1;
    else if (at + 1 - start > widest.end - widest.start) widest = { start, end: at + 1 };
  });
  return widest;
}

/** Whether a line has words on both sides of a gutter without a gap there. */
export const runsAcross = (line: Line, { start, end }: Gutter): boolean =>
  line.cells.some(({ x, width }) => x < (start + end) / 2 && x + width > (start + end) / 2);
