import { expect, test } from 'vitest';
import { formatArrival } from './format-arrival.ts';

const marksOf = (...texts: string[]) => {
  const runs = texts.map((text) => ({ text, marked: true }));
  const address = formatArrival('/a.html#old', { anchor: 'detail-2', runs: [{ text: 'a', marked: false }, ...runs] });
  return [new URL(address, 'https://x').searchParams.get('mark'), new URL(address, 'https://x').hash];
};

test.each([
  [['“Leavers,', 'care.'], 'Leavers|care'],
  [['IRO (independent reviewing officer),'], 'IRO (independent reviewing officer)'],
  [['(care leavers)'], 'care leavers'],
  [['care (leavers and'], 'care (leavers and'],
  [['care', 'care'], 'care'],
  [['(47%),'], '47%'],
  [['A&E #1+2'], 'A&E #1+2'],
  ['a b c d e f g h i j k l m n'.split(' '), 'a|b|c|d|e|f|g|h|i|j|k|l'],
])('%s is marked as %s where it leads to', (texts, mark) => expect(marksOf(...texts)).toEqual([mark, '#detail-2']));

test('a file opens as it is, and a page without a passage at its beginning', () => {
  expect(formatArrival('/plan.pdf#page=2', { anchor: '', runs: [{ text: 'care', marked: true }] })).toBe(
    '/plan.pdf#page=2',
  );
  expect(formatArrival('/a.html', undefined)).toBe('/a.html');
  expect(formatArrival('/a.html', { anchor: '', runs: [{ text: 'care', marked: true }] })).toBe('/a.html?mark=care');
  expect(formatArrival('/a.html', { anchor: 'b', runs: [{ text: 'care', marked: false }] })).toBe('/a.html#b');
});
