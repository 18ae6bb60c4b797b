import { expect, test } from 'vitest';
import type { Answer } from './answer-search.ts';
import { showNotes } from './search-notes.ts';

const none: Answer = {
  jumps: [],
  results: [],
  total: 0,
  partial: 0,
  unread: 0,
  more: false,
  doubted: [],
  corrected: [],
  unknown: [],
  apart: [],
  ignored: [],
  unknownFilters: [],
  cut: false,
};
const notes = (found: Partial<Answer>) => showNotes({ ...none, ...found }, []);

test('says where no result has a percentage, only its number', () => {
  const result = (...bare: string[]) => ({ url: '', meta: {}, passages: [], lacks: [], site: undefined, bare });
  expect(notes({ results: [result('23%'), result('23%')] }).join()).toContain('No result here has “23%”');
  expect(notes({ results: [result('23%'), result()] })).toEqual([]);
});

test('what nothing has was left out only where something is left', () => {
  expect(notes({ unknown: ['RHI'] })).toEqual(['Nothing has “RHI”.']);
  expect(notes({ unknown: ['RHI'], total: 3 })).toEqual(['Nothing has “RHI”, so it was left out.']);
});

test('says where nothing has a date', () => {
  const apart = ['1 May 2014'];
  expect(notes({ apart })).toEqual(['Nothing has the date “1 May 2014”.']);
  expect(notes({ apart, total: 1 })).toEqual([
    'Nothing has the date “1 May 2014”. These results have some of its words apart.',
  ]);
});
