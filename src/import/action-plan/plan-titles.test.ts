import { expect, test } from 'vitest';
import { table } from '../word/word-for-tests.ts';
import { block, importSheets } from './plan-sheets-for-tests.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

const actionsOf = ({ drafts }: Awaited<ReturnType<typeof importPlan>>) =>
  (drafts[0]?.data['recommendations'] as { actions: unknown[] }[]).flatMap(({ actions }) => actions);

test('a first and a revised day that differ are both told of, and neither is entered', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Recommendation', 'Action', 'Target date', 'Revised target date', 'Completion date'],
      ['1. Supervision', 'Train', '01/03/2019', '30/09/2019', ''],
      ['', 'Audit', '01/03/2019', '', '14/02/2019'],
    ]),
  ]);
  expect(actionsOf(result)).toEqual([
    { id: '1', text: 'Train' },
    { id: '2', text: 'Audit', due: '2019-03-01' },
  ]);
  expect(messagesOf(result)).toContain('“01/03/2019 / 30/09/2019”');
  expect(messagesOf(result)).toContain('“Completion date” (1 filled)');
});

test('the titles of columns that councils use are known, and columns that no field takes are named', async () => {
  const result = await importPlan([
    ...front,
    table([
      [
        'Recommendation',
        'Agreed actions',
        'Accountable',
        'Responsible',
        'Progress to date',
        'Previous RAG',
        'Evidence',
      ],
      ['1. Supervision', 'Train', 'DCS', 'HoS', 'Completed', 'Amber', 'Training log'],
    ]),
  ]);
  expect(actionsOf(result)).toEqual([{ id: '1', text: 'Train', owners: ['DCS', 'HoS'], state: 'done' }]);
  expect(messagesOf(result)).toContain('“Previous RAG” (1 filled), “Evidence” (1 filled)');
});

test('titles in two rows are read together, in a Word file as in a sheet', async () => {
  const rows = [
    [
      { is: 'Recommendation', tall: 2 },
      { is: 'Action', tall: 2 },
      { is: 'Responsibility', wide: 2 },
      { is: 'Progress', wide: 2 },
    ],
    ['Lead', 'Support', 'Due', 'Status'],
    ['1. Supervision', 'Train', 'DCS', 'HoS', '30/09/2019', 'Completed'],
    ['2. Homes', 'Recruit', 'HoS', 'DCS', '31/10/2019', 'Not started'],
  ];
  for (const result of [
    await importPlan([...front, table(rows)]),
    await importSheets([{ name: 'Plan', rows: [...block, ...rows] }]),
  ]) {
    expect(actionsOf(result)).toEqual([
      { id: '1', text: 'Train', owners: ['DCS'], due: '2019-09-30', state: 'done' },
      { id: '1', text: 'Recruit', owners: ['HoS'], due: '2019-10-31', state: 'not-started' },
    ]);
    expect(messagesOf(result)).toContain('“Responsibility – Support” (2 filled)');
    expect(codesOf(result)).not.toContain('row-unclear');
  }
});

test('both columns that say how the authority will know are read', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Recommendation', 'Action', 'Success criteria', 'Measure'],
      ['1. Supervision', 'Train', 'Staff say so', '90 per cent'],
    ]),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    { 'how-we-will-know': ['Staff say so', '90 per cent'] },
  ]);
});

test('a table above the others that calls its actions otherwise is named', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Recommendation', 'Remedy', 'Lead', 'By when'],
      ['1. Supervision', 'Train', 'DCS', '30/09/2019'],
    ]),
    table([titles, ['2. Care leavers', 'Recruit', 'DCS', '30/09/2019']]),
  ]);
  expect(shapeOf(result)).toEqual(['2 Care leavers: 1 Recruit']);
  expect(codesOf(result)).toContain('table-not-read');
});

test('a theme or a note that runs across a table is no recommendation', async () => {
  const across = (text: string) => [{ is: text, wide: 4 }];
  const result = await importPlan([
    ...front,
    table([
      titles,
      across('Theme 1: Leadership'),
      ['1. Supervision', 'Train', 'DCS', '30/09/2019'],
      across('Theme 2: Practice'),
      ['2. Care leavers', 'Recruit', 'DCS', '30/09/2019'],
      across('Key: red is late.'),
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train', '2 Care leavers: 1 Recruit']);
  expect(messagesOf(result)).toContain('“Theme 1: Leadership”, “Theme 2: Practice”, “Key: red is late.”');
});

test('lines across that say what they are, like an outcome or an update, are no recommendations, and titles may stand below several', async () => {
  const across = (text: string) => [{ is: text, wide: 3 }];
  const columns = titles.slice(1);
  const result = await importPlan([
    ...front,
    table([
      across('Recommendation 1: Improve supervision'),
      across('Outcome: children are safe'),
      across('How will we know: workers say so'),
      columns,
      ['Train', 'DCS', '30/09/2019'],
      across('Update June 2019: on track'),
      ['Audit', 'DCS', '30/09/2019'],
    ]),
    table([
      columns,
      across('Recommendation 2: Find homes'),
      across('Intended outcome: homes are near'),
      ['Recruit', 'DCS', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train, 2 Audit', '2 Find homes: 1 Recruit']);
  expect(messagesOf(result)).toContain('“Update June 2019: on track”, “Intended outcome: homes are near”');
});

test('a recommendation that runs across a table without a column for it is one', async () => {
  const result = await importPlan([
    ...front,
    table([
      titles.slice(1),
      [{ is: 'Improve supervision', wide: 3 }],
      ['Train', 'DCS', ''],
      [{ is: 'Key: red', wide: 3 }],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train']);
});
