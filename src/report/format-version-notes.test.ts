import { expect, test } from 'vitest';
import { formatVersionNotes } from './format-version-notes.ts';

const version = (name: string, errors?: number) => ({
  name,
  date: '2026-01-01',
  high: 1,
  medium: 0,
  low: 0,
  accepted: 0,
  ...(errors === undefined ? {} : { errors }),
});

test('only a version with errors has a note', () => {
  expect(formatVersionNotes([version('V1'), version('Now')])).toEqual([]);
  expect(formatVersionNotes([version('V1', 1), version('V2'), version('V3', 1200)])).toEqual([
    'V1 has 1 error by the rules of today. Gaps in the files concerned may be missing from its count, and others may be in it that there were not.',
    'V3 has 1,200 errors by the rules of today. Gaps in the files concerned may be missing from its count, and others may be in it that there were not.',
  ]);
});
