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
    // Without its first letter, or with the first two changed over.
    ['eglect', 'neglect'],
    ['ngelect', 'neglect'],
    ['englect', 'neglect'],
  ])('%s: %s', (wrong, right) => expect(nearestWord(wrong, known, false)).toBe(right));
  const words: KnownWord[] = ['nursing', 'managers', 'where', 'resource', 'building', 'wider', 'level', 'leavers'].map(
    (word): KnownWord => [word, 40],
  );
  test.each(['surfing', 'teenagers', 'nowhere', 'recourse', 'bullying', 'winter', 'lever', 'wheres'])(
    '%s is another word',
    (word) => expect(nearestWord(word, words, false)).toBeUndefined(),
  );
  test('four letters of which two are changed over are one', () => {
    expect(nearestWord('palns', [['plans', 9]], false)).toBe('plans');
    expect(nearestWord('paln', [['plan', 9]], false)).toBe('plan');
  });
  test('a rare word is doubted only where a letter is missing, too many or changed over', () => {
    expect(isSlipOf('supervison', 'supervision')).toBe(true);
    expect(isSlipOf('safegaurding', 'safeguarding')).toBe(true);
    expect(isSlipOf('supervisioon', 'supervision')).toBe(true);
    expect(isSlipOf('reported', 'reporter')).toBe(false);
    expect(isSlipOf('safegaurdinx', 'safeguarding')).toBe(false);
    expect(isSlipOf('asfeguarding', 'safeguarding')).toBe(false);
    expect(isSlipOf('visist', 'visits')).toBe(false);
    expect(isSlipOf('teenagers', 'managers')).toBe(false);
  });
  test('the beginning of a word counts while it is typed', () => {
    expect(nearestWord('accomod', known, true)).toBe('accommodation');
    expect(nearestWord('accomod', known, false)).toBeUndefined();
  });
  test.each(['xyzzyq', 'cse', '2015x', ''])('“%s” has none', (wrong) =>
    expect(nearestWord(wrong, known, true)).toBeUndefined(),
  );
  test.each([
    ['a word of the site', 'neglect', 'neglect'],
    ['three letters', 'cae', 'care'],
    ['a word with a digit', 'sect1on', 'section'],
    ['two slips in eight letters', 'neglekkt', 'neglect'],
    ['three slips in twelve letters', 'acomodaton', 'accommodation'],
    ['a short word that begins otherwise', 'gears', 'years'],
    ['four letters without a first', 'lace', 'place'],
    ['a first letter too many', 'strain', 'train'],
    ['a word of four letters with another in it', 'lost', 'last'],
    ['a word that begins otherwise and has a slip more', 'eafegarding', 'safeguarding'],
    ['a word of seven letters that begins otherwise', 'dentals', 'mentals'],
    ['four letters of a longer word', 'accm', 'accommodation'],
  ])('%s is not doubted: %s is not %s', (_, wrong, word) => {
    expect(nearestWord(wrong, [[word, 40]], true)).toBeUndefined();
  });
  test.each([
    ['two slips in nine letters are forgiven', 'accomodaton', [['accommodation', 1]], 'accommodation'],
    ['three in thirteen', 'multydisiplinery', [['multidisciplinary', 1]], 'multidisciplinary'],
    ['a wrong first letter in a longer word', 'bafeguarding', [['safeguarding', 1]], 'safeguarding'],
    ['and in one of eight letters', 'bomeless', [['homeless', 1]], 'homeless'],
    [
      'the commoner of two as near is meant',
      'planing',
      [
        ['planting', 1],
        ['planning', 90],
      ],
      'planning',
    ],
    [
      'rather a letter left out than one too many',
      'offcer',
      [
        ['offer', 45],
        ['officer', 35],
      ],
      'officer',
    ],
    [
      'a word two steps away is not, however common',
      'recomendation',
      [
        ['recommendation', 1],
        ['recommendations', 9999],
      ],
      'recommendation',
    ],
    [
      'rather one that begins alike',
      'postering',
      [
        ['fostering', 1000],
        ['posterings', 1],
      ],
      'posterings',
    ],
    [
      'rather a whole word than the beginning of one',
      'visut',
      [
        ['visiting', 99],
        ['visit', 9],
      ],
      'visit',
    ],
  ] satisfies [string, string, KnownWord[], string][])('%s: %s', (_, wrong, words, right) => {
    expect(nearestWord(wrong, words, right === 'visit')).toBe(right);
  });
});
