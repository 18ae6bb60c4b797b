/**
 * The places of page numbers among lines that stand alone: figures that rise by one, three of them or more. Any other
 * figure alone on its line may be the answer to the line above, as in “Number of children in care”.
 */
export function findPageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const figures = lines.flatMap((line, index) => (/^\d{1,3}$/.test(line) ? [{ index, value: Number(line) }] : []));
  const found = new Set<number>();
  for (const first of figures) {
    if (found.has(first.index)) continue;
    const run = [first];
    for (const next of figures) {
      const last = run.at(-1) ?? first;
      if (next.index > last.index && next.value === last.value + 1) run.push(next);
    }
    if (run.length > 2) for (const { index } of run) found.add(index);
  }
  return found;
}
