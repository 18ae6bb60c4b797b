import { expect, test } from 'vitest';
import { note } from '../../report/gaps-for-tests.ts';
import { severeGaps } from './severe-gaps.ts';

const accepted = { by: 'CD', reason: 'The archive moves.', until: '2026-12-31' };
const high = { ...note, severity: 'high' as const };
const low = { ...note, severity: 'low' as const };

test.each([
  ['none', [], undefined, 0, 'severity=high'],
  ['those of high severity only', [high, low, high], undefined, 2, 'severity=high'],
  ['those of an owner', [high, low], 'AB', 1, 'owner=AB&severity=high'],
  [
    'open ones, where accepted ones stand in the list too',
    [high, { ...high, accepted }],
    undefined,
    1,
    'severity=high&state=open',
  ],
  ['all, where only lesser ones were accepted', [high, { ...low, accepted }], undefined, 1, 'severity=high'],
])('counts and leads to %s', (_, gaps, owner, count, query) => {
  expect(severeGaps(gaps, owner)).toEqual({ count, query });
});
