import { expect, test } from 'vitest';
import { readBook } from './book-for-tests.ts';
import { showSheet } from './show-sheet.ts';

async function shown(sheet: Parameters<typeof readBook>[0][number]) {
  const { document } = await readBook([sheet]);
  const [only] = document.format === 'sheet' ? document.sheets : [];
  const { rows, unseen } = showSheet(only ?? { name: '', rows: [] });
  const inWords = ({ text, covered }: (typeof rows)[number]['cells'][number]) =>
    covered === undefined ? text : `(${covered})`;
  return {
    rows: rows.map(({ number, spaced, cells }) => `${number}${spaced ? '+' : ''} ${cells.map(inWords).join('|')}`),
    unseen: unseen.map(({ at, text }) => `${at} ${text}`),
    cells: rows.flatMap(({ cells }) => cells),
  };
}

test('merged cells say what they cover, and a row below an empty one says so', async () => {
  const { rows, unseen } = await shown({
    name: 'Plan',
    rows: [[{ is: 'Title', wide: 3 }], [], [{ is: 'A', tall: 2, wide: 2 }, 'x'], ['y'], ['B', 'C', 'z']],
  });
  expect(rows).toEqual(['1 Title|(left)|(left)', '3+ A|(left)|x', '4 (above)|(left)|y', '5 B|C|z']);
  expect(unseen).toEqual([]);
});

test('hidden rows and columns are not shown, and what they hold is named', async () => {
  const { rows, unseen } = await shown({
    name: 'Plan',
    rows: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    hiddenRows: [2],
    hiddenColumns: [3],
  });
  expect(rows).toEqual(['1 a|b', '3 g|h']);
  expect(unseen).toEqual(['C1 c', 'A2 d', 'B2 e', 'C2 f', 'C3 i']);
});

test('the words of a merged cell are shown below its hidden first row', async () => {
  const { rows, unseen } = await shown({
    name: 'Plan',
    rows: [['One', 'x'], [{ is: 'Two', tall: 3 }, 'hidden'], ['y'], ['z']],
    hiddenRows: [2],
  });
  expect(rows).toEqual(['1 One|x', '3 Two|y', '4 (above)|z']);
  expect(unseen).toEqual(['B2 hidden']);
});

test('a red, amber or green fill and a line through the words are kept with their cell', async () => {
  const { cells } = await shown({
    name: 'Plan',
    rows: [
      [
        { is: 'Red', fill: '#FF0000' },
        { is: '', fill: '#00B050' },
        { is: 'Pale', fill: '#DDEEFF' },
        { is: 'Old', struck: true },
      ],
    ],
  });
  expect(cells).toEqual([
    { at: 'A1', text: 'Red', coloured: true },
    { at: 'B1', text: '', coloured: true },
    { at: 'C1', text: 'Pale' },
    { at: 'D1', text: 'Old', struck: true },
  ]);
});
