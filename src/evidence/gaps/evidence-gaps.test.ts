import { describe, expect, test } from 'vitest';
import { editFiles, type Edit } from '../../tests/edit-files.ts';
import { gapContent, gapsAfter } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const two = 'annex-m/02-missing.md';
const four = 'annex-m/04-neglect.md';
const calls = 'measures/calls.md';
const state = (part: string, word: string): Edit[] => [
  [two, 'documents: []', `documents: []\nstates: { ${part}: { state: ${word}, reason: Because. } }`],
];

type Case = readonly [kind: string, why: string, edits: readonly Edit[], messages: readonly string[]];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly Case[] = [
  ['documents-none', 'a nil return closes it', state('documents', 'nil-return'), []],
  ['performance-data-none', 'not applicable closes it', state('performance-data', 'not-applicable'), []],
  [
    'evidence-changed',
    'what is gone has changed',
    [['progress-reports/2025-q2.md', 'id: documents/steady', 'id: documents/gone']],
    ['Changed since the review on 1 February 2026: documents/gone (no longer there).'],
  ],
  ['document-missing', 'a listed document is not missing', [['documents/guide.md', 'requested', 'listed']], []],
  [
    'document-missing',
    'one that we do not hold is',
    [['documents/guide.md', 'requested', 'not-held']],
    ['We do not hold the document.'],
  ],
  [
    'document-missing',
    'one whose file is not there is',
    [['documents/guide.md', 'requested', 'held\nfile: attachments/gone.pdf']],
    ['The file “attachments/gone.pdf” is not there.'],
  ],
  [
    'document-location',
    'a link to an address says where it is',
    [['documents/lost.md', 'listed\n---\n', 'listed\n---\n\n[The paper](https://example.org/paper).\n']],
    [],
  ],
  [
    'document-location',
    'one that is not to hand is a gap of another kind',
    [['documents/lost.md', 'listed', 'requested']],
    [],
  ],
  [
    'document-location',
    'held somewhere unknown is',
    [['documents/lost.md', 'listed', 'held']],
    ['Nobody has recorded where its document is kept: Lost paper.'],
  ],
  [
    'document-file-changed',
    'without a recorded fingerprint nothing has changed',
    [['documents/hashed.md', `\nsha256: ${'b'.repeat(64)}`, '']],
    [],
  ],
  ['document-review-due', 'the last day is not past', [['documents/policy.md', '2026-01-31', '2026-03-01']], []],
  [
    'document-review-due',
    'a replaced document is past caring',
    [['documents/newer.md', 'supersedes: older', 'supersedes: policy']],
    [],
  ],
  [
    'document-superseded',
    'a source may be old',
    [
      [one, '6. The [older policy](../documents/older.md) says so.', '6. Yes.'],
      [one, '  - id: newer\n', '  - id: newer\n  - id: older\n'],
    ],
    [],
  ],
  [
    'document-superseded',
    'a list of documents may not',
    [
      [one, '6. The [older policy](../documents/older.md) says so.', '6. Yes.'],
      [one, '  - id: guide\n', '  - id: older\n  - id: guide\n'],
    ],
    ['“Older policy” has been replaced by “Newer policy”.'],
  ],
  ['measure-stale', 'the second month is allowed', [[calls, '2025-10-31', '2026-01-01']], []],
  ['measure-stale', 'a figure counted once does not age', [[calls, 'monthly', 'one-off']], []],
  [
    'measure-stale',
    'the newest figure counts, wherever it stands',
    [
      [
        calls,
        'value: 7\n    source: strategy\n',
        'value: 7\n    source: strategy\n  - period: September 2025\n    ends: 2025-09-30\n    value: 6\n    source: strategy\n',
      ],
    ],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  [
    'measure-stale',
    'a figure that is no actual data does not count',
    [
      [
        calls,
        'value: 7\n',
        'value: 7\n    source: strategy\n  - period: January 2026\n    ends: 2026-01-31\n    value: 9\n    illustrative: true\n',
      ],
    ],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  [
    'measure-stale',
    'figures of another authority are theirs to renew',
    [[calls, 'authority: Northtown', 'authority: Southtown']],
    [],
  ],
  [
    'measure-target-none',
    'where neither is better there is no target',
    [[calls, 'better: higher', 'better: neither']],
    [],
  ],
  [
    'measure-target-none',
    'a measure that no section cites is left alone',
    [[four, '1. [Calls](../measures/calls.md).', '1. Calls.']],
    [],
  ],
  [
    'measure-comparator-none',
    'the authority itself is no comparison',
    [[calls, 'value: 7\n', 'value: 7\n    area: Northtown\n']],
    ['No comparison is recorded for Calls answered.'],
  ],
  ['figure-differs', 'a rounded figure is the same', [[one, '75% of visits', '89% of visits']], []],
  [
    'figure-differs',
    'a figure rounded to a tenth is the same',
    [
      [one, '75% of visits', '88.5% of visits'],
      ['measures/visits.md', 'value: 88.5', 'value: 88.46'],
    ],
    [],
  ],
  [
    'figure-differs',
    'a figure of other tenths is not',
    [[one, '75% of visits', '88.4% of visits']],
    ['The text says 88.4%; “Visits held in time” has no such figure.'],
  ],
  ['figure-differs', 'a year is no figure', [[one, '75% of visits', 'visits in 2025-26']], []],
  [
    'figure-differs',
    'the one percentage of the sentence is meant',
    [[one, 'We held [75% of visits](../measures/visits.md)', 'We held 70% of [visits](../measures/visits.md) in time']],
    ['The text says 70%; “Visits held in time” has no such figure.'],
  ],
  [
    'figure-differs',
    'numbers in words count before the unit',
    [[four, '[Calls]', '[eight calls]']],
    [
      'The text says 75%; “Visits held in time” has no such figure.',
      'The text says 8; “Calls answered” has no such figure.',
    ],
  ],
];

describe('near misses, and gaps in another form: documents and figures', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    const found = gapsAfter(edits).filter((gap) => gap.kind === kind);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});

test('a replaced document that shows an action as done is shown at that action', () => {
  const plan = 'action-plans/2025-northtown.md';
  const edit: Edit = [plan, 'due: 2026-01-31\n', 'due: 2026-01-31\n        state: done\n        evidence: [older]\n'];
  const gap = gapsAfter([edit]).find(({ kind, item }) => kind === 'document-superseded' && `${item}.md` === plan);
  expect(editFiles(gapContent, [edit])[plan]?.split('\n')[(gap?.line ?? 0) - 1]).toBe('        evidence: [older]');
});

describe('whose a gap is', () => {
  const ownersOf = (kind: string, item: string) =>
    gapsAfter([]).find((gap) => gap.kind === kind && gap.item === item)?.owners;

  test('an action’s is that of its own owners', () => {
    expect(ownersOf('action-overdue', 'action-plans/2025-northtown')).toEqual(['AB']);
  });

  test('a document’s without owners is that of those who cite it, and not of those who only wrote from it', () => {
    expect(ownersOf('document-missing', 'documents/guide')).toEqual(['AB']);
    expect(ownersOf('document-review-due', 'documents/policy')).toEqual([]);
  });
});
