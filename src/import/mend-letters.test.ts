import { expect, test } from 'vitest';
import { findLostLetter } from '../evidence/parsing/find-lost-letter.ts';
import { mendLetters } from './mend-letters.ts';

test.each([
  ['childrenâ€™s plan', 'children’s plan'],
  ['April â€“ June', 'April – June'],
  ['Â£42,000', '£42,000'],
  ['the â\u0080\u0098good\u2019', 'the ‘good\u2019'],
  ['children\u0092s plan', 'children’s plan'],
  ['a plan \u0096 and more', 'a plan – and more'],
  ['caf\ufffd', 'caf[?]'],
  ['â€\u009d', '”'],
])('“%s” is written so that the check takes it: %s', (text, meant) => {
  const { value } = mendLetters({ rows: [[text]] });
  expect(value).toEqual({ rows: [[meant]] });
  expect(findLostLetter(value.rows[0]?.[0] ?? '')).toBeUndefined();
});

test('letters of other languages, lists of signs and what is no text stay as they are', () => {
  const value = { title: 'Château, Ynys Môn, é«», naïve', struck: new Set(['A1']), count: 1, none: undefined };
  expect(mendLetters(value)).toEqual({ value, warnings: [] });
});

test('what was mended and what was lost is told, with one place of each', () => {
  const { warnings } = mendLetters(['The teamâ€™s plan', 'caf\ufffd', 'Â£5']);
  expect(warnings.map(({ code, message }) => [code, message.split(',')[0]])).toEqual([
    ['letters-mended', '2 letters in the file had been saved in another code'],
    ['letters-lost', '1 letter in the file cannot be told any more'],
  ]);
  expect(warnings[1]?.message).toContain('“caf\ufffd”');
});
