import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { b, h, p, table } from '../word/word-for-tests.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

test('a recommendation printed in every row is one recommendation, and the next keeps its number', async () => {
  const result = await importPlan([
    ...front,
    table([
      titles,
      ['1. Supervision', 'Train', 'DCS', '30/09/2024'],
      ['1. Supervision', 'Audit', 'DCS', '30/09/2024'],
      ['1. Supervision (continued)', 'Check', 'DCS', '30/09/2024'],
      ['2. Care leavers', 'Recruit', 'DCS', '30/09/2024'],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit, 3 Check', '2 Care leavers: 1 Recruit']);
  expect(checkDrafts(result.drafts, ['DCS'])).toEqual([]);
});

test('a row of totals is no recommendation and no action, and is told of', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Ref', ...titles],
      ['a', '1. Supervision', 'Train', 'DCS', '30/09/2024'],
      ['b', '', 'Audit', 'DCS', '30/09/2024'],
      ['Subtotal', '', '2', '', ''],
      ['c', '2. Care leavers', 'Recruit', 'DCS', '30/09/2024'],
      ['', 'Total', '3 actions', '', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit', '2 Care leavers: 1 Recruit']);
  expect(messagesOf(result)).toContain('“Subtotal | 2”, “Total | 3 actions”');
});

test('a number that two recommendations have is changed with a warning', async () => {
  const result = await importPlan([
    ...front,
    table([titles, ['1. Supervision', 'Train', 'DCS', ''], ['1. Care leavers', 'Recruit', 'DCS', '']]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train', '2 Care leavers: 1 Recruit']);
  expect(codesOf(result)).toContain('recommendation-renumbered');
});

test('figures at the start of a text are no numbers, and numbered paragraphs of a cell are actions', async () => {
  const result = await importPlan([
    ...front,
    table([
      titles,
      ['1. Supervision', '12 audits a month are done', 'DCS', ''],
      ['16 and 17 year olds who are homeless', [p('2.1 Meet them'), p('2.2 House them')], 'DCS', ''],
      ['3. Money', '3.5 million is spent', 'DCS', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual([
    '1 Supervision: 1 12 audits a month are done',
    '2 16 and 17 year olds who are homeless: 1 Meet them, 2 House them',
    '3 Money: 1 3.5 million is spent',
  ]);
});

test('a header typed again is skipped, and a table without a header goes on with the one above', async () => {
  const result = await importPlan([
    ...front,
    table([titles, ['1. Supervision', 'Train', 'DCS', '30/09/2024']]),
    p(''),
    table([
      ['', 'Audit', 'DCS', '31/10/2024'],
      ['2. Care leavers', 'Recruit', 'DCS', '30/11/2024'],
    ]),
    table([titles, titles, ['3. Placements', 'Find homes', 'DCS', '30/12/2024']]),
  ]);
  expect(shapeOf(result)).toEqual([
    '1 Supervision: 1 Train, 2 Audit',
    '2 Care leavers: 1 Recruit',
    '3 Placements: 1 Find homes',
  ]);
});

test('several actions of one cell share one day and one line of leads only, and keep the text between them', async () => {
  const result = await importPlan([
    ...front,
    table([
      titles,
      [
        '1. Supervision',
        [p('In two steps:'), b('Revise the form'), p('after that'), b('Publish the form')],
        [p('DCS'), p('HoS')],
        [p('31/03/2024'), p('30/09/2024')],
      ],
      ['', [b('Train'), b('Audit')], 'DCS', '31/10/2024'],
    ]),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    {
      actions: [
        { id: '1', text: 'In two steps: Revise the form after that' },
        { id: '2', text: 'Publish the form' },
        { id: '3', text: 'Train', owners: ['DCS'], due: '2024-10-31' },
        { id: '4', text: 'Audit', owners: ['DCS'], due: '2024-10-31' },
      ],
    },
  ]);
  expect(JSON.stringify(result.drafts[0]?.data)).not.toContain('2024-03-31');
  expect(codesOf(result)).toEqual(expect.arrayContaining(['owners-unclear', 'due-not-a-day', 'actions-mixed']));
});

test('the progress in words is read beside a colour, and what says nothing certain is quoted', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Recommendation', 'Action', 'RAG', 'Progress'],
      ['1. Supervision', 'Train', 'Green', 'Completed'],
      ['', 'Audit', 'Green', 'Complete in 2 of 5 teams'],
    ]),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    { actions: [{ text: 'Train', state: 'done' }, { text: 'Audit' }] },
  ]);
  expect(JSON.stringify(result.drafts[0]?.data).match(/"state"/g)).toHaveLength(1);
  expect(messagesOf(result)).toContain('1.2: “Complete in 2 of 5 teams”');
});

test('a priority that the authority set itself is no recommendation of the inspection', async () => {
  const result = await importPlan([
    ...front,
    table([titles, ['1. Supervision', 'Train', 'DCS', ''], ['2. Our own extra priority', 'Check', 'DCS', '']]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train']);
  expect(codesOf(result)).toEqual(expect.arrayContaining(['own-priority', 'recommendations-from-plan']));
  expect(result.drafts[0]?.body).toContain('Our own extra priority');
});

test('a sentence that tells of a recommendation is not one more', async () => {
  const result = await importPlan([
    ...front,
    h('Recommendation 1', 2),
    p('Improve supervision.'),
    p('Recommendation 1 was discussed with the board.'),
    table([titles.slice(1), ['Train', 'DCS', '30/09/2024']]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision.: 1 Train']);
});

test('a recommendation printed above the titles of its columns is read, and marks go on with it', async () => {
  const under = (title: string, rows: string[][]) =>
    table([[{ is: title, wide: 4 }], ['No.', 'Action', 'Lead', 'By when'], ...rows]);
  const result = await importPlan([
    ...front,
    under('Recommendation 1: Supervision', [['1.1', 'Train', 'DCS', '30/09/2024']]),
    p('The next one.'),
    under('Recommendation 2: Care leavers', [['2.1', 'Recruit', 'DCS', '30/09/2024']]),
    table([
      titles,
      ['3. Placements', 'Find homes', 'DCS', ''],
      ['“', 'Ask children', 'DCS', ''],
      ['As above', 'Check', 'DCS', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual([
    '1 Supervision: 1 Train',
    '2 Care leavers: 1 Recruit',
    '3 Placements: 1 Find homes, 2 Ask children, 3 Check',
  ]);
});

test('a number whose words come later, or stand in a column of their own, is that of the words', async () => {
  const later = await importPlan([
    ...front,
    table([titles, ['1', 'Train', '', ''], ['1. Supervision', 'Audit', '', '']]),
  ]);
  expect(shapeOf(later)).toEqual(['1 Supervision: 1 Train, 2 Audit']);
  const beside = await importPlan([
    ...front,
    table([
      ['Recommendation no.', 'Recommendation', 'Action'],
      ['R3', 'Supervision', 'Train'],
      ['R5', 'Plans', 'Write'],
    ]),
  ]);
  expect(shapeOf(beside)).toEqual(['3 Supervision: 1 Train', '5 Plans: 1 Write']);
});
