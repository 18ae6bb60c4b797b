import { expect, test } from 'vitest';
import { formatDisclosures } from './format-disclosures.ts';
import { formatGapList } from './format-gap-list.ts';
import { formatProblems } from './format-problems.ts';
import { note } from './gaps-for-tests.ts';
import { lineOf, placeOf } from './place-of.ts';

test.each([
  [{ file: 'content/a.md' }, 'content/a.md'],
  [{ file: 'content/a.md', line: 3 }, 'content/a.md:3'],
  [{ file: 'content/a.md', line: 3, column: 7 }, 'content/a.md:3:7'],
])('%j stands at %s', (place, words) => {
  expect(placeOf(place)).toBe(words);
});

test('a gap or a warning of a whole paragraph stands at its line', () => {
  expect(lineOf({ file: 'content/a.md', line: 3, column: 7 })).toBe('content/a.md:3');
  expect(lineOf({ file: 'content/a.md' })).toBe('content/a.md');
});

test('a line end in a file’s name begins no line of its own, which a build server could take for an instruction', () => {
  const file = 'content/attachments/a\n::error::all is well\u001b[2K.txt';
  const disclosure = { kind: 'postcode', file, found: 'TS1', message: 'Postcode: “TS1”.' };
  const printed = [
    formatProblems([{ rule: 'attachment-name', severity: 'error', file, message: 'Rename it.' }], 1),
    formatDisclosures([disclosure], false),
    formatGapList([{ ...note, file }]),
  ].join('\n');
  expect(printed).toContain('a\ufffd::error::all is well\ufffd[2K.txt');
  expect(printed).not.toMatch(/^::error|\u001b/m);
});
