import { expect, test } from 'vitest';
import { splitCompound } from './split-compound.ts';

test.each([
  ['earlyhelp', ['early', 'help']],
  ['casefile', ['case', 'file']],
  ['safeguarding', undefined],
  ['earlyx', undefined],
  ['early2help', undefined],
])('%s was put together from %j', (whole, words) =>
  expect(
    splitCompound(whole, [
      ['early', 9],
      ['help', 8],
      ['case', 5],
      ['file', 2],
      ['safe', 2],
    ]),
  ).toEqual(words),
);
