import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { tableDocument } from '../pdf/table-pdf-for-tests.ts';
import { formatItem } from '../format-item.ts';
import { codesOf, messagesOf, shapeOf, titles } from './plan-for-tests.ts';
import { above, importPages, importTable, long, pagesOf } from './plan-pages-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

test('where nobody can tell whether a row goes on overleaf, both its halves are kept out and named with their pages', async () => {
  const result = await importTable(
    [
      titles,
      ['1. Improve supervision', 'Train managers.', 'DCS', '30/09/2019'],
      [
        '2. Find homes',
        `${long('Recruit', 40)}. ${long('Then', 40).replace(/ (\w)/g, (_, one: string) => ` ${one.toUpperCase()}`)}`,
        '',
        '',
      ],
      ['3. Help care leavers', 'Ask them', 'DCS', '30/09/2019'],
    ],
    { cuts: true, bottom: 300 },
  );
  expect(shapeOf(result)).toEqual([
    '1 Improve supervision: 1 Train managers.',
    '2 Find homes: ',
    '3 Help care leavers: 1 Ask them',
  ]);
  expect(messagesOf(result)).toMatch(/“page 1: 2\. Find homes \| Recruit .*“page 2: /s);
});

test('rows after a page that is a picture answer nothing until they name a recommendation', async () => {
  const result = await importPages([
    ...above,
    { table: [titles, ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019']] },
    'page',
    'picture',
    'page',
    { table: [titles, ['', 'Of which one?', 'DCS', '30/09/2019'], ['3. Find homes', 'Recruit', 'DCS', '30/09/2019']] },
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers', '3 Find homes: 1 Recruit']);
  expect(messagesOf(result)).toContain('“page 3: Of which one? | DCS | 30/09/2019”');
  expect(pagesOf(result, 'page-pictured')).toEqual([2]);
});

test('a table under a heading that was on a page with a picture answers nothing', async () => {
  const table = (action: string) => ({ table: [titles.slice(1), [action, 'DCS', '30/09/2019']] });
  const result = await importPages([
    ...above,
    { heading: 'Recommendation 1: Improve supervision' },
    table('Train managers'),
    'page',
    'picture',
    'page',
    table('Of which one?'),
    { heading: 'Recommendation 3: Find homes' },
    table('Recruit'),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers', '3 Find homes: 1 Recruit']);
  expect(messagesOf(result)).toContain('page 3: Of which one?');
});

test('a cell that stands under several titles keeps its row out, with its page', async () => {
  const result = await importTable([
    titles,
    ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
    ['2. Find homes', 'Recruit carers', { is: 'To be agreed', wide: 2 }],
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(messagesOf(result)).toContain('“page 1: 2. Find homes | Recruit carers | To be agreed”');
});

test('words that run over a border keep their row out, with its page', async () => {
  const word = 'Responsibilities'.repeat(3);
  const result = await importTable([
    titles,
    ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
    ['2. Find homes', word, '', '30/09/2019'],
  ]);
  expect(shapeOf(result).join('\n')).not.toContain('Respons');
  expect(messagesOf(result)).toMatch(/“page 1: 2\. Find homes \| Respons/);
  expect(shapeOf(result)[0]).toBe('1 Improve supervision: 1 Train managers');
});

test('a plan without rules round its cells stays a draft with its words', async () => {
  const rows = [
    titles,
    ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
    ['2. Find homes', 'Recruit', 'HoS', '30/09/2019'],
  ];
  const document = await tableDocument([...above, { table: rows, bare: true }]);
  const result = importDocument(document, noContent);
  expect(result.kind).toBe('draft');
  expect(result.drafts.map(formatItem).join('\n')).toContain('Recruit');
});

test('a table without rules beside those with rules is named with its page and read into no field', async () => {
  const result = await importPages([
    ...above,
    { table: [titles, ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019']] },
    'page',
    {
      table: [
        titles,
        ['2. Find homes', 'Recruit carers', 'HoS', '30/09/2019'],
        ['3. Listen', 'Ask', 'HoS', '30/09/2019'],
      ],
      bare: true,
    },
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(pagesOf(result, 'table-not-read')).toEqual([2]);
  expect(result.drafts.map(formatItem).join('\n')).toContain('Recruit carers');
});

test('a table of another kind right below the plan’s is no part of it', async () => {
  const result = await importTable([
    titles,
    ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
    [
      { is: 'Risk', wide: 2 },
      { is: 'Owner', wide: 2 },
    ],
    [
      { is: 'Too few carers', wide: 2 },
      { is: 'DCS', wide: 2 },
    ],
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(messagesOf(result)).toContain('Too few carers');
});

test('a PDF with a plan is recognised, and a list of actions that answers no recommendation is not', async () => {
  const recognised = async (rows: readonly (readonly string[])[]) =>
    importDocument(await tableDocument([...above, { table: rows }]), noContent);
  const plan = await recognised([
    titles,
    ['1. Improve supervision', 'Train', 'DCS', ''],
    ['2. Find homes', 'Look', 'DCS', ''],
  ]);
  expect(plan.kind).toBe('action-plan');
  const list = await recognised([
    ['Action', 'Lead', 'By when'],
    ['Book a room', 'DCS', '30/09/2019'],
    ['Print', 'DCS', ''],
  ]);
  expect(list.kind).toBe('draft');
  expect(codesOf(list)).toContain('not-recognised');
});

test('rows beside an empty cell whose words may stand in its middle overleaf answer nothing', async () => {
  const result = await importPages([
    ...above,
    {
      table: [
        titles,
        ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
        ['', 'Of which one?', 'DCS', '30/10/2019'],
      ],
    },
    'page',
    {
      table: [
        [{ is: '2. Find homes', tall: 3 }, 'Recruit carers', 'DCS', '30/09/2019'],
        ['Pay them', 'DCS', '30/10/2019'],
        ['Thank them', 'DCS', '30/11/2019'],
      ],
    },
  ]);
  expect(shapeOf(result)).toEqual([
    '1 Improve supervision: 1 Train managers',
    '2 Find homes: 1 Recruit carers, 2 Pay them, 3 Thank them',
  ]);
  expect(messagesOf(result)).toContain('“page 1: Of which one? | DCS | 30/10/2019”');
});

test('where no page has a rule at its foot, rows overleaf are not taken for halves of those above', async () => {
  const rows = Array.from({ length: 14 }, (_, index) => [
    `Recommend ${'abcdefghijklmn'.charAt(index)}`,
    `Do ${index + 1} things`,
    'DCS',
    '30/09/2019',
  ]);
  const result = await importTable([titles, ...rows], { bottom: 220, footless: true });
  for (const line of shapeOf(result)) expect(line).toMatch(/^\d+ Recommend (\w): (?:1 Do \d+ things)?$/);
  expect(messagesOf(result)).toContain('page 2: ');
});

test('a merged lead that goes on overleaf with other words is given to neither row beside the break', async () => {
  const result = await importTable(
    [
      titles,
      [
        '1. Improve supervision',
        'Train managers',
        { is: 'DCS\nSafeguarding\nFostering\nHomes\nSchools\nCourts', tall: 4 },
        '30/09/2019',
      ],
      ['', 'Train workers', '30/10/2019'],
      ['', 'Train carers', '30/11/2019'],
      ['', 'Train schools', '30/12/2019'],
    ],
    { bottom: 160 },
  );
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers, 2 Train schools']);
  expect(messagesOf(result)).toMatch(/“page 1: Train workers.*“page 2: Train carers/);
});

test('the last row above a table overleaf that cannot be joined may go on there, and answers nothing', async () => {
  const result = await importPages([
    ...above,
    {
      table: [
        titles,
        ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019'],
        ['', 'Audit files', 'DCS', '30/10/2019'],
      ],
    },
    'page',
    { table: [['and report', 'to the board', 'Of what?']] },
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(messagesOf(result)).toContain('“page 1: Audit files | DCS | 30/10/2019”');
});

test('a table overleaf with the same columns under other titles is a table of its own', async () => {
  const result = await importPages([
    ...above,
    { table: [titles, ['1. Improve supervision', 'Train managers', 'DCS', '30/09/2019']] },
    'page',
    {
      table: [
        ['Recommendation', 'By when', 'Lead', 'Action'],
        ['2. Find homes', '30/10/2019', 'HoS', 'Recruit'],
      ],
    },
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers', '2 Find homes: 1 Recruit']);
});
