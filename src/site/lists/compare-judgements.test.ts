import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { compareJudgements } from './compare-judgements.ts';

const northtown = fixtureText('inspections/2025-northtown.md');

/** An inspection of an authority in a year, with its judgements. */
const inspection = (authority: string, year: number, judgements: string) => ({
  [`inspections/${year}-${authority.toLowerCase()}.md`]: northtown
    .replace('authority: Northtown', `authority: ${authority}`)
    .replaceAll('2025-', `${year}-`)
    .replace(/judgements: .*/, `judgements: ${judgements}`),
});
const idsOf = (inspections: readonly { id: string }[]) => inspections.map(({ id }) => id.replace('inspections/', ''));

test('inspections stand by authority, and of one authority the newest first', () => {
  const evidence = makeEvidence({
    ...inspection('Northtown', 2022, '{ overall: poor }'),
    ...inspection('Easttown', 2019, '{ overall: poor }'),
    ...inspection('Easttown', 2024, '{ overall: good }'),
  });
  expect(compareJudgements(evidence.index).map(({ inspections }) => idsOf(inspections))).toEqual([
    ['2024-easttown', '2019-easttown', '2025-northtown', '2022-northtown'],
  ]);
});

test('an inspection without any judgement is named beside those that are compared, the newest first', () => {
  const evidence = makeEvidence({
    ...inspection('Northtown', 2021, '{}'),
    ...inspection('Northtown', 2023, '{}'),
    ...inspection('Northtown', 2022, '{ overall: poor }'),
  });
  expect(
    compareJudgements(evidence.index).map(({ inspections, unjudged }) => [idsOf(inspections), idsOf(unjudged)]),
  ).toEqual([
    [
      ['2025-northtown', '2022-northtown'],
      ['2023-northtown', '2021-northtown'],
    ],
  ]);
});

test('a framework under which no judgement is recorded has nothing to compare', () => {
  const evidence = makeEvidence(inspection('Northtown', 2025, '{}'));
  expect(compareJudgements(evidence.index).map(({ inspections, unjudged }) => [inspections, idsOf(unjudged)])).toEqual([
    [[], ['2025-northtown']],
  ]);
});

test('inspections are compared under their own framework only, the newest framework first; one without inspections or without grades is left out', () => {
  const graded = fixtureText('frameworks/graded.md');
  const under = (framework: string, year: number, judgements: string) =>
    Object.fromEntries(
      Object.entries(inspection('Northtown', year, judgements)).map(([path, text]) => [
        path,
        text.replace('framework: graded', `framework: ${framework}`),
      ]),
    );
  const evidence = makeEvidence({
    'frameworks/older.md': graded.replace('2024', '2012'),
    'frameworks/newer.md': graded.replace('2024', '2026'),
    'frameworks/unused.md': graded.replace('2024', '2027'),
    ...under('older', 2013, '{ overall: good }'),
    ...under('newer', 2026, '{}'),
    ...under('annex-n', 2020, '{}'),
  });
  expect(
    compareJudgements(evidence.index).map(({ framework, inspections, unjudged }) => [
      framework.id,
      idsOf(inspections),
      idsOf(unjudged),
    ]),
  ).toEqual([
    ['frameworks/newer', [], ['2026-northtown']],
    ['frameworks/graded', ['2025-northtown'], []],
    ['frameworks/older', ['2013-northtown'], []],
  ]);
});
