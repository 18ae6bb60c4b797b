import { expect, test } from 'vitest';
import { formatSummary } from './format-summary.ts';

test('files whose item is not written are not counted as imported, and why is said', () => {
  const fates = ['left', 'done', 'fault', 'partly', 'known', 'unentered'] as const;
  expect(formatSummary(fates, false)).toBe(
    '2 of 6 files imported. 1 not written, because something else is there: see above. 1 not written, because nothing of it could be entered: see above. 1 imported only in part: see above. 1 left out, because a source that says more is there already: see above.',
  );
  expect(formatSummary(['done', 'done'], false)).toBe('2 of 2 files imported.');
});

test('a dry run says what would be', () => {
  expect(formatSummary(['done', 'left'], true)).toBe(
    '1 of 2 files would be imported. 1 would not be written, because something else is there: see above.',
  );
});
