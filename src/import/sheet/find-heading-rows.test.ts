import { expect, test } from 'vitest';
import { documentRegister } from './document-register.ts';
import { readBook, type BookCell } from './book-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

async function convert(rows: readonly (readonly BookCell[])[]) {
  const { document } = await readBook([{ name: 'Register', rows: [['Title', 'Type', 'Location'], ...rows] }]);
  const { drafts, warnings } = documentRegister.convert(document, noContent);
  return { titles: drafts.map(({ data }) => data['title']), warnings: warnings.map(({ message }) => message) };
}

test('a heading that runs across a register is no document, and one that only may be one is told of', async () => {
  const { titles, warnings } = await convert([
    [{ is: 'Front door', wide: 3 }],
    ['Plan A', 'plan', 'Shelf'],
    [],
    ['Care leavers'],
    ['Plan B', 'plan', 'Shelf'],
    [{ is: 'Plan C', tall: 2 }, 'plan', 'Shelf'],
    ['policy', 'Desk'],
  ]);
  expect(titles).toEqual(['Plan A', 'Care leavers', 'Plan B', 'Plan C']);
  expect(warnings).toEqual([
    'These rows run across the sheet, so they were taken for headings and for no documents: row 2 (“Front door”).',
    'These rows say nothing but a title, and were taken for documents: row 5 (“Care leavers”). If one is a heading of the sheet, delete its file.',
    'Row 8 has no title, so it was left out.',
  ]);
});

test('a row of totals is no document', async () => {
  const { titles, warnings } = await convert([
    ['Plan A', 'plan', 'Shelf'],
    ['Total Respect guide', 'guidance', 'Shelf'],
    ['Total documents', 2, ''],
    ['Overall total', 2, ''],
  ]);
  expect(titles).toEqual(['Plan A', 'Total Respect guide']);
  expect(warnings).toEqual([
    'These rows read like totals, so they were taken for no documents: row 4 (“Total documents | 2”), row 5 (“Overall total | 2”).',
  ]);
});

test('a title that begins with “Total” is that of a document where nothing is counted beside it', async () => {
  const { titles } = await convert([
    ['Plan A', 'plan', 'Shelf'],
    ['Plan B', 'plan', 'Shelf'],
    ['Plan C', 'plan', 'Shelf'],
    ['Total Respect guide'],
    ['Total documents: 4'],
  ]);
  expect(titles).toEqual(['Plan A', 'Plan B', 'Plan C', 'Total Respect guide']);
});

test('in a list of titles, those that stand alone are documents', async () => {
  const { titles, warnings } = await convert([['Plan A'], ['Plan B'], ['Plan C', 'plan']]);
  expect(titles).toEqual(['Plan A', 'Plan B', 'Plan C']);
  expect(warnings).toEqual([]);
});
