import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { nextSectionNumber } from './next-section-number.ts';

const framework = 'frameworks/annex-n.md';
const withThree = fixtureText(framework).replace(
  '---\n\nA small',
  '  - number: "3"\n    title: Neglect\n    lines: []\n---\n\nA small',
);

test.each([
  ['the first that nobody has written', { 'annex-m/01-thresholds.md': undefined, [framework]: withThree }, '1'],
  ['the next of the framework', { [framework]: withThree }, '3'],
  ['none when all are written', {}, undefined],
  [
    'the one after the last where the framework lists none',
    { [framework]: fixtureText(framework).replace(/^sections:\n(?: .*\n)+/m, '') },
    '3',
  ],
])('a new section is %s', (_why, changes, number) => {
  expect(nextSectionNumber(makeEvidence(changes).index)).toBe(number);
});
