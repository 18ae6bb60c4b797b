import { expect, test } from 'vitest';
import type { FileOutcome } from './import-file.ts';
import { formatOutcome } from './format-outcome.ts';

const outcome = (lines: number, decision: 'edited' | 'known' = 'edited'): FileOutcome => ({
  file: 'list.csv',
  result: { kind: 'draft', sure: 0, drafts: [], warnings: [] },
  files: [
    {
      path: 'content/documents/draft-list.md',
      decision,
      wanted: false,
      written: false,
      diff: Array.from({ length: lines }, (_, index) => `- line ${index + 1}`).join('\n'),
    },
  ],
  warnings: [],
});

test('of a long change the first four hundred lines are shown, and how many more there are', () => {
  const lines = formatOutcome(outcome(26_906), 'Draft for a person').split('\n');
  expect(lines).toHaveLength(403);
  expect(lines.slice(-2)).toEqual(['    - line 400', '    … and 26,506 more lines']);
});

test('a change of up to four hundred and one lines is shown whole', () => {
  const lines = formatOutcome(outcome(401), 'Draft for a person').split('\n');
  expect(lines.at(-1)).toBe('    - line 401');
});

test('of a file that a source that says more wrote, no change is shown: it would bury what to look at', () => {
  expect(formatOutcome(outcome(3, 'known'), 'Plan')).toBe(
    'list.csv: Plan\n  there already from a source that says more; left as it is: content/documents/draft-list.md',
  );
});
