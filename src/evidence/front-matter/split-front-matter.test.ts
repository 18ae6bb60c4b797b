import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

const told = (text: string) => {
  const split = splitFrontMatter(text);
  return 'rule' in split ? `${split.line} ${split.rule}` : split;
};
const plain = { frontMatter: '\ntitle: A', body: 'Text\n', bodyLine: 4 };

test.each([
  ['---\ntitle: A\n---\nText\n', plain],
  ['--- \ntitle: A\n--- \nText\n', plain],
  ['---\ntitle: |-\n  ---\n---\nText\n', { frontMatter: '\ntitle: |-\n  ---', body: 'Text\n', bodyLine: 5 }],
  ['—\ntitle: A\n---\nText\n', '1 front-matter-missing'],
  [' ---\ntitle: A\n---\nText\n', '1 front-matter-missing'],
  ['----\ntitle: A\n---\nText\n', '1 front-matter-missing'],
  ['---\ntitle: A\n—\n\nText\n', '3 front-matter-unclosed'],
  ['---\ntitle: A\n ---\n\nText\n', '3 front-matter-unclosed'],
  ['---\ntitle: A\n----\n\nText\n', '3 front-matter-unclosed'],
  ['---\ntitle: A\n\n## Detail\n\n---\n', '4 front-matter-unclosed'],
  [
    '---\n## what it is\n### called\ntitle: A\n---\nText\n',
    { frontMatter: '\n## what it is\n### called\ntitle: A', body: 'Text\n', bodyLine: 6 },
  ],
  [
    '---\nowners:\n  ## the head\n  - AB\n---\nText\n',
    { frontMatter: '\nowners:\n  ## the head\n  - AB', body: 'Text\n', bodyLine: 6 },
  ],
  ['---\ntitle: A\n## Detail\n---\n', '3 front-matter-unclosed'],
  ['---\ntitle: A\n## Detail\nreviewed: so\n', '3 front-matter-unclosed'],
  ['---\ntitle: A\n---\n\n---\ntitle: A\nowners:\n  - AB\n---\nText\n', '5 front-matter-twice'],
  ['---\ntitle: A\n---\n---\ntitle: A\n---\n', '4 front-matter-twice'],
])('%j is split or told of', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('lines in the text are no second front matter', () => {
  expect(told('---\ntitle: A\n---\n\n---\n\nA paragraph of text.\n\n---\n')).toMatchObject({ bodyLine: 4 });
});
