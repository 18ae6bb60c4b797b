import { expect, test } from 'vitest';
import { countEntries, describeShown } from './describe-shown.ts';

const entry = (severity: string, owner: string, kind: string, id = '') => {
  const values = new Map(Object.entries({ severity, owner, kind, entry: id }));
  return { getAttribute: (name: string) => values.get(name.replace('data-', '')) ?? null };
};
const entries = [
  entry('high', 'AB|CD', 'none'),
  entry('high', 'AB', 'late'),
  entry('low', 'CD', 'late'),
  entry('low', 'CD', 'late'),
  entry('low', 'EF', 'old'),
];
const titles = new Map([
  ['severity', 'Severity'],
  ['owner', 'Owner'],
  ['kind', 'Kind'],
]);
const describe = (wanted: Record<string, string[]>) => describeShown(entries, new Map(Object.entries(wanted)), titles);

test('says how many are shown of how many', () => {
  expect(describe({})).toBe('All 5 shown');
  expect(describe({ owner: ['CD'] })).toBe('3 of 5 shown');
  expect(describe({ owner: ['CD', 'EF'], severity: ['low'] })).toBe('3 of 5 shown');
});

test('where nothing is shown, says which filter to remove', () => {
  expect(describe({ severity: ['high'], owner: ['EF'] })).toBe(
    '0 of 5 shown. Nothing fits all of these filters. Remove “Severity” to see 1, or “Owner” to see 2.',
  );
  // Without the owner nothing is both high and old either.
  expect(describe({ severity: ['high'], owner: ['EF'], kind: ['old'] })).toBe(
    '0 of 5 shown. Nothing fits all of these filters. Remove “Severity” to see 1.',
  );
  expect(describe({ severity: ['high'], owner: ['EF'], kind: ['none', 'late'], colour: ['red'] })).toBe(
    '0 of 5 shown. Nothing fits all of these filters. Remove more than one of them.',
  );
});

test('copies of one thing count once', () => {
  expect(countEntries([entry('low', 'AB', 'old', 'a'), entry('low', 'CD', 'old', 'a'), ...entries])).toBe(6);
});
