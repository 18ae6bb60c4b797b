import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter, messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const plan = 'action-plans/2025-northtown.md';
const inspection = 'inspections/2025-northtown.md';
/** Has some of the inspection’s recommendations addressed to somebody else than the authority. */
const addressed = (to: string, texts: readonly string[]): Edit[] =>
  texts.map((text): Edit => [inspection, `to: authority\n    text: ${text}`, `to: ${to}\n    text: ${text}`]);
const [first, third, fourth] = ['Hold every visit in time.', 'Keep a list.', 'Ask children.'] as const;
/** Another inspection, which the plan answers, or a plan of its own. */
const other: Edit = [
  'inspections/other.md',
  '',
  '---\ntitle: Other\nauthority: Southtown\nframework: graded\ninspected: { from: "2020", to: "2020" }\njudgements: {}\nrecommendations:\n  - { id: "1", to: authority, text: A., sections: [], urgency: immediate }\n  - { id: "4", to: authority, text: B., sections: [] }\n---\n',
];
const elsewhere: Edit[] = [[plan, 'inspection: 2025-northtown', 'inspection: other'], other];
const signed = (of: string): Edit => [
  'action-plans/second.md',
  '',
  `---\ntitle: Second plan\nauthority: Northtown\ninspection: ${of}\nsigned-off: 2025-09-01\nrecommendations: []\n---\n`,
];
const ask = 'text: Ask them.\n';

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  [
    'recommendation-unanswered',
    'without a plan it is said once',
    elsewhere,
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
    'and so is a date without an owner',
    [[plan, ask, `${ask}        due: 2026-12-31\n`]],
    ['No action under recommendation 4 has an owner.'],
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
    addressed('lscb', [first, third, fourth]),
    [],
  ],
  ['plan-overdue', 'a month does not say the day', [[inspection, '2025-06-20', '2025-06']], []],
  ['plan-overdue', '70 working days have not passed', [[inspection, '2025-06-20', '2025-11-24']], []],
  [
    'recommendation-unanswered',
    'an inspection of another authority is theirs to answer',
    [other],
    ['No action is planned for recommendation 3: Keep a list.'],
  ],
  [
    'recommendation-unanswered',
    'one alone is told as one',
    [...elsewhere, ...addressed('lscb', [third, fourth])],
    ['No action plan answers its recommendation.'],
  ],
  [
    'recommendation-unanswered',
    'where the board alone was asked, no plan is missed',
    [...elsewhere, ...addressed('lscb', [first, third, fourth])],
    [],
  ],
  [
    'recommendation-unanswered',
    'what the partnership was asked is the authority’s too',
    addressed('partnership', [third]),
    ['No action is planned for recommendation 3: Keep a list.'],
  ],
  [
    'recommendation-unanswered',
    'one in the plan without an action is not answered',
    [
      [
        plan,
        'recommendations:\n',
        'recommendations:\n  - id: "3"\n    outcomes: []\n    how-we-will-know: []\n    actions: []\n',
      ],
    ],
    ['No action is planned for recommendation 3: Keep a list.'],
  ],
  ['actions-unassigned', 'a plan of another authority is theirs', [[plan, 'Northtown\nin', 'Southtown\nin']], []],
  [
    'actions-unassigned',
    'an empty list of owners is none, and what is begun needs one too',
    [[plan, ask, `${ask}        owners: []\n        state: in-progress\n`]],
    ['No action under recommendation 4 has an owner or a due date.'],
  ],
  [
    'actions-unassigned',
    'one action with both is enough',
    [[plan, ask, `${ask}      - { id: "2", text: Tell us., owners: [AB], due: 2026-12-31 }\n`]],
    [],
  ],
  [
    'actions-unassigned',
    'two recommendations are told together',
    [[plan, '        owners: [AB]\n        due: 2026-01-31\n', '']],
    ['No open action under recommendations 1 and 4 has an owner or a due date.'],
  ],
  [
    'actions-unassigned',
    'one without an owner and another without a date are told apart',
    [
      [plan, '        owners: [AB]\n', ''],
      [plan, ask, `${ask}        owners: [AB]\n`],
    ],
    ['No open action under recommendation 1 has an owner. No action under recommendation 4 has a due date.'],
  ],
  [
    'actions-unassigned',
    'an owner and a date of one that is done are not denied',
    [[plan, ask, `${ask}      - { id: "2", text: Tell us., owners: [AB], due: 2026-01-31, state: done }\n`]],
    ['No open action under recommendation 4 has an owner or a due date.'],
  ],
  [
    'actions-unassigned',
    'an owner of a withdrawn one does not change what is said of dates',
    [[plan, ask, `${ask}        owners: [AB]\n      - { id: "2", text: Tell us., owners: [AB], state: withdrawn }\n`]],
    ['No action under recommendation 4 has a due date.'],
  ],
  [
    'action-overdue',
    'one that is begun is not done',
    [[plan, 'due: 2026-01-31\n', 'due: 2026-01-31\n        state: in-progress\n']],
    ['Action 1.1 is due by 31 January 2026: Count the visits.'],
  ],
  [
    'action-unevidenced',
    'a word for what is to come is no reason',
    [[plan, 'state: done', 'state: withdrawn\n        reason: TBC']],
    ['Action 1.2 is recorded as withdrawn, and no reason is given: Tell staff.'],
  ],
  [
    'action-unevidenced',
    'an empty list shows nothing',
    [[plan, 'text: Tell staff.\n', 'text: Tell staff.\n        evidence: []\n']],
    ['Action 1.2 is recorded as done, and no document shows it: Tell staff.'],
  ],
  [
    'plan-overdue',
    'what the partnership was asked for needs a plan',
    addressed('partnership', [first, third, fourth]),
    ['The action plan is to be signed off by 29 September 2025, 70 working days after the report of 20 June 2025.'],
  ],
  [
    'plan-overdue',
    'an inspection of another authority needs none of us',
    [[inspection, 'authority: Northtown', 'authority: Southtown']],
    [],
  ],
  [
    'plan-overdue',
    'a signed plan of another inspection does not count',
    [other, signed('other')],
    ['The action plan is to be signed off by 29 September 2025, 70 working days after the report of 20 June 2025.'],
  ],
  ['plan-overdue', 'of two plans one that is signed is enough', [signed('2025-northtown')], []],
];

describe('near misses, and gaps in another form: inspections and plans', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});

test('the statutory date is put right in the plan that prints it', () => {
  const second = signed('2025-northtown');
  const gap = gapsAfter([
    [second[0], '', second[2].replace('signed-off: 2025-09-01', 'statutory-due: 2025-12-01')],
  ]).find(({ kind }) => kind === 'plan-overdue');
  expect([gap?.file, gap?.line, gap?.due]).toEqual(['content/action-plans/second.md', 5, '2025-12-01']);
});

test('without a plan the statutory date stands at the report from whose day it is counted', () => {
  const gap = gapsAfter(elsewhere).find(({ kind }) => kind === 'plan-overdue');
  expect([gap?.file, gap?.line, gap?.due]).toEqual(['content/inspections/2025-northtown.md', 6, '2025-09-29']);
});

test('recommendations that no plan answers stand where the inspection lists them', () => {
  const gap = gapsAfter(elsewhere).find(({ kind }) => kind === 'recommendation-unanswered');
  expect([gap?.file, gap?.line, gap?.column]).toEqual(['content/inspections/2025-northtown.md', 8, 1]);
});
