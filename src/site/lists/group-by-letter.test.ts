import { expect, test } from 'vitest';
import type { Item } from '../../evidence/types.ts';
import { groupByLetter } from './group-by-letter.ts';

const lettersOf = (...titles: string[]) =>
  groupByLetter(titles.map((title) => ({ data: { title } }) as Item)).map(({ letter, items }) => [
    letter,
    ...items.map(({ data }) => data.title),
  ]);

test('a title in quotation marks stands where its first word does, and its letter where the alphabet has it', () => {
  expect(lettersOf('Records', '‘Reporting in’ review', 'Audit', '11-year-olds', 'Survey', '“Results” board')).toEqual([
    ['0', '11-year-olds'],
    ['A', 'Audit'],
    ['R', 'Records', '‘Reporting in’ review', '“Results” board'],
    ['S', 'Survey'],
  ]);
});
