import { expect, test } from 'vitest';
import { note, review } from '../../report/gaps-for-tests.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { listOwners } from './list-owners.ts';
import type { Site } from '../load-site.ts';

const accepted = { by: 'CD', reason: 'The archive moves.', until: '2026-12-31' };
const gaps = [
  { ...note, id: 'a', owners: ['AB'] },
  { ...note, id: 'b', owners: ['AB', 'CD'] },
  { ...note, id: 'c', owners: ['AB'], accepted },
  { ...review, id: 'd', owners: ['AB'] },
];
const coming = [
  { ...review, id: 'e', owners: ['AB'], due: '2026-03-31' },
  { ...review, id: 'f', owners: ['AB'], due: '2026-04-01' },
];
const site = { gaps, coming, today: '2026-03-01', index: makeEvidence().index } as unknown as Site;
const [first, second] = listOwners(site);
const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id).join('');

test('an owner’s list has what is open by the sort of work, and counts nothing that is accepted', () => {
  expect(first?.work.map(({ work, count, kinds }) => [work, count, kinds.map(({ gaps: own }) => ids(own))])).toEqual([
    ['overdue', 1, ['d']],
    ['doubtful', 2, ['ab']],
  ]);
  expect([first?.open, ids(first?.accepted)]).toEqual([3, 'c']);
  expect([second?.open, ids(second?.accepted), ids(second?.soon)]).toEqual([1, '', '']);
});

test('what falls due within 30 days stands apart from what comes later', () => {
  expect([ids(first?.soon), ids(first?.later)]).toEqual(['e', 'f']);
});

test('an owner keeps the items that name them', () => {
  expect(first?.items.map(({ id }) => id)).toEqual(['annex-m/01-thresholds']);
  expect(second?.items.map(({ id }) => id)).toEqual(['annex-m/02-missing']);
});
