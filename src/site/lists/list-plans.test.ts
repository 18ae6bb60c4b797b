import { expect, test } from 'vitest';
import { itemsOf } from '../../evidence/evidence-index.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { listPlans } from './list-plans.ts';

test('plans stand first, then progress reports and self-assessments, all of them', () => {
  const { index } = makeEvidence();
  const idsOf = (kind: 'action-plan' | 'progress-report' | 'self-assessment') =>
    itemsOf(index, kind).map(({ id }) => id);
  const sorts = [
    { title: 'Action plans', anchor: 'action-plans', ids: idsOf('action-plan') },
    { title: 'Progress reports', anchor: 'progress-reports', ids: idsOf('progress-report') },
    { title: 'Self-assessments', anchor: 'self-assessments', ids: idsOf('self-assessment') },
  ];
  expect(sorts.some(({ ids }) => ids.length > 0)).toBe(true);
  const listed = listPlans(index);
  expect(listed.map(({ title, anchor }) => ({ title, anchor }))).toEqual(
    sorts.flatMap(({ title, anchor, ids }) => ids.map(() => ({ title, anchor }))),
  );
  expect(new Set(listed.map(({ item }) => item.id))).toEqual(new Set(sorts.flatMap(({ ids }) => ids)));
});
