import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';

const path = 'annex-m/01-thresholds.md';
const told = (owners: string) =>
  makeEvidence({ [path]: fixtureText(path).replace('owners: [AB]', `owners: ${owners}`) }).problems.map(
    ({ message }) => message.split('”. ')[1] ?? message,
  );

test.each([
  ['[ab]', 'Did you mean “AB”?'],
  ['[AB CD]', 'Write each of them by itself: [AB, CD].'],
  ['[AB; cd]', 'Write each of them by itself: [AB, CD].'],
  // One letter makes them somebody else’s.
  ['[AC]', 'Add the owner there, or correct the initials.'],
  ['[AB and CD]', 'Add the owner there, or correct the initials.'],
])('owners written %s', (owners, advice) => {
  expect(told(owners)).toEqual([advice]);
});
