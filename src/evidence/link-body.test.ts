import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';

const path = 'annex-m/01-thresholds.md';
const told = (from: string, to: string) =>
  makeEvidence({
    [path]: fixtureText(path).replace(from, to),
    'documents/guide.md': `${fixtureText('documents/guide.md')}\nSee [line a](../${path}#line-a).\n`,
  }).problems.map(({ rule }) => rule);

test('a framework or number that is wrong is told once, not again for each link to a line of enquiry', () => {
  expect(told('framework: annex-n', 'framework: anex-n')).toEqual(['unknown-reference']);
  expect(told('number: "1"', 'number: "7"')).toEqual(['unknown-section']);
});

test('a line that the section does not have is told', () => {
  expect(told('#line-a', '#line-z')).toEqual(['broken-anchor']);
  expect(told('number: "1"', 'number: "2"')).toContain('broken-anchor');
});
