import { expect, test } from 'vitest';
import { showNotes } from './search-notes.ts';

test('says where no result has a percentage, only its number', () => {
  const result = (bare: string[]) => ({ url: '', meta: {}, passages: [], lacks: [], site: undefined, bare });
  const none = { jumps: [], total: 2, more: false, unread: 0, doubted: [], corrected: [], unknown: [], ignored: [] };
  const notes = (...bare: string[][]) =>
    showNotes({ ...none, unknownFilters: [], cut: false, results: bare.map(result) }, []);
  expect(notes(['23%'], ['23%']).join()).toContain('No result here has “23%”');
  expect(notes(['23%'], [])).toEqual([]);
});

test('what nothing has was left out only where something is left', () => {
  const none = {
    jumps: [],
    more: false,
    unread: 0,
    doubted: [],
    corrected: [],
    ignored: [],
    unknownFilters: [],
    results: [],
  };
  const notes = (total: number) => showNotes({ ...none, total, cut: false, unknown: ['RHI'] }, []);
  expect(notes(0)).toEqual(['Nothing has “RHI”.']);
  expect(notes(3)).toEqual(['Nothing has “RHI”, so it was left out.']);
});
