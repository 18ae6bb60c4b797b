import { compareTexts } from '../../words/compare-texts.ts';
import type { Problem } from '../types.ts';

/** Problems in reading order: by file, then place, then message; the same problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareTexts(a.message, b.message),
  );
}
