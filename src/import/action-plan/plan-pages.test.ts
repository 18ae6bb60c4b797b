import { expect, test } from 'vitest';
import type { TableCell } from '../pdf/table-pdf-for-tests.ts';
import { messagesOf, shapeOf, titles } from './plan-for-tests.ts';
import { above, importPages, importTable, long, pagesOf } from './plan-pages-for-tests.ts';

type Fields = { readonly actions: readonly Record<string, unknown>[] }[];
const actionsOf = ({ drafts }: Awaited<ReturnType<typeof importTable>>) =>
  (drafts[0]?.data['recommendations'] as Fields).flatMap(({ actions }) => actions);

test('wrapped lines, bullets, broken words and days in cells are read as they are printed', async () => {
  const result = await importTable([
    titles,
    [
      '1. Improve supervision of staff in every team so that children are safe',
      '• Train all managers who super-\nvise social workers\n• Audit',
      'Head of Service (Safeguarding)',
      '30 September 2019',
    ],
    ['2. Find homes', 'Work with multi-\nagency partners', 'DCS\nHoS', 'by 30/09/2019'],
  ]);
  expect(shapeOf(result)).toEqual([
    '1 Improve supervision of staff in every team so that children are safe: 1 Train all managers who super-vise social workers, 2 Audit',
    '2 Find homes: 1 Work with multi-agency partners',
  ]);
  expect(actionsOf(result).map(({ owners, due }) => [owners, due])).toEqual([
    [['HoSS'], '2019-09-30'],
    [['HoSS'], '2019-09-30'],
    [['DCS', 'HoS'], '2019-09-30'],
  ]);
});

test('a hyphen that only parts syllables goes where the document has the whole word', async () => {
  const result = await importTable([titles, ['1. Improve super-\nvision', 'Plan supervision', '', '']]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Plan supervision']);
});

test('tables under headings answer the recommendation that the heading above them names', async () => {
  const table = (action: string): TableCell[][] => [titles.slice(1), [action, 'DCS', '30/09/2019']];
  const result = await importPages([
    ...above,
    { heading: 'Recommendation 1: Improve supervision' },
    { table: table('Train managers') },
    { text: 'Key: RAG stands for red, amber and green' },
    'page',
    { heading: 'Recommendation 2: Find homes' },
    { table: table('Recruit carers') },
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers', '2 Find homes: 1 Recruit carers']);
});

test('headings at the top of each page that differ in nothing but their number are no running headers', async () => {
  const page = (number: number) => [
    { heading: `Recommendation ${number}` },
    { table: [titles.slice(1), [`Action of ${number}`, 'DCS', '30/09/2019']] },
  ];
  const result = await importPages([...above, 'page', ...page(1), 'page', ...page(2), 'page', ...page(3)]);
  expect(shapeOf(result).map((line) => line.replace(/^(\d).*: 1 /, '$1 '))).toEqual([
    '1 Action of 1',
    '2 Action of 2',
    '3 Action of 3',
  ]);
});

const cutRow = [
  titles,
  ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
  ['2. Find homes', long('Recruit', 80), 'DCS', '30/09/2019'],
  ['3. Help care leavers', 'Ask them', 'DCS', '30/09/2019'],
];

test.each([
  ['closed at the foot of the page', {}],
  ['left open', { open: true }],
  ['closed, below titles that are printed again', { repeat: true }],
])('a row that a page break cuts, its borders %s, is one action', async (_, look) => {
  const result = await importTable(cutRow, { cuts: true, bottom: 240, ...look });
  expect(shapeOf(result)).toEqual([
    '1 Improve supervision: 1 Train managers',
    `2 Find homes: 1 ${long('Recruit', 80)}`,
    '3 Help care leavers: 1 Ask them',
  ]);
});

test('a recommendation that is merged beside several actions over a page answers them all, and its own words go on too', async () => {
  const rows: TableCell[][] = [
    titles,
    [{ is: `1. ${long('Improve', 60)}`, tall: 3 }, 'Train managers', 'DCS', '30/09/2019'],
    ['Train workers', 'HoS', '30/10/2019'],
    ['Audit files', 'DCS', '30/11/2019'],
    ['2. Find homes', 'Recruit carers', 'DCS', '30/09/2019'],
  ];
  for (const open of [true, false]) {
    const result = await importTable(rows, { bottom: 260, open });
    expect(shapeOf(result)).toEqual([
      `1 ${long('Improve', 60)}: 1 Train managers, 2 Train workers, 3 Audit files`,
      '2 Find homes: 1 Recruit carers',
    ]);
  }
});

test('a line across the table is a theme, and no recommendation', async () => {
  const result = await importTable([
    titles,
    [{ is: 'Theme 1: Leadership', wide: 4 }],
    ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(messagesOf(result)).toContain('“page 1: Theme 1: Leadership”');
});

test('struck-out words and cells with a colour alone are named and read into no field', async () => {
  const result = await importTable([
    [...titles, 'RAG'],
    [
      '1. Improve supervision',
      'Train managers',
      { is: 'DCS', struck: true },
      '30/09/2019',
      { is: '', fill: [0.9, 0, 0] },
    ],
    ['2. Find homes', 'Recruit carers', 'HoS', '30/09/2019', { is: '', fill: [0.8, 0.85, 0.95] }],
  ]);
  expect(actionsOf(result).map(({ owners, state }) => [owners, state])).toEqual([
    [undefined, undefined],
    [['HoS'], undefined],
  ]);
  expect(messagesOf(result)).toMatch(/Struck-out text was kept out of the fields: “DCS”/);
  expect(messagesOf(result)).toMatch(
    /On page 1 these cells have a colour .*: column 5 of the row “1\. Improve[^;]*”\. Enter/,
  );
  expect(pagesOf(result, 'colour-only')).toEqual([1]);
});
