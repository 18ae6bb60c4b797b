import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { searchNumbers, searchWords } from './search-data.ts';
import { searchRecords } from './search-records.ts';

const { index } = makeEvidence();

test('every section and recommendation can be reached by its number', () => {
  const numbers = searchNumbers(index);
  expect(numbers.find(({ kind }) => kind === 'section')).toMatchObject({ kind: 'section' });
  expect(numbers.find(({ kind }) => kind === 'recommendation')?.path).toMatch(/\.html#recommendation-/);
});

test('words for typing errors are plain, without numbers, the commonest first', () => {
  const words = searchWords(index);
  expect(words.every(([word, times]) => /^\p{L}{4,}$/u.test(word) && times > 1)).toBe(true);
  expect(words.map(([, times]) => times)).toEqual(words.map(([, times]) => times).sort((a, b) => b - a));
});

test('a file’s pages are named and filtered like the register’s entry, and an unreadable one has none', () => {
  const file = 'attachments/strategy.txt';
  const [record, ...others] = searchRecords(
    [
      { file, pages: [{ page: 2, text: 'Words.' }] },
      { file: 'attachments/broken.pdf', fault: 'It is broken.' },
    ],
    index,
  );
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    url: '/attachments/strategy.txt#page=2',
    content: 'Words.',
    meta: { title: 'Early help strategy', kind: 'Attached file', page: 'page 2' },
    filters: { Kind: ['Attached file'] },
  });
});
