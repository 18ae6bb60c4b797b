import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { searchNumbers, searchWords } from './search-data.ts';
import { searchRecords } from './search-records.ts';

const { index } = makeEvidence();

test('every section and recommendation can be reached by its number', () => {
  const numbers = searchNumbers(index);
  expect(numbers.find(({ kind }) => kind === 'section')).toMatchObject({ framework: 'Annex N' });
  expect(numbers.find(({ lines = [] }) => lines.length > 0)?.lines).toContain('a');
  const action = numbers.find(({ kind }) => kind === 'action');
  expect(action?.label).toMatch(/^Action \w+\.\w+$/);
  expect(action?.path).toMatch(/^action-plans\/.*\.html#action-/);
  expect(numbers.find(({ kind }) => kind === 'recommendation')?.path).toMatch(/\.html#recommendation-/);
});

test('sections stand in the order of their printed numbers, 2.9 before 2.10', () => {
  const section = fixtureText('annex-m/01-thresholds.md');
  const printed = ['2.10', '2.9', 'C', 'B'];
  const changes = printed.map((number, place) => [
    `annex-m/0${place + 4}-more.md`,
    section.replace(/^number: .*$/m, `number: "${number}"`),
  ]);
  const numbers = searchNumbers(makeEvidence(Object.fromEntries(changes) as Record<string, string>).index);
  const order = numbers.flatMap(({ kind, number }) => (kind === 'section' ? [number] : []));
  expect(order.filter((number) => printed.includes(number))).toEqual(['2.9', '2.10', 'B', 'C']);
});

test('what a document numbers as an item can be reached by its number', () => {
  const guide = `${fixtureText('documents/guide.md')}\n## Item 2.06\n\nCase files.\n\n## Items 3 and 4\n`;
  const numbers = searchNumbers(makeEvidence({ 'documents/guide.md': guide }).index);
  expect(numbers.filter(({ kind }) => kind === 'item')).toMatchObject([
    { number: '2.06', label: 'Item 2.06', path: 'documents/guide.html#item-206' },
  ]);
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
