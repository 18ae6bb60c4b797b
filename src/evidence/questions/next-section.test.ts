import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { itemOf } from '../evidence-index.ts';
import { nextSection } from './next-section.ts';

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
  const { index } = makeEvidence(changes);
  const assessed = itemOf(index, 'framework', 'annex-n');
  if (assessed === undefined) throw new Error('The fixture has lost its framework.');
  expect(nextSection(assessed, index)?.number).toBe(number);
});
