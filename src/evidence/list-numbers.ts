import { listWords } from './list-words.ts';

/** Printed numbers as people write them, runs drawn together: “1 to 3, 7 and 9”. */
export function listNumbers(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && Number(last.at(-1)) + 1 === Number(number)) last.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`] : run));
  return listWords(words);
}
