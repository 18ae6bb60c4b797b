import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const messages = (list: string) => {
  const file = 'documents/strategy.md';
  const text = `${fixtureText(file).trimEnd()}\n\n## Points\n\n`;
  const first = text.split('\n').length;
  const { problems } = makeEvidence({ [file]: `${text}${list}\n` });
  return problems.map(({ line = 0, message }) => `${line - first + 1} ${message}`);
};

test.each([
  [
    'left out',
    '1. One.\n2. Two.\n4. Four.',
    ['4 but would be shown as 3. If paragraph 3 is there without its number, type it. Otherwise number'],
  ],
  [
    'left out below a line without a full stop',
    '1. One\n2. Two\n4. Four',
    [
      '4 but would be shown as 3. If paragraph 3 is there without its number, type it; if 4 belongs to the sentence above, put it at the end of the line above. Otherwise number',
    ],
  ],
  ['typed twice', '1. One\n2. Two\n2. Three', ['2 but would be shown as 3. Number']],
  // One slip is told once, however many paragraphs stand below it.
  ['typed twice above others', '1. One\n1. Two\n2. Three\n3. Four', ['1 but would be shown as 2. Number']],
  [
    'left out in two places',
    '1. One.\n3. Two.\n4. Three.\n6. Four.',
    [
      '3 but would be shown as 2. If paragraph 2 is there without its number, type it. Otherwise number',
      '6 but would be shown as 4. If paragraph 4 is there without its number, type it. Otherwise number',
    ],
  ],
  ['in order', '1. One\n2. Two\n3. Three', []],
])('a number %s', (_, list, expected) => {
  expect(messages(list).map((message) => /typed (.+) the paragraphs/.exec(message)?.[1])).toEqual(expected);
});

const stray = (line: number, number: number) =>
  `${line} A line that begins with “${number}.” begins a paragraph of its own, but the sentence above it has not ended. If the number belongs to that sentence, put it at the end of the line above; otherwise put an empty line between the two.`;

test.each([
  // What stands below such a line is not told as out of order as well.
  ['1. As set out in section\n4. It was good.\n2. Two.\n3. Three.', [stray(2, 4)]],
  ['1. The rate rose to\n14. It fell.\n2. The rate of\n9 and\n12. It rose.\n3. Three.', [stray(2, 14), stray(5, 12)]],
  ['1. One.\n2. It was agreed in December\n2015. It was good.', [stray(3, 2015)]],
  ['- As set out in section\n4. It was good.', [stray(2, 4)]],
  // A number out of order above or below another line is told as one.
  [
    '1. As set out in section\n4. It was good.\n2. Two.\n5. Five.',
    [stray(2, 4), expect.stringMatching(/^4 .* typed 5/)],
  ],
])('a number of a sentence at the beginning of a line: %j', (list, expected) => {
  expect(messages(list)).toEqual(expected);
});

test.each([
  '1. We do this:\n- plans for\n- sections\n- help in year\n\n2. Two',
  '2. We do this:\n- plans for\n- work with\n3. Three',
  '### Work in section\n4. Four',
  '1. As in paragraph\n1 of it.\n2. Two',
])('no number of a sentence: %j', (list) => {
  expect(messages(list)).toEqual([]);
});
