import { groupRuns } from './group-runs.ts';
import { listWords } from './list-words.ts';

/** Printed numbers as people write them, runs drawn together: “1 to 3, 7 and 9”. */
export function listNumbers(numbers: readonly string[]): string {
  const runs = groupRuns(numbers, (_, last, number) => Number(last) + 1 === Number(number));
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`] : run));
  return listWords(words);
}
