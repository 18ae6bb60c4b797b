import { expect, test } from 'vitest';
import { csv } from './sheet-for-tests.ts';
import { convertDocument, placements, stability, statisticsTable } from './statistics-for-tests.ts';

/** The same table with what Excel keeps of each cell. */
async function marked(text: string, marks: { hiddenRows?: readonly number[]; struck?: readonly string[] }) {
  const document = await csv(text);
  if (document.format !== 'sheet') throw new Error('A CSV file is a sheet.');
  const layout = {
    hiddenRows: new Set(marks.hiddenRows),
    hiddenColumns: new Set<number>(),
    merged: [],
    coloured: new Set<string>(),
  };
  return { ...document, sheets: document.sheets.map((one) => ({ ...one, layout, struck: new Set(marks.struck) })) };
}

test('rows that a filter hides are left out and counted, not told cell by cell', async () => {
  const { added, told } = convertDocument(await marked(stability, { hiddenRows: [2, 3, 8, 9] }), [placements()]);
  expect(added.map(({ area }) => area)).toEqual(['North East', undefined]);
  expect(told).toContain(
    'hidden-left-out: The sheet “sheet”: 4 rows are hidden in Excel, so they were left out: 2, 3, 8, 9. Take the filter away and import the file again if they count.',
  );
  const many = statisticsTable('percentage', Array(50).fill(['England', '2024', '68']));
  const hiddenRows = Array.from({ length: 50 }, (_, index) => index + 2);
  expect(convertDocument(await marked(many, { hiddenRows }), []).told.join()).toContain(
    '50 rows are hidden in Excel, so they were left out: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 38 more.',
  );
});

test('a figure that is struck out is left out and named', async () => {
  const { added, told } = convertDocument(await marked(stability, { struck: ['M5'] }), [placements()]);
  expect(added.map(({ value }) => value)).toEqual([69, 68, 67]);
  expect(told.join('\n')).toContain(
    'struck-out: The sheet “sheet”: these cells are struck out, wholly or in part, so they were left out: M5 (“71”).',
  );
});
