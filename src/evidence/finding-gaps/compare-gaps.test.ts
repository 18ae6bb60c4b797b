import { describe, expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { collectGaps } from './collect-gaps.ts';
import { compareGaps } from './compare-gaps.ts';
import { countGaps } from './count-gaps.ts';
import { dueGaps } from './due-gaps.ts';
import { openGaps } from './open-gaps.ts';
import type { Gap } from '../types.ts';

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

describe('gaps that are alike in one item', () => {
  const path = 'annex-m/01-thresholds.md';
  const notesOf = (...notes: string[]) => {
    const tasks = notes.map((note) => `- [ ] ${note}\n`).join('');
    const { index } = makeEvidence({ [path]: `${fixtureText(path)}\n${tasks}` });
    return collectGaps(index).filter(({ kind, message }) => kind === 'note-open' && message.includes('legal'));
  };
  const day = '2026-03-01';
  const compare = (before: readonly Gap[], after: readonly Gap[]) => {
    const { opened, passed, closed, accepted: taken, still } = compareGaps({ gaps: before, day }, { gaps: after, day });
    return [opened, passed, closed, taken, still].map((part) => part.length);
  };

  test('have ids of their own', () => {
    const gaps = notesOf('Ask legal', 'Ask legal', 'Ask legal 2');
    expect(gaps).toHaveLength(3);
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(3);
  });

  test('are counted: one of three is closed, whichever it was', () => {
    expect(compare(notesOf('Ask legal', 'Ask legal', 'Ask legal 2'), notesOf('Ask legal', 'Ask legal 2'))).toEqual([
      0, 0, 1, 0, 2,
    ]);
    expect(compare(notesOf('Ask legal'), notesOf('Ask legal', 'Ask legal'))).toEqual([1, 0, 0, 0, 1]);
  });

  test('and differ in what they say: the one that is gone is named', () => {
    const [first, second] = [gap('x', { message: 'first' }), gap('x~2', { message: 'second' })];
    const after = [gap('x', { message: 'second' })];
    expect(
      compareGaps({ gaps: [first, second], day }, { gaps: after, day }).closed.map(({ message }) => message),
    ).toEqual(['first']);
  });

  test('and stand in different places: one that has moved is the same, and the one whose place is empty is gone', () => {
    const closed = (before: readonly Gap[], after: readonly Gap[]) =>
      compareGaps({ gaps: before, day }, { gaps: after, day }).closed.map(({ message, at }) => [message, at]);
    const [m1, m2, n3] = [
      gap('x', { message: 'm', at: '1' }),
      gap('x~2', { message: 'm', at: '2' }),
      gap('x~3', { message: 'n', at: '3' }),
    ];
    expect(closed([m1, m2], [{ ...m2, id: 'x' }])).toEqual([['m', '1']]);
    expect(closed([n3, m1], [{ ...m1, at: '9' }])).toEqual([['n', '3']]);
    expect(closed([{ ...m1, id: 'x~12' }, n3], [{ ...m1, at: '3' }])).toEqual([['n', '3']]);
  });

  test('an accepted one beside an open one is not taken for it', () => {
    const known = gap('x', accepted('2026-12-31'));
    expect(compare([known, gap('x~2')], [gap('x')])).toEqual([0, 0, 0, 0, 1]);
    expect(compare([known, gap('x~2')], [known])).toEqual([0, 0, 1, 0, 0]);
    expect(compare([known, gap('x~2')], [known, gap('x~2', accepted('2026-12-31'))])).toEqual([0, 0, 0, 1, 0]);
    // An acceptance that was taken back is an edit, and no date that has passed.
    expect(compare([known], [gap('x')])).toEqual([1, 0, 0, 0, 0]);
  });

  test('a new one beside one that a date opened is opened by the edit', () => {
    const due = gap('x', { due: '2026-01-31' });
    expect(compare([due], [due, gap('x~2')])).toEqual([1, 0, 0, 0, 1]);
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

test('a gap is open on the last day on which somebody asks for it, or in the last month, and not after it', () => {
  const gaps = [gap('day', { askedUntil: '2026-03-31' }), gap('month', { askedUntil: '2026-04' })];
  expect(ids(openGaps(gaps, '2026-03-31'))).toBe('day month');
  expect(ids(openGaps(gaps, '2026-04-30'))).toBe('month');
  expect(openGaps(gaps, '2026-05-01')).toEqual([]);
  const dated = gap('dated', { due: '2026-03-30', askedUntil: '2026-03-31' });
  expect(dueGaps([dated, { ...dated, due: '2026-03-31' }], '2026-03-01', 60)).toEqual([
    gap('dated', { due: '2026-03-30' }),
  ]);
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
