import { expect, test } from 'vitest';
import { formatFileCounts } from './format-file-counts.ts';

test.each([
  [
    { items: 299, attachments: 2, wholeSite: 3, named: 1 },
    '305 files: 299 items, 2 attachments, 3 of the whole site, 1 not published and named above',
  ],
  [
    { items: 1, attachments: 0, wholeSite: 0, named: 0 },
    '1 file: 1 item, 0 attachments, 0 of the whole site, nothing else',
  ],
])('each file of %j is counted once', (counts, words) => {
  expect(formatFileCounts(counts)).toBe(words);
});
