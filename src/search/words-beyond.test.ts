import { expect, test } from 'vitest';
import { wordsBeyond } from './words-beyond.ts';

test.each([
  ['leeds', 'Leeds', 0],
  ['stockton', 'Stockton-on-Tees', 1],
  ['stockton on tees', 'Stockton-on-Tees', 0],
  ['redcar and cleveland', 'Redcar and Cleveland', 0],
  ['somerset', 'North Somerset', 1],
  ['hull hull', 'Kingston upon Hull', 2],
  ['leeds neglect', 'Leeds', undefined],
  ['leicester', 'Leicestershire', undefined],
  ['north east', 'North East Lincolnshire', undefined],
  ['and', 'Redcar and Cleveland', undefined],
  ['leeds', '', undefined],
])('%s names %s with %s words to come', (typed, authority, beyond) => {
  expect(wordsBeyond(typed.split(' '), authority)).toBe(beyond);
});
