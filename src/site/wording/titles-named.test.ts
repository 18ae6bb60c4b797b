import { expect, test } from 'vitest';
import { titlesNamed } from './titles-named.ts';

test.each([
  ['a row that names all', ['A', 'B'], 'Nobody has recorded where its 2 documents are kept: A; B.', [true, true]],
  [
    'a row that counts those beyond the first three',
    ['A', 'B', 'C', 'D', 'E'],
    'Nobody has recorded where its 5 documents are kept: A; B; C and 2 more.',
    [true, true, true, false, false],
  ],
  ['a single title', ['Contacts'], 'No target is recorded for Contacts.', [true]],
  ['quotation marks', ['PRU Plan'], '“PRU Plan” is in doubt: Is it this one?', [true]],
  ['several in quotation marks', ['New', 'Newer'], '“Old” has been replaced by “New” and “Newer”.', [true, true]],
  ['a title that is only part of a word', ['Help'], 'No target is recorded for Self-Help.', [false]],
  ['a title that is only a word of the message', ['Contacts'], 'The text says 5 Contacts; “Visits” has none.', [false]],
  [
    'a row of others too, as where one is no longer there',
    ['A', 'B'],
    'Changed: gone (no longer there); A.',
    [false, false],
  ],
  ['none', [], 'Nothing refers to this document.', []],
])('a message with %s', (_, titles, message, named) => {
  expect(titlesNamed(titles, message)).toEqual(named);
});
