import { expect, test } from 'vitest';
import { denies, parseGrade } from './grade.ts';

test.each([
  ['Good', 'good'],
  [' Requires  improvement ', 'requires improvement'],
  ['Require improvement to be good', 'requires improvement'],
  ['Grade 2 (Good)', 'good'],
  ['Good³', 'good'],
  ['Adequate.', 'adequate'],
  ['Outstanding*', 'outstanding'],
  ['Good practice', undefined],
  ['Was good', undefined],
  ['Inadequate in part', undefined],
])('the grade that “%s” consists of', (text, grade) => expect(parseGrade(text)).toBe(grade));

test.each([
  'Services are not',
  'Services are no longer',
  'Services are yet to be',
  'Services were never',
  'Services are neither poor nor',
  'Services were',
  'Services have been',
  'Services are becoming',
  'Services move toward',
  'Services move towards',
  'At the last inspection services are',
  'Previously',
])('“%s” before a grade denies it', (words) => expect(denies(words)).toBe(true));

test('what only sounds like a denial is none', () => {
  for (const words of [
    'Notable services are',
    'Services in Norton are',
    'Services in Lasting Lane are',
    'Services are',
  ])
    expect(denies(words)).toBe(false);
});
