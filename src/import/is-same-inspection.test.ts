import { expect, test } from 'vitest';
import { isSameInspection } from './is-same-inspection.ts';

const at = (from: unknown, to: unknown = from, authority: unknown = 'Medway') => ({
  authority,
  inspected: { from, to },
});

test.each([
  [at('2024-02-05', '2024-02-16'), at('2024-02-05', '2024-02-16'), true],
  [at('2024-02-05', '2024-02-16'), at('2024-02-05', '2024-02-16', 'MEDWAY'), true],
  [at('2024-02-05', '2024-02-16'), at('2024-02-05', '2024-02-16', 'Kent'), false],
  [at('2024-02-05', '2024-02-16'), at('2024-02-16', '2024-02-23'), true],
  [at('2024-02-05', '2024-02-16'), at('2024-02-17', '2024-02-23'), false],
  [at('2024-02-05', '2024-02-16'), at('2024-02'), true],
  [at('2024-02-05', '2024-02-16'), at('2024'), true],
  [at('2024-02-05', '2024-02-16'), at('2024-01'), false],
  [at('2024-02-05', '2024-02-16'), at('2024-03'), false],
])('%j and %j: %s', (one, other, same) => {
  expect([isSameInspection(one, other), isSameInspection(other, one)]).toEqual([same, same]);
});

test('what tells no authority or no time is of no inspection that could be told', () => {
  const inspection = at('2024-02-05');
  const unclear = [
    {},
    { authority: 'Medway' },
    { ...inspection, inspected: null },
    { ...inspection, inspected: '2024' },
  ];
  for (const other of [...unclear, at('2024-02-05', undefined, 1), at(1, '2024-02-16'), at('2024-02-05', 1)])
    for (const one of [inspection, other])
      expect([isSameInspection(one, other), isSameInspection(other, one)]).toEqual([false, false]);
});
