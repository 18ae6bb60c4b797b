import { expect, test } from 'vitest';
import { newDisclosures } from './new-disclosures.ts';
import type { Disclosure } from '../types.ts';

const one: Disclosure = { kind: 'small-count', file: 'content/a.md', line: 3, found: 'two boys', message: 'Two.' };
const accepted = { ...one, accepted: { by: 'AB', reason: 'Published.' } };

test('a warning is new by its file, kind and words, and by how often they stand there', () => {
  expect(newDisclosures([one], [{ ...one, line: 9 }])).toEqual([]);
  expect(newDisclosures([], [one])).toEqual([one]);
  expect(newDisclosures([one], [one, { ...one, line: 9 }])).toEqual([{ ...one, line: 9 }]);
  expect(newDisclosures([one], [{ ...one, file: 'content/b.md' }])).toHaveLength(1);
  expect(newDisclosures([one], [])).toEqual([]);
});

test('an accepted warning is not new, and neither is one whose acceptance was taken out', () => {
  expect(newDisclosures([], [accepted])).toEqual([]);
  expect(newDisclosures([accepted], [one])).toEqual([]);
  expect(newDisclosures([one], [accepted, { ...one, line: 9 }])).toEqual([{ ...one, line: 9 }]);
});
