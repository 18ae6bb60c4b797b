import { expect, test } from 'vitest';
import type { ImportWarning } from '../importer.ts';
import { readDue } from './read-due.ts';

test.each([
  ['31/03/2024', '2024-03-31'],
  ['31.3.24', '2024-03-31'],
  ['2024-06-30', '2024-06-30'],
  ['30 June 2024', '2024-06-30'],
  ['30-Jun-24', '2024-06-30'],
  ['2024-06-30 00:00:00', '2024-06-30'],
  ['30/06/2024 0:00', '2024-06-30'],
  ['By Friday 28th June 2024.', '2024-06-28'],
  ['by end of 30 June 2024', '2024-06-30'],
])('a cell that is one date is the day an action is due: %s', (text, day) => {
  const warnings: ImportWarning[] = [];
  expect(readDue(text, 'action 1.1', warnings)).toBe(day);
  expect(warnings).toEqual([]);
});

test.each([
  'From 1 April 2024 to 30 September 2024',
  'Revised from 31/03/2024 to 30/11/2024',
  '31/03/2024 30/09/2024',
  'Ongoing (last updated 12/01/2024)',
  'Board of 3.4.24 to decide',
  'Not before 30 June 2024',
  'end of March 2024',
  '31/04/2024',
  '30/06/2024 09:30',
])('any other cell is left out with its words in a warning: %s', (text) => {
  const warnings: ImportWarning[] = [];
  expect(readDue(text, 'action 1.1', warnings)).toBeUndefined();
  expect(warnings).toMatchObject([{ code: 'due-not-a-day' }]);
  expect(warnings[0]?.message).toContain(`“${text}”`);
});
