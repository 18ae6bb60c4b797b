import { expect, test } from 'vitest';
import { foldWarnings } from './fold-warnings.ts';

const lead = (action: string, page?: number) => ({
  code: 'personal-detail',
  message: `The lead of action ${action} is printed as “J Smith”, so it was left out.`,
  ...(page === undefined ? {} : { page }),
});
const none = { code: 'owners-none', message: 'No action names who leads it.' };

test('what many say of one number after the other is said once, with all numbers and the pages that differ', () => {
  expect(foldWarnings([lead('1.1', 2), none, lead('1.2', 2), lead('2.1', 3), lead('2.10', 3)])).toEqual([
    {
      code: 'personal-detail',
      page: 2,
      message:
        'The lead of action 1.1 is printed as “J Smith”, so it was left out. The same goes for 1.2, 2.1 (page 3) and 2.10 (page 3).',
    },
    none,
  ]);
});

test('a few stay as they are, and so do those that differ in more than the number', () => {
  const few = [lead('1.1'), lead('1.2'), lead('1.3')];
  expect(foldWarnings(few)).toEqual(few);
  const others = ['J Smith', 'K Jones', 'L West', 'M East'].map((name) => ({
    code: 'personal-detail',
    message: `The lead of action 1.1 is printed as “${name}”.`,
  }));
  expect(foldWarnings(others)).toEqual(others);
  const counts = [1, 2, 3, 4].map((count) => ({ code: 'rows', message: `Row 7 has ${count} cells.` }));
  expect(foldWarnings(counts)).toEqual(counts);
});

test('the same number is named as often as it is told of', () => {
  const [folded] = foldWarnings([lead('1.1'), lead('1.1'), lead('1.1'), lead('1.1')]);
  expect(folded?.message).toContain('The same goes for 1.1, 1.1 and 1.1.');
});

test('warnings without a number are all kept', () => {
  expect(foldWarnings([none, none, none, none])).toHaveLength(4);
});
