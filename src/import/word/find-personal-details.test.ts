import { expect, test } from 'vitest';
import { findPersonalDetails } from './find-personal-details.ts';

test('a telephone number stands on one line', () => {
  const found = (text: string) => findPersonalDetails(text).map(({ message }) => message);
  expect(found('01\n2015-03-31')).toEqual([]);
  expect(found('Ring 01642\u00a0527 764.')).toEqual([
    'The text holds a telephone number: “01642\u00a0527 764”. Remove it.',
  ]);
});
