import { expect, test } from 'vitest';
import { doubtTwins } from './doubt-twins.ts';
import type { FigureColumn } from './figure-columns.ts';
import type { StatedRow } from './state-figures.ts';

const row = (
  told: Partial<Record<FigureColumn, string>>,
  cell = '5',
  key = '2015/2016',
  more: Partial<StatedRow> = {},
) => ({
  ...{ at: 'row 2', place: 'Row 2', told: new Map(Object.entries(told)) as StatedRow['told'], words: '' },
  figures: [{ at: 'C2', cell, period: { text: key, key } }],
  ...more,
});
const doubts = (...rows: StatedRow[]) => doubtTwins(rows).map(({ doubt }) => doubt !== undefined);
const title = 'Visits';

test('rows of one name with other figures, or figures of other periods, are doubted', () => {
  expect(doubts(row({ title }), row({ title: 'VISITS' }, '6'))).toEqual([true, true]);
  expect(doubts(row({ title }), row({ title }, '5', '2016/2017'))).toEqual([true, true]);
  expect(doubts(row({ id: 'a' }), row({ id: 'a' }, '6'))).toEqual([true, true]);
  expect(doubts(row({ title }), row({ title }))).toEqual([false, false]);
});

test.each(['id', 'title', 'authority', 'area', 'category'] as const)(
  'rows with another %s are told apart by it',
  (name) => {
    expect(doubts(row({ title, [name]: 'one' }), row({ title, [name]: 'two' }, '6'))).toEqual([false, false]);
  },
);

test('rows without a name or figures are not compared, and a row that is doubted already keeps its doubt', () => {
  expect(doubts(row({ area: 'Kent' }), row({ area: 'Kent' }, '6'))).toEqual([false, false]);
  expect(doubts(row({ title }), row({ title }, '', '', { figures: [] }))).toEqual([false, false]);
  const [first, second] = doubtTwins([row({ title }, '5', '2015/2016', { doubt: 'a target' }), row({ title }, '6')]);
  expect([first?.doubt, second?.doubt]).toEqual(['a target', undefined]);
});

test('a doubt names the rows', () => {
  const rows = ['row 2', 'row 3 of “A”', 'row 4'].map((at, index) =>
    row({ title }, String(index), '2015/2016', { at }),
  );
  expect(doubtTwins(rows)[0]?.doubt).toContain('rows 2, 3 of “A” and 4 have the same name');
});
