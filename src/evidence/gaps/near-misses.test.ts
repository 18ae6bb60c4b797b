import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const two = 'annex-m/02-missing.md';
const four = 'annex-m/04-neglect.md';
const plan = 'action-plans/2025-northtown.md';
const calls = 'measures/calls.md';
const says = (put: string): Edit[] => [[one, '4. Transport (details to be added).', `4. ${put}`]];
const state = (part: string, word: string): Edit[] => [
  [two, 'documents: []', `documents: []\nstates: { ${part}: { state: ${word}, reason: Because. } }`],
];

type Case = readonly [kind: string, why: string, edits: readonly Edit[], messages: readonly string[]];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly Case[] = [
  ['summary-empty', 'a nil return closes it', state('summary', 'nil-return'), []],
  ['summary-empty', 'not applicable closes it', state('summary', 'not-applicable'), []],
  ['summary-empty', 'to be confirmed does not', state('summary', 'to-be-confirmed'), ['To be confirmed: Because.']],
  ['documents-none', 'a nil return closes it', state('documents', 'nil-return'), []],
  ['performance-data-none', 'not applicable closes it', state('performance-data', 'not-applicable'), []],
  ['detail-empty', 'a paragraph without a number is detail too', [[four, '## Detail\n', '## Detail\n\nWe act.\n']], []],
  [
    'strengths-only',
    'a next step is named',
    [[four, 'every part of the town.', 'every part of the town. We will extend it.']],
    [],
  ],
  [
    'strengths-only',
    'an effect is named',
    [[four, 'every part of the town.', 'every part of the town. Audits show fewer delays.']],
    [],
  ],
  [
    'strengths-only',
    'two words are no account',
    [
      [
        four,
        'Our arrangements for children who are neglected are strong. Staff know them well and follow them with care. Partners speak\nhighly of the team, which is settled, committed and proud of its work with families in every part of the town.',
        'See above.',
      ],
    ],
    [],
  ],
  [
    'strengths-only',
    'children at risk are not a weakness',
    [[four, 'children who are neglected', 'children at risk of neglect']],
    ['The summary names no weakness, no next step and no effect on children. Is that the whole picture?'],
  ],
  ['review-overdue', 'the last day is not overdue', [[two, '2025-06-01', '2025-11-29']], []],
  ['review-overdue', 'the day after is', [[two, '2025-06-01', '2025-11-28']], ['To be reviewed by 28 February 2026.']],
  ['review-overdue', 'never reviewed is', [[two, 'reviewed: 2025-06-01\n', '']], ['No review is recorded.']],
  [
    'changed-since-review',
    'a later review by its date alone puts the fingerprint out of use',
    [['documents/steady.md', 'review: {', 'reviewed: 2026-02-15\nreview: {']],
    [],
  ],
  [
    'evidence-changed',
    'what is gone has changed',
    [['progress-reports/2025-q2.md', 'id: documents/steady', 'id: documents/gone']],
    ['Changed since the review on 1 February 2026: documents/gone (no longer there).'],
  ],
  [
    'line-unanswered',
    'a paragraph that is only an open note does not answer',
    [[one, '3. Staff agree. [c]', '3. [ ] Staff to be asked. [c]']],
    ['Line b-2: whether plans are made', 'Line c: Whether staff agree.', 'Line a: Whether action is urgent.'],
  ],
  ['line-unsupported', 'a figure is evidence', [[one, '3. Staff agree.', '3. In a survey 48 of 50 staff agreed.']], []],
  [
    'line-unsupported',
    'a listed document is evidence',
    [[one, '3. Staff agree.', '3. Staff agree: see [document 1](#document-1).']],
    [],
  ],
  [
    'line-unsupported',
    'a date is not',
    [[one, '3. Staff agree.', '3. Since 2 December 2015 staff agree on section 47.']],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'another section is not',
    [[one, '3. Staff agree.', '3. Staff agree: see [missing](02-missing.md).']],
    ['Line c is answered without a document or a figure.'],
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

describe('near misses, and gaps in another form', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    const found = gapsAfter(edits).filter((gap) => gap.kind === kind);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});

describe('an accepted gap', () => {
  const accept = (fields: string): Edit[] => [
    [
      two,
      'documents: []',
      `documents: []\naccepted-gaps:\n  - { kind: documents-none, by: CD, reason: The archive moves., until: 2026-03-31${fields} }`,
    ],
  ];
  const accepted = (edits: readonly Edit[], today?: string) =>
    gapsAfter(edits, today).find(({ id }) => id === 'documents-none:annex-m/02-missing')?.accepted;

  test('stays in the list with who accepts it, why and until when', () => {
    expect(accepted(accept(''))).toEqual({ by: 'CD', reason: 'The archive moves.', until: '2026-03-31' });
    expect(accepted(accept(''), '2026-03-31')).toBeDefined();
  });

  test('is back on the day after', () => {
    expect(accepted(accept(''), '2026-04-01')).toBeUndefined();
    expect(gapsAfter(accept(''), '2026-04-01').map(({ id }) => id)).toContain('documents-none:annex-m/02-missing');
  });

  test('elsewhere on the page is another gap', () => {
    expect(accepted(accept(', at: document-1'))).toBeUndefined();
    expect(accepted(accept(', at: supporting-documents'))).toBeDefined();
  });
});
