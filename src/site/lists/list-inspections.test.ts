import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listInspections } from './list-inspections.ts';

const northtown = fixtureText('inspections/2025-northtown.md');
const graded = fixtureText('frameworks/graded.md');
const newer = graded.replace('short-title: GF', 'short-title: NF').replace('2024', '2026');
const letters = newer
  .replace('short-title: NF', 'short-title: LF')
  .replace(/judgements:[^]*?\n(?=\S)/, 'judgements: []\n');

/** Inspections of so many more towns, a year apart, each second one without a judgement. */
const towns = (count: number, framework = 'graded') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `inspections/${1990 + at}-town.md`,
      northtown
        .replace('authority: Northtown', `authority: Town ${at}`)
        .replace('framework: graded', `framework: ${framework}`)
        .replaceAll('2025-', `${1990 + at}-`)
        .replace(/judgements: .*/, at % 2 === 0 ? 'judgements: { overall: poor }' : 'judgements: {}'),
    ]),
  );
const namesOf = (groups: ReturnType<typeof listInspections>['groups']) => groups.map(({ name }) => name);

test('the newest inspection comes first, with what it can be filtered by', () => {
  const { entries } = listInspections(makeEvidence(towns(2)).index);
  expect(entries.map(({ inspection, values }) => [inspection.id, values['year'], values['overall']])).toEqual([
    ['inspections/2025-northtown', ['2025'], ['good']],
    ['inspections/1991-town', ['1991'], []],
    ['inspections/1990-town', ['1990'], ['poor']],
  ]);
});

test('few inspections are seen at a glance, and more have filters', () => {
  expect(listInspections(makeEvidence(towns(19)).index)).toMatchObject({ groups: [], graded: [] });
  const { groups } = listInspections(makeEvidence(towns(20)).index);
  expect(namesOf(groups)).toEqual(['authority', 'framework', 'year', 'overall']);
  expect(groups[3]?.values.map(({ words, count }) => `${words} ${count}`)).toEqual(['good 1', 'poor 10']);
});

test('those of a framework without grades are counted where they are listed', () => {
  const evidence = makeEvidence({ 'frameworks/letters.md': letters, ...towns(25, 'letters') });
  const { groups, graded: compared } = listInspections(evidence.index);
  expect(groups[1]?.values.map(({ words, count }) => `${words} ${count}`)).toEqual(['GF 1', 'LF 25']);
  expect(compared).toEqual([]);
});

test('the overall judgement is asked for though the newest framework gives none', () => {
  const without = newer.replace('id: overall', 'id: leaders').replace('part-of: overall', 'part-of: leaders');
  const led = northtown.replace('framework: graded', 'framework: newer').replace('overall: good', 'leaders: good');
  const evidence = makeEvidence({ 'frameworks/newer.md': without, 'inspections/2026-led.md': led, ...towns(20) });
  expect(namesOf(listInspections(evidence.index).graded).slice(3)).toEqual(['overall', 'leaders']);
});

test('grades are offered as their scales have them, the best first', () => {
  const grades = ['strong', 'good', 'fair'];
  const judged = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `inspections/${1990 + at}-town.md`,
      northtown
        .replace('authority: Northtown', `authority: Town ${at}`)
        .replaceAll('2025-', `${1990 + at}-`)
        .replace(/judgements: .*/, `judgements: { overall: ${grades[at % grades.length]} }`),
    ]),
  );
  const scale = graded.replace('grades: [good, poor]', `grades: [${grades.join(', ')}]`);
  const { groups } = listInspections(makeEvidence({ 'frameworks/graded.md': scale, ...judged }).index);
  expect(groups[3]?.values.map(({ value }) => value)).toEqual(grades);
});
