import { expect, test } from 'vitest';
import { messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const calls = 'measures/calls.md';
const later = (value: string) =>
  `source: strategy\n  - { period: January 2026, ends: 2026-01-31, value: ${value}, source: strategy }\n`;

/** Words where a figure or a target should stand, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  ['measure-figures-none', 'TBC', [[calls, 'value: 7\n', 'value: TBC\n']], ['No figure is recorded.']],
  ['measure-figures-none', 'n/a', [[calls, 'value: 7\n', 'value: n/a\n']], ['No figure is recorded.']],
  ...['Good', 'Nil', 'none', '*', '<5'].map((word): GapCase => {
    return ['measure-figures-none', word, [[calls, 'value: 7\n', `value: "${word}"\n`]], []];
  }),
  ...['to follow', 'n/a'].map((word): GapCase => {
    const told = 'The latest figure is for October 2025. A newer one is due by 31 December 2025.';
    return ['measure-stale', word, [[calls, 'source: strategy\n', later(word)]], [told]];
  }),
  ['measure-stale', 'Good', [[calls, 'source: strategy\n', later('Good')]], []],
  [
    'measure-target-none',
    'To be agreed',
    [[calls, 'series:', 'target: { value: To be agreed }\nseries:']],
    ['No target is recorded for Calls answered.'],
  ],
  ['measure-target-none', 'Good', [[calls, 'series:', 'target: { value: Good }\nseries:']], []],
  [
    'measure-comparator-none',
    'tbc',
    [[calls, 'source: strategy\n', later('tbc, area: England')]],
    ['No comparison is recorded for Calls answered.'],
  ],
  ['measure-comparator-none', 'Good', [[calls, 'source: strategy\n', later('Good, area: England')]], []],
];

test.each(cases)('%s: %s', (kind, _, edits, messages) => {
  // The content has a measure without any figure.
  const others = kind === 'measure-figures-none' ? ['No figure is recorded.'] : [];
  expect(messagesAfter(edits, kind)).toEqual([...others, ...messages]);
});
