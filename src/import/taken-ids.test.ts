import { expect, test } from 'vitest';
import { takenIds } from './taken-ids.ts';
import { freeId } from './word/short-id.ts';

test('a name that looks like one that is taken gets a number behind it', () => {
  const taken = takenIds(['care-plan']);
  expect(freeId('careplan', taken)).toBe('careplan-2');
  expect(freeId('care-plans', taken)).toBe('care-plans');
  taken.add('careplan-2');
  expect(freeId('care-plan', taken)).toBe('care-plan-3');
});
