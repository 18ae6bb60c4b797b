import { expect, test } from 'vitest';
import { suggestNearest } from './suggest-nearest.ts';

const register = [
  'early-help-strategy',
  'neglect-strategy',
  'redcar-service-improvement-plan',
  'slscb-assurance-report-missing-children',
  '03-missing-from-home-or-care',
];

test.each([
  ['early-help-stratgy', 'early-help-strategy'],
  ['early-hlep-strategy', 'early-help-strategy'],
  ['Early-Help-Strategy', 'early-help-strategy'],
  ['slscb-assurance', 'slscb-assurance-report-missing-children'],
  ['slscb-asurance-report', 'slscb-assurance-report-missing-children'],
  ['03-mising-from-home-or-care', '03-missing-from-home-or-care'],
])('%s was surely meant to be %s', (word, meant) => {
  expect(suggestNearest(word, register)).toBe(` Did you mean “${meant}”?`);
});

test.each([
  ['pru-improvement-plan', register],
  ['04-missing-from-education', register],
  ['04-missing-from-home-or-care', register],
  ['early-help-audit', register],
  ['slscb', [...register, 'slscb-annual-report']],
  ['detail-14', ['detail-1', 'detail-4']],
  ['line-z', ['line-a', 'line-b']],
  ['7', ['1', '2']],
  ['XY', ['AB', 'CD']],
  ['anything', []],
])('%s may have been meant to be anything', (word, candidates) => {
  expect(suggestNearest(word, candidates)).toBe('');
});

test.each([
  ['tilte', ['title', 'type'], 'title'],
  ['ab', ['AB'], 'AB'],
  ['annex-nn', ['annex-n'], 'annex-n'],
])('%s in a short list', (word, candidates, meant) => {
  expect(suggestNearest(word, candidates)).toBe(` Did you mean “${meant}”?`);
});

test('three hundred words are held against ten thousand names, as after a folder was renamed, and nothing far away is proposed', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, number) =>
      `content/documents/${'annual-report-on-children-missing-from-home-'.slice(0, number % 45)}${number}.md`,
  );
  const told = names.slice(0, 300).map((name) => suggestNearest(name.replace('documents/', 'documents/old-'), names));
  expect(new Set(told)).toEqual(new Set(['']));
});
