import { expect, test } from 'vitest';
import { splitCompound } from './split-compound.ts';

test.each([
  ['earlyhelp', ['early', 'help']],
  ['casefile', ['case', 'file']],
  ['safeguarding', undefined],
  ['earlyx', undefined],
  ['early2help', undefined],
  ['20152015', undefined],
  ['subgroup', undefined],
  ['casesub', undefined],
  ['caféfile', ['café', 'file']],
  // With a small word.
  ['casedown', ['case', 'down']],
  ['earlyup', ['early', 'up']],
  ['infile', ['in', 'file']],
  ['upoff', undefined],
  ['sub', undefined],
  ['laterup', undefined],
  // Of two ways the one whose words are used more.
  ['careleaver', ['care', 'leaver']],
])('%s was put together from %j', (whole, words) =>
  expect(
    splitCompound(whole, [
      ['early', 9],
      ['help', 8],
      ['case', 5],
      ['file', 2],
      ['safe', 2],
      ['2015', 9],
      ['sub', 9],
      ['group', 9],
      ['café', 1],
      ['care', 8],
      ['leaver', 7],
      ['carel', 1],
      ['eaver', 1],
    ]),
  ).toEqual(words),
);
