import { expect, test } from 'vitest';
import { findChoices } from './find-choices.ts';

const choices = ['Stockton-on-Tees (7)', 'Redcar and Cleveland (4)', 'St Helens (3)'];

test.each([
  ['', [true, true, true]],
  ['stock', [true, false, false]],
  ['STOCKTON ON ', [true, false, false]],
  ['st', [true, false, true]],
  ['cleve', [false, true, false]],
  ['leeds', [false, false, false]],
])('%j finds %j', (typed, found) => {
  expect(findChoices(choices, typed)).toEqual(found);
});
