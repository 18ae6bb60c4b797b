import { expect, test } from 'vitest';
import { findPersonalDetails } from './find-personal-details.ts';

test('a telephone number stands on one line', () => {
  const found = (text: string) => findPersonalDetails(text).map(({ message }) => message);
  expect(found('01\n2015-03-31')).toEqual([]);
  expect(found('Ring 01642\u00a0527 764.')).toEqual([
    'The text holds a telephone number: “01642\u00a0527 764”. Remove it.',
  ]);
});

test('a name is told once, and again only where other warnings quote it less often than it stands there', () => {
  const told = [{ code: 'personal-detail', message: 'The lead of action 1 is printed as “Jane Smith”.' }];
  const once = 'Action | Lead\nAudit of plans | Jane Smith';
  expect(findPersonalDetails(once)).toEqual([
    { code: 'personal-detail', message: 'The text names a person: “Jane Smith”. Write the role instead.' },
  ]);
  expect(findPersonalDetails(once, told)).toEqual([]);
  expect(findPersonalDetails(`${once}\nJane Smith | Jane Smith`, told)).toHaveLength(1);
});
