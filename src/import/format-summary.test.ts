import { expect, test } from 'vitest';
import { fateOf, formatSummary } from './format-summary.ts';

const outcome = (...files: readonly ['new' | 'taken', boolean][]) => ({
  file: 'a.pdf',
  result: { kind: 'inspection', sure: 1, drafts: [], warnings: [] } as const,
  files: files.map(([plan, written]) => ({ path: 'x.md', plan, written })),
  warnings: [],
});

test('a file whose item could not be written is not counted as imported', () => {
  const fates = [
    fateOf(outcome(['taken', false], ['new', true])),
    fateOf(outcome(['new', true])),
    fateOf({ file: 'b.pdf', fault: { code: 'file-empty', message: '' } }),
  ];
  expect(fates).toEqual(['taken', 'written', 'fault']);
  expect(formatSummary(fates)).toBe(
    '1 of 3 files imported. 1 not written, because something else is there: see above.',
  );
  expect(formatSummary(['written', 'same', 'kept', 'new'])).toBe('4 of 4 files imported.');
});
