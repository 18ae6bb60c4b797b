import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const plan = 'action-plans/2025-northtown.md';
const says = (put: string): Edit[] => [[one, '4. Transport (details to be added).', `4. ${put}`]];

type Case = readonly [kind: string, why: string, edits: readonly Edit[], messages: readonly string[]];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly Case[] = [
  [
    'recommendation-unanswered',
    'without a plan it is said once',
    [
      [plan, 'inspection: 2025-northtown', 'inspection: other'],
      [
        'inspections/other.md',
        '',
        '---\ntitle: Other\nauthority: Southtown\nframework: graded\ninspected: { from: "2020", to: "2020" }\njudgements: {}\nrecommendations:\n  - { id: "1", to: authority, text: A., sections: [], urgency: immediate }\n  - { id: "4", to: authority, text: B., sections: [] }\n---\n',
      ],
    ],
    ['No action plan answers its 3 recommendations.'],
  ],
  [
    'actions-unassigned',
    'an owner without a date is told apart',
    [[plan, 'text: Ask them.\n', 'text: Ask them.\n        owners: [AB]\n']],
    ['No action under recommendation 4 has a due date.'],
  ],
  [
    'actions-unassigned',
    'what is done needs neither',
    [[plan, 'text: Ask them.\n', 'text: Ask them.\n        state: done\n']],
    [],
  ],
  ['action-overdue', 'the last day is not overdue', [[plan, '2026-01-31', '2026-03-01']], []],
  ['action-unevidenced', 'what is not done needs no evidence', [[plan, 'state: done', 'state: in-progress']], []],
  [
    'plan-overdue',
    'a printed date wins over the computed one',
    [[plan, 'inspection: 2025-northtown', 'inspection: 2025-northtown\nstatutory-due: 2026-03-31']],
    [],
  ],
  [
    'plan-overdue',
    'a printed date that is past is told without the count',
    [[plan, 'inspection: 2025-northtown', 'inspection: 2025-northtown\nstatutory-due: 2025-12-01']],
    ['The action plan is to be signed off by 1 December 2025.'],
  ],
  [
    'plan-overdue',
    'what the safeguarding board alone was asked for needs no plan of the authority',
    ['Hold every visit in time.', 'Keep a list.', 'Ask children.'].map((text): Edit => [
      'inspections/2025-northtown.md',
      `to: authority\n    text: ${text}`,
      `to: lscb\n    text: ${text}`,
    ]),
    [],
  ],
  ['plan-overdue', 'a month does not say the day', [['inspections/2025-northtown.md', '2025-06-20', '2025-06']], []],
  [
    'plan-overdue',
    '70 working days have not passed',
    [['inspections/2025-northtown.md', '2025-06-20', '2025-11-24']],
    [],
  ],
  ['doubt-written', 'a statement is none', says('Transport is free.'), []],
  [
    'doubt-written',
    'a question beside a note is known already',
    [[one, '2. Visits are held', '2. Are visits held? They are']],
    ['Transport (details to be added).'],
  ],
  [
    'doubt-written',
    'a question about a document is one',
    [
      [one, '4. Transport (details to be added).', '4. Yes.'],
      [one, '  - id: strategy\n  - id: guide', '  - id: strategy\n    note: Is this the newest?\n  - id: guide'],
    ],
    ['Is this the newest?'],
  ],
  [
    'doubt-written',
    'a document’s own entry can have one',
    [
      [one, '4. Transport (details to be added).', '4. Yes.'],
      ['documents/steady.md', 'Words.', 'Words TBC.'],
    ],
    ['Words TBC.'],
  ],
  [
    'sign-off-missing',
    'nobody named to sign is said so',
    [['self-assessments/2025-northtown.md', 'sign-offs:\n  - role: Director\n    of: self-assessment\n', '']],
    ['Nobody is named to sign it off.'],
  ],
  [
    'challenge-unanswered',
    'no further action needs no response',
    [['self-assessments/2025-northtown.md', 'Contacts are high.', 'Contacts are high.\n      no-action: true']],
    [],
  ],
];

describe('near misses, and gaps in another form: plans, doubts and assessments', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    const found = gapsAfter(edits).filter((gap) => gap.kind === kind);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});
