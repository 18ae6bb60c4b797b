import { expect, test } from 'vitest';
import { aroundFirstMark } from './around-first-mark.ts';

/** A passage from a text with its marked words in square brackets, and back. */
const runsOf = (text: string) =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[') ? { text: part.slice(1, -1), marked: true } : { text: part.trim(), marked: false },
    );
const shown = (text: string) =>
  aroundFirstMark({ runs: runsOf(text) })
    .map(({ text: words, marked }) => (marked ? `[${words}]` : words))
    .filter((words) => words !== '')
    .join(' ');

const long = 'so that professionals can carry out what they have to carry out in good time';

test.each([
  ['short: all of it', 'a full picture of [interviews] and more', 'a full picture of [interviews] and more'],
  ['nothing marked', 'a full picture', 'a full picture'],
  ['long before', `${long} a [return]`, '… out what they have to carry out in good time a [return]'],
  ['long after', `a [return] ${long}`, 'a [return] so that professionals can carry out what they have to carry …'],
  ['another mark after it', 'a [return interview] and a [missing] assessment', 'a [return interview] and a …'],
  ['cut already', `… more [foster] carers and so on …`, '… more [foster] carers and so on …'],
])('%s', (_, passage, words) => {
  expect(shown(passage)).toBe(words);
});
