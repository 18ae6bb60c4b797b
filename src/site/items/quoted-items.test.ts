import { expect, test } from 'vitest';
import type { Gap } from '../../evidence/types.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { quotedItems } from './quoted-items.ts';
import type { Site } from '../load-site.ts';

const { index } = makeEvidence();
const quoted = (id: string, gaps: Partial<Gap>[] = []) => {
  const item = index.byId.get(id);
  if (item === undefined) throw new Error(`There is no ${id}.`);
  return quotedItems(item, { index, gaps, coming: [] } as unknown as Site).map((one) => one.id);
};

test('a plan’s page quotes the recommendations of its inspection and the figures of its measures', () => {
  const [plan] = index.items.filter(({ kind }) => kind === 'action-plan');
  expect(quoted(plan?.id ?? '')).toEqual(expect.arrayContaining(['inspections/2025-northtown', 'measures/visits']));
});

test('a page quotes the gaps of others about its item', () => {
  const gap = { item: 'annex-m/02-missing', about: ['frameworks/annex-n'] };
  const before = quoted('frameworks/annex-n');
  expect(before).not.toContain('annex-m/02-missing');
  expect(quoted('frameworks/annex-n', [gap])).toEqual([...before, 'annex-m/02-missing']);
});
