import { expect, test } from 'vitest';
import { makePlaces } from './make-places.ts';

test('says the line and column of every offset', () => {
  const text = 'ab\n\nc\n';
  const placeAt = makePlaces(text);
  expect([0, 1, 2, 3, 4, 5, 6].map(placeAt).map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '3:1',
    '3:2',
    '4:1',
  ]);
});
