import { expect, test } from 'vitest';
import type { BookCell } from '../sheet/book-for-tests.ts';
import { b, h, p, table } from '../word/word-for-tests.ts';
import { importPlan } from './plan-for-tests.ts';
import { importSheets } from './plan-sheets-for-tests.ts';

type Row = readonly (
  string | readonly string[] | { readonly is: string; readonly tall?: number; readonly wide?: number }
)[];

const rows: readonly Row[] = [
  [
    'Ref',
    'Recommendation',
    'Theme',
    'Action',
    'Lead',
    'Target date',
    'Revised target date',
    'RAG',
    'Progress',
    'Success criteria',
    'Notes',
  ],
  [{ is: 'Theme 1: Leadership', wide: 11 }],
  [
    '1.1',
    { is: '1. Improve supervision (within 3 months)', tall: 3 },
    'A',
    ['Train managers', 'Train workers'],
    'DCS / HoS',
    '30/09/2019',
    '',
    'Green',
    'Completed',
    'Audits show it',
    'One',
  ],
  ['1.2', 'A', 'Audit fifty files', 'Jane Smith', '30/09/2019', '31/10/2019', '', 'On track', '', ''],
  ['1.4', 'A', 'Report', 'Head of Service (Safeguarding)', 'Ongoing', '', 'Amber', '', '', ''],
  ['2.1', '2. Find homes', 'B', 'Recruit carers', '', 'Q2 2019/20', '', '', 'Not started', 'More carers', ''],
  ['3.1', '', 'C', 'Ask children', 'DCS', '', '', '', '', '', ''],
  ['', 'Our own priority', '', 'Celebrate', 'DCS', '', '', '', '', '', ''],
];

test('the same plan as a Word table and as a sheet gives the same recommendations, actions and owners', async () => {
  const said = ['Gateshead action plan', 'Ofsted held an ILACS inspection between 5 and 16 February 2019.'];
  const inWord = rows.map((row) =>
    row.map((cell) => (Array.isArray(cell) ? cell.map((text: string) => b(text)) : cell)),
  );
  const inSheet = rows.map((row) =>
    row.map((cell): BookCell =>
      Array.isArray(cell) ? cell.map((text: string) => `• ${text}`).join('\n') : (cell as BookCell),
    ),
  );
  const word = await importPlan([h(said[0] ?? ''), p(said[1] ?? ''), table(inWord as never)]);
  const sheet = await importSheets([{ name: 'Plan', rows: [...said.map((text) => [text]), ...inSheet] }]);
  const fields = ({ drafts, owners }: typeof word) => [drafts.slice(0, 2).map(({ id, data }) => [id, data]), owners];
  expect(fields(sheet)).toEqual(fields(word));
  expect(JSON.stringify(fields(sheet))).toContain('Train workers');
  const told = ({ warnings }: typeof word) =>
    warnings.map(({ message }) => message).filter((text) => !/^The sheet/.test(text));
  expect(told(sheet)).toEqual(told(word));
});
