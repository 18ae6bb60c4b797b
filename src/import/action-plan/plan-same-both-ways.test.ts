import { expect, test } from 'vitest';
import type { BookCell } from '../sheet/book-for-tests.ts';
import type { ImportResult } from '../importer.ts';
import type { TableCell } from '../pdf/table-pdf-for-tests.ts';
import { b, h, p, table } from '../word/word-for-tests.ts';
import { importPages } from './plan-pages-for-tests.ts';
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

const said = ['Gateshead action plan', 'Ofsted held an ILACS inspection between 5 and 16 February 2019.'];
const bulleted = (texts: readonly string[]) => texts.map((text) => `• ${text}`).join('\n');
const fields = ({ drafts, owners }: ImportResult) => [drafts.slice(0, 2).map(({ id, data }) => [id, data]), owners];

function inWord(): Promise<ImportResult> {
  const cells = rows.map((row) =>
    row.map((cell) => (Array.isArray(cell) ? cell.map((text: string) => b(text)) : cell)),
  );
  return importPlan([h(said[0] ?? ''), p(said[1] ?? ''), table(cells as never)]);
}

test('the same plan as a Word table and as a sheet gives the same recommendations, actions and owners', async () => {
  const inSheet = rows.map((row) =>
    row.map((cell): BookCell => (Array.isArray(cell) ? bulleted(cell as string[]) : (cell as BookCell))),
  );
  const word = await inWord();
  const sheet = await importSheets([{ name: 'Plan', rows: [...said.map((text) => [text]), ...inSheet] }]);
  expect(fields(sheet)).toEqual(fields(word));
  expect(JSON.stringify(fields(sheet))).toContain('Train workers');
  const told = ({ warnings }: ImportResult) =>
    warnings.map(({ message }) => message).filter((text) => !/^The sheet/.test(text));
  expect(told(sheet)).toEqual(told(word));
});

test.each([
  ['on one page', { landscape: true, size: 7 }],
  ['over pages, its titles on each', { landscape: true, size: 7, repeat: true, turned: true, bottom: 230 }],
])('the same plan as a Word table and as a PDF %s gives the same, and the same warnings', async (_, look) => {
  const cells = rows.map((row) =>
    row.map((cell): TableCell => (Array.isArray(cell) ? bulleted(cell as string[]) : (cell as TableCell))),
  );
  const word = await inWord();
  const pdf = await importPages([{ heading: said[0] ?? '' }, { text: said[1] ?? '' }, { table: cells }], look);
  expect(fields(pdf)).toEqual(fields(word));
  const told = ({ warnings }: ImportResult) => warnings.map(({ message }) => message.replace(/page \d+: /g, ''));
  expect(told(pdf)).toEqual(told(word));
});
