import { expect, test } from 'vitest';
import { gatherPages } from './gather-pages.ts';

const page = (id: number, score: number, missing: number[] = []) => ({ id, score, missing });
const fileOf = new Map([
  [2, 'a.pdf'],
  [3, 'a.pdf'],
  [4, 'a.pdf'],
  [5, 'b.pdf'],
]);

test('of a file’s pages the best stands for all, where the first stood', () => {
  const pages = [page(1, 1), page(2, 2), page(5, 9), page(3, 9, [0]), page(4, 3), page(6, 1)];
  expect(gatherPages(pages, fileOf)).toEqual([
    { ...page(1, 1), others: [] },
    { ...page(4, 3), others: [page(2, 2), page(3, 9, [0])] },
    { ...page(5, 9), others: [] },
    { ...page(6, 1), others: [] },
  ]);
});

test('a page’s number is no name of a file', () => {
  expect(gatherPages([page(1, 1), page(2, 1)], new Map([[2, '1']]))).toHaveLength(2);
});
