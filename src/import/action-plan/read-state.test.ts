import { expect, test } from 'vitest';
import { readState } from './read-state.ts';

test.each([
  ['Completed', 'done'],
  ['Complete.', 'done'],
  ['Completed – 30/06/2024', 'done'],
  ['Closed (June 2024)', 'done'],
  ['Complete (100%)', 'done'],
  ['Not yet started', 'not-started'],
  ['In progress', 'in-progress'],
  ['Started on 1 May 2024', 'in-progress'],
  ['Partially complete', 'in-progress'],
  ['75%', 'in-progress'],
  ['5 % complete', 'in-progress'],
  ['Withdrawn', 'withdrawn'],
  ['No longer required – June 2024', 'withdrawn'],
])('a cell that is one state and at most a date is that state: %s', (text, state) => {
  expect(readState([text])).toEqual({ state });
});

test.each([
  'Complete in 2 of 5 teams',
  'Completed: 0%',
  '0%',
  '100%',
  '75% of teams',
  '-5%',
  'Closed – not achieved',
  'Implemented in one locality only; rest not begun',
  'Done in part',
  'Done by external partner?',
  'Implemented? To be confirmed',
  'Completed by June 2024',
  'Started – paused',
  'Superseded in part',
  'Not withdrawn',
  'Merged with action 3',
  'Green',
])('a cell that says anything else leaves the state empty and keeps the words: %s', (text) => {
  expect(readState([text])).toEqual({ unclear: text });
});

test('beside a colour the column in words counts, and two columns that differ count for nothing', () => {
  expect(readState(['Green', 'Completed'])).toEqual({ state: 'done' });
  expect(readState(['Green', 'Done in part'])).toEqual({ unclear: 'Done in part' });
  expect(readState(['Complete', 'In progress'])).toEqual({ unclear: 'Complete / In progress' });
  expect(readState(['', ''])).toEqual({});
});
