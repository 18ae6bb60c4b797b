/** A list cut into runs: an entry that does not go with the first and the last of the run before it begins a new one. */
export function groupRuns<T>(list: readonly T[], goesWith: (first: T, last: T, entry: T) => boolean): T[][] {
  const runs: [T, ...T[]][] = [];
  for (const entry of list) {
    const run = runs.at(-1);
    if (run !== undefined && goesWith(run[0], run.at(-1) as T, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
