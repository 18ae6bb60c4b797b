import { expect, test } from 'vitest';
import type { Disclosure } from '../../evidence/types.ts';
import { disclosuresByFile } from './disclosures-by-file.ts';

const one = (file: string, more: Partial<Disclosure> = {}): Disclosure => ({
  kind: 'small-count',
  found: 'two children',
  message: 'A count of 1 to 5.',
  file,
  ...more,
});
const accepted = { by: 'AB', reason: 'Published already.' };

test('files stand in the order of their open warnings, and then of their names', () => {
  const { files, more } = disclosuresByFile(
    [one('c'), one('a', { accepted }), one('b'), one('d', { item: 'documents/d' }), one('d', { item: 'documents/d' })],
    10,
  );
  expect(files.map(({ file, item, disclosures }) => [file, item, disclosures.length])).toEqual([
    ['d', 'documents/d', 2],
    ['b', undefined, 1],
    ['c', undefined, 1],
    ['a', undefined, 1],
  ]);
  expect(more).toBe(0);
});

test('no more files than asked for, and how many are left out', () => {
  const { files, more } = disclosuresByFile(
    ['a', 'b', 'c'].map((file) => one(file)),
    2,
  );
  expect(files.map(({ file }) => file)).toEqual(['a', 'b']);
  expect(more).toBe(1);
});
