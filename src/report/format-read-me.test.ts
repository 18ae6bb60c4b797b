import { expect, test } from 'vitest';
import { formatOfflineCopy, formatOldCopies } from './format-offline-copy.ts';
import { formatReadMe } from './format-read-me.ts';

test('the file beside a copy says what it holds, how to protect and to open it, and what it cannot do', () => {
  const facts = { title: 'Evidence', authority: 'Newtown', day: '2 December 2015', markings: ['OFFICIAL', 'SECRET'] };
  expect(formatReadMe({ ...facts, edition: 'inspector' }).replaceAll('\r\n', '\n')).toBe(`READ ME FIRST

Evidence
Newtown
Content as at 2 December 2015
Edition: inspector
Markings: OFFICIAL, SECRET

The highest marking in this copy is SECRET. It must be protected as SECRET wherever it is kept, also after it has left the building.
Delete it when it is no longer needed.

How to open it
1. If you have it as a zip file, unpack it first: right-click it and choose Extract All.
2. Open index.html in Edge, Chrome or Firefox. No network and no server is needed.
3. Press / on any page to search.

What does not work here
- It does not change any more. The site itself may say something newer.
- Search finds what is in this copy, and nothing on other sites.
- Links to other websites, and to where a file can be edited, need a network.
- The data files (JSON, CSV, calendars) name addresses of the site, not of this copy.
`);
  expect(formatReadMe(facts)).not.toContain('Edition');
  // Notepad needs both.
  expect(formatReadMe(facts)).not.toMatch(/(?<!\r)\n/);
});

test('the console says the same of the marking, and when search is large', () => {
  const copy = { folder: 'dist-offline', files: 3, bytes: 45_000_000, searchBytes: 31_000_000, markings: ['OFFICIAL'] };
  expect(formatOfflineCopy({ ...copy, zip: 'dist-offline.zip' })).toBe(
    `Wrote dist-offline and dist-offline.zip: 3 files, 45.0 MB, of which search 31.0 MB. Open index.html in it.
Its search is large: it comes in parts, and the first search of a page takes some seconds.
The highest marking in this copy is OFFICIAL. It must be protected as OFFICIAL wherever it is kept, also after it has left the building.`,
  );
  expect(formatOfflineCopy({ ...copy, searchBytes: 1_000_000 })).not.toContain('large');
});

test('copies of an earlier build are each named beside an edition', () => {
  expect(formatOldCopies(['dist-offline'])).toBe(
    'dist-offline is of an earlier build and may hold what this edition leaves out. Delete it, or build with --zip.',
  );
  expect(formatOldCopies(['dist-offline', 'dist-offline.zip'])).toBe(
    'dist-offline and dist-offline.zip are of an earlier build and may hold what this edition leaves out. Delete them, or build with --zip.',
  );
});
