import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

test.each([
  [
    'left out',
    '1. One\n2. Two\n4. Four',
    ['4 but would be shown as 3. If paragraph 3 is there without its number, type it. Otherwise number'],
  ],
  ['typed twice', '1. One\n2. Two\n2. Three', ['2 but would be shown as 3. Number']],
  // One slip is told once, however many paragraphs stand below it.
  ['typed twice above others', '1. One\n1. Two\n2. Three\n3. Four', ['1 but would be shown as 2. Number']],
  [
    'left out in two places',
    '1. One\n3. Two\n4. Three\n6. Four',
    [
      '3 but would be shown as 2. If paragraph 2 is there without its number, type it. Otherwise number',
      '6 but would be shown as 4. If paragraph 4 is there without its number, type it. Otherwise number',
    ],
  ],
  ['in order', '1. One\n2. Two\n3. Three', []],
])('a number %s', (_, list, expected) => {
  const file = 'documents/strategy.md';
  const found = makeEvidence({ [file]: `${fixtureText(file).trimEnd()}\n\n## Points\n\n${list}\n` }).problems;
  expect(found.map(({ message }) => /typed (.+) the paragraphs/.exec(message)?.[1])).toEqual(expected);
});
