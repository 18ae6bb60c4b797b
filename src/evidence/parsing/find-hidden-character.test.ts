import { expect, test } from 'vitest';
import { findHiddenCharacter } from './find-hidden-character.ts';
import { findLostLetter } from './find-lost-letter.ts';

test.each([
  ['\u000b', 'A break of PowerPoint'],
  ['\u000c', 'A break of PowerPoint'],
  ['\u00ad', 'A character stands here that nobody sees'],
  ['\ufeff', 'A character stands here that nobody sees'],
  ['\u0007', 'A character stands here that nobody sees'],
])('%j is told with its place', (sign, begin) => {
  const found = findHiddenCharacter(`a\nsafe${sign}guarding`);
  expect(found).toMatchObject({ rule: 'hidden-character', line: 2, column: 5 });
  expect(found?.message.startsWith(begin)).toBe(true);
});

test.each(['&#x202E;', '&#X202e;', '&#8238;', '&#x1b;', '&shy;', '&lrm;', '&ZeroWidthSpace;', '&#x000200B;'])(
  '%s, which Markdown reads as a character that nobody sees, is told with its place',
  (sign) => {
    const found = findHiddenCharacter(`a & b\nsafe${sign}guarding`);
    expect(found).toMatchObject({ rule: 'hidden-character', line: 2, column: 5 });
  },
);

test.each(['&amp; &nbsp; &#x20; &#10; &#xFFFFFF; &#8217; &unknown; &', 'a\tb\nc', '👩‍👩‍👧', 'Zażółć – “x”'])(
  '%j is not',
  (text) => {
    expect(findHiddenCharacter(text)).toBeUndefined();
  },
);

test('a letter of Windows that was read as another code is told as lost', () => {
  expect(findLostLetter('child\u0092s')).toMatchObject({ rule: 'encoding', line: 1, column: 6 });
  expect(findLostLetter('child\u00e2\u0080\u0099s')?.message).toContain('“â” stands here');
});
