import { countOf } from '../words/count-of.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import type { Problem } from '../evidence/types.ts';
import { placeOf } from './place-of.ts';
import { withoutCommands } from './without-commands.ts';

/** Problems as lines an author reads, and a last line that counts them. `items` is how many items were checked. */
export function formatProblems(problems: readonly Problem[], items: number): string {
  const lines = problems.map((problem) =>
    withoutCommands(`${placeOf(problem)}  ${problem.severity}  ${joinSpaces(problem.message)}  ${problem.rule}`),
  );
  const wrong = problems.filter(({ severity }) => severity === 'error');
  const errors = wrong.length;
  const files = new Set(wrong.map(({ file }) => file)).size;
  const found = errors === 0 ? 'No errors' : `${countOf(errors, 'error')} in ${countOf(files, 'file')}`;
  const warnings = problems.length - errors;
  const warned = warnings === 0 ? '' : `, ${countOf(warnings, 'warning')}`;
  return [...lines, ...(lines.length > 0 ? [''] : []), `${found}${warned}; ${countOf(items, 'item')} checked`].join(
    '\n',
  );
}
