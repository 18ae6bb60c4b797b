/** How many words each page of an index has, on average, and before each page when all are counted through. */
export type PageLengths = {
  readonly counts: readonly number[];
  readonly average: number;
  readonly before: Int32Array;
  readonly all: number;
};

/** Counts the words of an index’s pages through. */
export function pageLengths(counts: readonly number[]): PageLengths {
  const before = new Int32Array(counts.length);
  let all = 0;
  for (const [page, count] of counts.entries()) {
    before[page] = all;
    all += count;
  }
  return { counts, average: all / counts.length, before, all };
}
