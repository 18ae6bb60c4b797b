import { describe, expect, test } from 'vitest';
import { compareGaps } from './compare-gaps.ts';
import { countGaps } from './count-gaps.ts';
import { dueGaps } from './due-gaps.ts';
import { openGaps } from './open-gaps.ts';
import type { Gap } from './types.ts';

const gap = (id: string, more: Partial<Gap> = {}): Gap => ({
  id,
  kind: 'note-open',
  severity: 'medium',
  item: 'annex-m/01',
  title: 'One',
  message: id,
  owners: [],
  file: 'content/annex-m/01.md',
  ...more,
});
const ids = (gaps: readonly Gap[]) => gaps.map(({ id }) => id).join(' ');
const accepted = (until: string) => ({ accepted: { by: 'AB', reason: 'Known.', until } });

describe('two states', () => {
  const before = {
    day: '2026-01-01',
    gaps: [
      gap('stays'),
      gap('goes'),
      gap('settled'),
      gap('passes', { due: '2026-01-31' }),
      gap('returns', accepted('2026-01-31')),
    ],
  };
  const after = {
    day: '2026-03-01',
    gaps: [
      gap('stays', { line: 9 }),
      gap('comes'),
      gap('settled', accepted('2026-12-31')),
      gap('passes', { due: '2026-01-31' }),
      gap('returns', accepted('2026-01-31')),
      gap('later', { due: '2026-06-30' }),
    ],
  };
  const compared = compareGaps(before, after);

  test.each([
    ['opened', 'comes'],
    ['passed', 'passes returns'],
    ['closed', 'goes'],
    ['accepted', 'settled'],
    ['still', 'stays'],
  ] as const)('%s', (part, expected) => {
    expect(ids(compared[part])).toBe(expected);
  });

  test('of the same content on the same day differ in nothing', () => {
    const { opened, passed, closed, accepted: taken, still } = compareGaps(after, after);
    expect([ids(opened), ids(passed), ids(closed), ids(taken), ids(still)]).toEqual([
      '',
      '',
      '',
      '',
      'stays comes passes returns',
    ]);
  });
});

test('a gap with a date is open from the day after it, and due before', () => {
  const gaps = [
    gap('b', { due: '2026-03-31' }),
    gap('a', { due: '2026-03-01' }),
    gap('c', { due: '2026-04-01' }),
    gap('undated'),
  ];
  expect(ids(openGaps(gaps, '2026-03-01'))).toBe('undated');
  expect(ids(openGaps(gaps, '2026-03-02'))).toBe('a undated');
  expect(ids(dueGaps(gaps, '2026-03-01', 30))).toBe('a b');
});

test('a count takes the accepted ones apart', () => {
  const gaps = [gap('a', { severity: 'high' }), gap('b'), gap('c', accepted('2026-12-31'))];
  expect(countGaps('V1', '2026-03-01', gaps)).toEqual({
    name: 'V1',
    date: '2026-03-01',
    high: 1,
    medium: 1,
    low: 0,
    accepted: 1,
  });
});
