import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const other = fixtureText('frameworks/annex-n.md').replace('short-title: Annex N', 'short-title: Annex O');
const settings = fixtureText('settings.yaml');
const report = 'inspections/2025-northtown.md';
const told = (files: Record<string, string>) =>
  makeEvidence({ 'frameworks/annex-o.md': other, ...files }).problems.filter(
    ({ rule }) => rule === 'ambiguous-section',
  );
/** The measure and the recommendations with other references to sections. */
const referring = (...references: string[]) => ({
  [report]: fixtureText(report).replace(/sections: \[.*\]/, `sections: [${references.join(', ')}]`),
  'measures/visits.md': fixtureText('measures/visits.md').replace(/sections: \[.*\]\n/, ''),
});

test('numbers that two frameworks have are told of once, with both ways to put it right', () => {
  expect(told({})).toEqual([
    {
      rule: 'ambiguous-section',
      severity: 'error',
      file: 'content/settings.yaml',
      line: settings.split('\n').findIndex((line) => line === 'assessment:') + 2,
      column: 3,
      message:
        'Annex N and Annex O both have a section “1”, and recommendations or measures write only its number. Say here whose numbers they are, with section-numbers: annex-n or section-numbers: annex-o. Where they mean the other one, write it before the number, like annex-o/1.',
    },
  ]);
  expect(told({ 'settings.yaml': settings.replace('framework: annex-n', 'framework: annex-o') })[0]?.message).toMatch(
    /^Annex O and Annex N both have .* like annex-n\/1\.$/,
  );
});

test('a framework that lists no sections has the numbers of those written', () => {
  const section = fixtureText('annex-m/01-thresholds.md').replace('framework: annex-n', 'framework: annex-o');
  const listless = other.replace(/\nsections:\n[^]*?(?=---)/, '\n');
  expect(told({ 'frameworks/annex-o.md': listless, 'annex-m/o-01.md': section })).toHaveLength(1);
  expect(told({ 'frameworks/annex-o.md': listless })).toEqual([]);
});

test.each([
  [
    'settings say whose they are',
    { 'settings.yaml': settings.replace('assessment:\n', 'assessment:\n  section-numbers: annex-o\n') },
  ],
  ['every reference names its framework', referring('annex-n/1', 'annex-o/1')],
  ['nothing refers to a section', referring()],
  [
    'only one framework has that number',
    { 'frameworks/annex-o.md': other.replaceAll(/number: "(\d)"/g, 'number: "9$1"') },
  ],
  [
    'one framework lists a number twice',
    {
      'frameworks/annex-n.md': fixtureText('frameworks/annex-n.md').replace(
        'sections:\n',
        'sections:\n  - number: "1"\n    title: Twice\n    lines: []\n',
      ),
      'frameworks/annex-o.md': other.replaceAll(/number: "(\d)"/g, 'number: "9$1"'),
    },
  ],
])('nothing is told where %s', (_, files) => {
  expect(told(files)).toEqual([]);
});
