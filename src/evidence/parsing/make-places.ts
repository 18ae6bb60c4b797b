import type { Place } from '../types.ts';

/** Answers on which line and in which column, counted from 1, an offset in a text stands. */
export function makePlaces(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastUpTo(offset, starts);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The place of the last of some offsets, which stand in order, that is not beyond another one. */
export function lastUpTo(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
