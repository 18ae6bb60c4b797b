import type { Line, Page } from './page.ts';

/** What is usual in a document: the size of its running text, the distance of its lines, the edges of its text. */
export type Layout = {
  readonly size: number;
  /** The distance from line to line in sizes of the font. */
  readonly leading: number;
  readonly left: number;
  readonly right: number;
};

/** Measures what is usual in a document, so that headings, gaps and indents can be told from it. */
export function findLayout(pages: readonly Page[]): Layout {
  const lines = pages.flatMap((page) => page.lines);
  const size =
    mostCommon(
      lines,
      ({ size: value }) => Math.round(value * 2) / 2,
      ({ text }) => text.length,
    ) ?? 12;
  const body = lines.filter((line) => isSize(line, size));
  const gaps = pages.flatMap((page) =>
    gapsOf(
      page.lines.filter((line) => isSize(line, size)),
      size,
    ),
  );
  const leading =
    mostCommon(
      gaps,
      (gap) => Math.round(gap * 20) / 20,
      () => 1,
    ) ?? 1.2;
  return {
    size,
    leading,
    left:
      mostCommon(
        body,
        ({ x }) => Math.round(x / 3) * 3,
        ({ text }) => text.length,
      ) ?? 0,
    right: percentile(
      body.map(({ x, width }) => x + width),
      0.97,
    ),
  };
}

const isSize = (line: Line, size: number) => Math.abs(line.size - size) <= 0.5;

function gapsOf(lines: readonly Line[], size: number): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before === undefined ? 0 : (line.y - before.y) / size;
    return gap > 0.9 && gap < 2 ? [gap] : [];
  });
}

function mostCommon<T>(
  values: readonly T[],
  keyOf: (value: T) => number,
  weightOf: (value: T) => number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const value of values) weights.set(keyOf(value), (weights.get(keyOf(value)) ?? 0) + weightOf(value));
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
