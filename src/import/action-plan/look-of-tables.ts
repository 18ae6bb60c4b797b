import type { Page } from '../pdf/page.ts';
import { wordsOf, type CellLook } from '../pdf/cell-to-tree.ts';

/** What is usual in the ruled tables of a PDF, and every word of its pages. */
export function lookOfTables(pages: readonly Page[]): CellLook {
  const cells = pages.flatMap(({ tables = [] }) => tables).flatMap((table) => table.cells);
  const pads = cells.flatMap(({ left, lines }) => lines.map(({ x }) => x - left)).filter((pad) => pad > 0.3);
  const gaps = cells
    .flatMap(({ lines }) => lines.slice(1).map(({ y, size }, index) => (y - (lines[index]?.y ?? y)) / size))
    .filter((gap) => gap > 0.8 && gap < 2)
    .sort((a, b) => a - b);
  const words = [
    ...cells.flatMap(({ lines }) => lines.map(wordsOf)),
    ...pages.flatMap(({ lines }) => lines.map(({ text }) => text)),
  ].flatMap((text) => text.toLowerCase().match(/(?<![\p{L}-])\p{L}{4,}(?![\p{L}-])/gu) ?? []);
  return {
    pad: pads.reduce((least, pad) => Math.min(least, pad), 12),
    // The closest lines of a table are those of one paragraph.
    leading: gaps[Math.floor(gaps.length / 4)] ?? 1.2,
    words: new Set(words),
  };
}
