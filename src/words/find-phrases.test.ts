import { expect, test } from 'vitest';
import { findPhrases } from './find-phrases.ts';

test.each([
  ['in other capitals', 'The Independent reviewing Officer decides.', true],
  ['in the plural', 'Independent reviewing officers decide.', true],
  ['parted by hyphens and line ends', 'An independent-\nreviewing officer.', true],
  ['as a part of other words', 'independent reviewing officership', false],
  ['with words between', 'An independent and reviewing officer.', false],
  ['with only the first word in the plural', 'independents reviewing officer', false],
  ['cut short', 'independent reviewing', false],
])('a phrase %s is found: %s', (_, text, expected) => {
  expect([...findPhrases([text], ['independent reviewing officer'])]).toEqual(
    expected ? ['independent reviewing officer'] : [],
  );
});

test('no phrase is found across two texts, each of several that begin alike is, and single words are', () => {
  expect([...findPhrases(['early', 'help'], ['early help'])]).toEqual([]);
  expect([
    ...findPhrases(['Early help assessments and plans'], ['early help', 'early help assessment', 'plan']),
  ]).toEqual(['early help', 'early help assessment', 'plan']);
  expect([...findPhrases(['Child’s'], ["child's", '–'])]).toEqual(["child's"]);
});
