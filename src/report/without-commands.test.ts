import { expect, test } from 'vitest';
import { formatComparison } from './format-comparison.ts';
import { formatDisclosures } from './format-disclosures.ts';
import { formatGapList } from './format-gap-list.ts';
import { formatProblems } from './format-problems.ts';
import { formatReport } from './format-report.ts';
import { note } from './gaps-for-tests.ts';
import { withoutCommands } from './without-commands.ts';

const command = '##vso[task.setvariable variable=NODE_OPTIONS]--require ./x.cjs';

test.each([
  [command, `#\u200B${command.slice(1)}`],
  ['a ##[add-mask]b ##VSO[x]', 'a #\u200B#[add-mask]b #\u200B#VSO[x]'],
  ['## Detail, [a], #[b] and ##vso', '## Detail, [a], #[b] and ##vso'],
])('no command to a build server is left in %j', (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});

test('nor in what a check or a build says of a title or a file', () => {
  const problem = { rule: 'file-name', severity: 'error', file: `content/${command}.md`, message: command } as const;
  const disclosure = { kind: 'small-count', file: `content/${command}.md`, message: command, found: command };
  const gap = { ...note, message: command };
  const compared = {
    since: { ref: 'V10', commit: 'abc', day: '2026-02-01', errors: 0 },
    today: '2026-03-01',
    errors: 0,
    opened: [gap],
    passed: [],
    closed: [],
    accepted: [],
    still: [],
    disclosures: [disclosure],
  };
  const printed = [
    formatProblems([problem], 1),
    formatDisclosures([disclosure], true),
    formatGapList([gap]),
    formatComparison(compared),
    formatReport({ items: 1, problems: [problem], disclosures: [disclosure], gaps: [gap] }, 'text', { gaps: true }),
  ].join('\n');
  expect(printed).toContain('--require');
  expect(printed).not.toContain('##vso[');
});
