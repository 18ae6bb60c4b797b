import type { Line } from './page.ts';
import { readMarker } from './read-marker.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Whether lines that stand on two sides of a gutter are two columns of running text: they fill their column, run on from
 * line to line, and their paragraphs begin at heights of their own, as the rows of a table do not.
 */
export function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  return isRunningText(left) && isRunningText(right) && !standInRows(left, right);
}

function isRunningText(lines: readonly Line[]): boolean {
  const widest = Math.max(...lines.map(({ width }) => width));
  const full = lines.filter(({ width }) => width > 0.6 * widest).length;
  const goOn = lines.filter(({ text }) => /^[\p{Ll}(‘“]/u.test(text)).length;
  // The words of a table's cells have wide gaps between them.
  const gapped = lines.filter((line) => sideBySide(line).length > 1).length;
  return full > 0.5 * lines.length && goOn > 0.35 * lines.length && gapped < 0.2 * lines.length;
}

/** Whether what begins on one side begins on the other too, again and again. */
function standInRows(left: readonly Line[], right: readonly Line[]): boolean {
  const [ours, theirs] = [startsOf(left), startsOf(right)];
  const fewest = Math.min(ours.length, theirs.length);
  const both = ours.filter((start) => theirs.some(({ y }) => Math.abs(y - start.y) < 0.5 * start.size)).length;
  return both > 0 && both >= 0.6 * fewest;
}

/** The lines below the first with which a paragraph or a list item begins. */
function startsOf(lines: readonly Line[]): Line[] {
  const gaps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? line.y)) / line.size);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return lines.slice(1).filter((line, index) => (gaps[index] ?? 0) > 1.3 * usual || readMarker(line) !== undefined);
}
