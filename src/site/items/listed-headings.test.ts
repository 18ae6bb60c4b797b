import { expect, test } from 'vitest';
import { listedHeadings } from './listed-headings.ts';

const headings = (...depths: readonly number[]) => depths.map((depth, at) => ({ title: `Heading ${at}`, depth }));

test('the chapters of a report are listed, though they stand on the third level', () => {
  expect(listedHeadings(headings(2, 3, 4, 5, 4, 3)).map(({ depth }) => depth)).toEqual([2, 3, 4, 4, 3]);
});

test('a list that would be too long has two levels', () => {
  const many = Array.from({ length: 38 }, () => 4);
  expect(listedHeadings(headings(2, 3, ...many))).toHaveLength(40);
  expect(listedHeadings(headings(2, 3, 4, ...many)).map(({ depth }) => depth)).toEqual([2, 3]);
});
