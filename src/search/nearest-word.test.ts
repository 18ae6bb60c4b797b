import { describe, expect, test } from 'vitest';
import { isSlipOf, nearestWord, type KnownWord } from './nearest-word.ts';

describe('did you mean', () => {
  const known: KnownWord[] = [
    ['accommodation', 30],
    ['safeguarding', 50],
    ['neglect', 20],
    ['adoption', 40],
    ['adaptation', 1],
    ['homeless', 9],
  ];
  test.each([
    ['accomodation', 'accommodation'],
    ['safegaurding', 'safeguarding'],
    ['negelct', 'neglect'],
    ['homless', 'homeless'],
    ['adopton', 'adoption'],
  ])('%s: %s', (wrong, right) => expect(nearestWord(wrong, known, false)).toBe(right));
  const words: KnownWord[] = ['nursing', 'managers', 'where', 'resource', 'building', 'wider', 'level', 'leavers'].map(
    (word): KnownWord => [word, 40],
  );
  test.each(['surfing', 'teenagers', 'nowhere', 'recourse', 'bullying', 'winter', 'lever', 'wheres'])(
    '%s is another word',
    (word) => expect(nearestWord(word, words, false)).toBeUndefined(),
  );
  test('a rare word is doubted only where a letter is missing, too many or changed over', () => {
    expect(isSlipOf('supervison', 'supervision')).toBe(true);
    expect(isSlipOf('safegaurding', 'safeguarding')).toBe(true);
    expect(isSlipOf('county', 'counts')).toBe(false);
    expect(isSlipOf('teenagers', 'managers')).toBe(false);
  });
  test('the beginning of a word counts while it is typed', () => {
    expect(nearestWord('accomod', known, true)).toBe('accommodation');
    expect(nearestWord('accomod', known, false)).toBeUndefined();
  });
  test.each(['xyzzyq', 'cse', '2015x', ''])('“%s” has none', (wrong) =>
    expect(nearestWord(wrong, known, true)).toBeUndefined(),
  );
});
