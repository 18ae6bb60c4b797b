import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter, messagesAfter, own, wrong, type GapCase } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const plan = 'action-plans/2025-northtown.md';
const [owners, kept] = ['owners.yaml', 'documents/kept.md'];
const due = 'due: 2026-01-31\n';
const withdrawn: Edit = [plan, due, `${due}        state: withdrawn\n        reason: Carried into the plan of 2026.\n`];
/** Nothing else cites what was replaced. */
const quiet: Edit = [one, '6. The [older policy](../documents/older.md) says so.', '6. Yes.'];
const assessmentOf = (year: string, cited: string, authority = 'Northtown'): Edit => [
  'self-assessments/another.md',
  '',
  `---\ntitle: Another\nauthority: ${authority}\nyear: "${year}"\n---\n\nWe follow ${cited}.\n`,
];

/** What years leave behind, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  [
    'document-superseded',
    'of several that replaced one another the newest is named',
    [['documents/newest.md', '', '---\ntitle: Newest policy\ntype: policy\nstatus: held\nsupersedes: newer\n---\n']],
    ['“Older policy” has been replaced by “Newest policy”.'],
  ],
  [
    'document-superseded',
    'one that two documents replace is told once',
    [['documents/other.md', '', '---\ntitle: Other policy\ntype: policy\nstatus: held\nsupersedes: older\n---\n']],
    ['“Older policy” has been replaced by “Newer policy” and “Other policy”.'],
  ],
  [
    'document-superseded',
    'what showed that an action was done shows it still',
    [[plan, 'state: done', 'state: done\n        evidence: [older]'], quiet],
    [],
  ],
  [
    'document-superseded',
    'and so does what an action rested on that has been withdrawn',
    [[plan, 'state: done', 'state: withdrawn\n        reason: Given up.\n        evidence: [older]'], quiet],
    [],
  ],
  [
    'document-superseded',
    'what another authority’s plan rests on is theirs',
    [
      [plan, 'authority: Northtown', 'authority: Southtown'],
      [plan, 'due: 2026-01-31\n', 'due: 2026-01-31\n        evidence: [older]\n'],
      quiet,
    ],
    [],
  ],
  [
    'document-superseded',
    'a self-assessment of a year before may cite what was in force then',
    [assessmentOf('2024', 'the [policy](../documents/older.md)'), quiet],
    [],
  ],
  [
    'document-superseded',
    'and so may another authority’s',
    [assessmentOf('2026', 'the [policy](../documents/older.md)', 'Southtown'), quiet],
    [],
  ],
  [
    'document-superseded',
    'of one authority’s the newest may not',
    [assessmentOf('2025-26', 'the [policy](../documents/older.md)'), quiet],
    ['“Older policy” has been replaced by “Newer policy”.'],
  ],
  [
    'evidence-changed',
    'a report on the past rests on what was so then',
    [
      ['documents/newer.md', wrong, own.steady],
      [
        'progress-reports/2025-q2.md',
        'to: Cabinet\n',
        `to: Cabinet\nreview:\n  by: CD\n  date: 2026-02-01\n  fingerprint: "${wrong}"\n  rests-on:\n    - id: measures/visits\n      fingerprint: "${wrong}"\n`,
      ],
    ],
    [],
  ],
  [
    'evidence-changed',
    'what has only got another name has not changed',
    [
      [
        'documents/newer.md',
        `documents/steady\n      fingerprint: "${wrong}"`,
        `documents/was\n      fingerprint: "${own.steady}"`,
      ],
      ['documents/steady.md', 'title: Steady\n', 'title: Steady\naliases: [documents/was]\n'],
    ],
    [],
  ],
  ['action-overdue', 'one that has been withdrawn is not waited for', [withdrawn], []],
  [
    'actions-unassigned',
    'what has been withdrawn needs neither an owner nor a date',
    [
      [
        plan,
        'text: Ask them.\n',
        'text: Ask them.\n        state: withdrawn\n        reason: Merged with action 1.1.\n',
      ],
    ],
    [],
  ],
  [
    'action-unevidenced',
    'one that has been withdrawn needs its reason and no document',
    [withdrawn, [plan, 'state: done', 'state: done\n        evidence: [strategy]']],
    [],
  ],
  [
    'action-unevidenced',
    'without a reason nobody knows why',
    [
      [plan, due, `${due}        state: withdrawn\n`],
      [plan, 'state: done', 'state: done\n        evidence: [strategy]'],
    ],
    ['Action 1.1 is recorded as withdrawn, and no reason is given: Count the visits.'],
  ],
  [
    'recommendation-unanswered',
    'one whose actions have all been withdrawn is not answered any more',
    [withdrawn, [plan, '      - id: "2"\n        text: Tell staff.\n        owners: [CD]\n        state: done\n', '']],
    [
      'No action is planned for recommendation 1: Hold every visit in time.',
      'No action is planned for recommendation 3: Keep a list.',
    ],
  ],
  ['owner-left', 'who is in the post on the last day has not left', [[owners, '2026-01-31', '2026-03-01']], []],
  ['owner-left', 'one of two who stays is enough', [[kept, '[EF]', '[EF, CD]']], []],
  [
    'owner-left',
    'of two who leave the last counts',
    [
      [owners, '- initials: EF\n', '- initials: GH\n  role: Another\n  until: 2026-02-15\n- initials: EF\n'],
      [kept, '[EF]', '[GH, EF]'],
    ],
    ['15 February 2026 is the last day in the post of GH, the last of those who answer for it.'],
  ],
  [
    'owner-left',
    'an open action of somebody who has left is one, one that is done is none',
    [
      [kept, 'owners: [EF]\n', ''],
      [plan, 'owners: [AB]', 'owners: [EF]'],
      [plan, 'owners: [CD]', 'owners: [EF]'],
    ],
    ['Action 1.1: 31 January 2026 is the last day in the post of EF, who answers for it. Count the visits.'],
  ],
  [
    'owner-left',
    'nor is one that has been withdrawn',
    [[kept, 'owners: [EF]\n', ''], withdrawn, [plan, 'owners: [AB]', 'owners: [EF]']],
    [],
  ],
  [
    'owner-left',
    'what is past or replaced needs nobody any more',
    [
      [kept, 'owners: [EF]\n', ''],
      ['progress-reports/2025-q2.md', 'to: Cabinet\n', 'to: Cabinet\nowners: [EF]\n'],
      ['documents/older.md', 'status: held', 'status: held\nowners: [EF]'],
    ],
    [],
  ],
];

describe('what has been replaced, is past or is another authority’s', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});

test('sections of a framework that has ended are asked for until then, if another one is assessed', () => {
  const sections = (...edits: readonly Edit[]) =>
    gapsAfter(edits).filter(({ item }) => item.startsWith('annex-m/')).length;
  const ends = (to: string): Edit => ['frameworks/annex-n.md', 'from: 2025-01\n', `from: 2025-01\nto: ${to}\n`];
  const other: Edit = ['settings.yaml', 'framework: annex-n', 'framework: graded'];
  expect(sections(ends('2026-02'))).toBe(sections());
  expect(sections(ends('2026-02'), other)).toBe(0);
  expect(sections(ends('2026-03'), other)).toBeGreaterThan(0);
  expect(sections(other)).toBe(sections(ends('2026-03'), other));
});
