import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const [settings, measure, inspection] = ['settings.yaml', 'measures/visits.md', 'inspections/2025-northtown.md'];
const named = (path: string, name: string) => ({
  [path]: fixtureText(path).replace('authority: Northtown', `authority: ${name}`),
});
const told = (changes: Record<string, string>) =>
  makeEvidence(changes).problems.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);

test.each([
  'northtown',
  'Northtown Council',
  'London Borough of Northtown',
  'The City of Northtown',
  'Northtwn',
  'North-town',
])('%s is the Northtown of settings.yaml', (name) => {
  expect(told(named(measure, name))).toEqual([
    `authority-spelling content/${measure}:3 settings.yaml has “Northtown” for “${name}”. Written otherwise, this file counts as another authority’s, and not all gaps are told. Write both alike.`,
  ]);
});

test.each(['Southtown', 'Northtown and Easttown', 'England', 'Northtownshire'])('%s is another authority', (name) => {
  expect(told(named(measure, name)).filter((line) => line.startsWith('authority-spelling'))).toEqual([]);
});

test.each([
  ['Kent', 'Kant', 'a short name that differs in a letter'],
  ['Herefordshire', 'Hertfordshire', 'the one county so like another'],
  ['City of London', 'London', 'a region'],
])('%s has %s as another authority, %s', (own, other) => {
  const changed = Object.fromEntries(
    [
      settings,
      measure,
      inspection,
      ...['action-plans', 'self-assessments'].map((folder) => `${folder}/2025-northtown.md`),
    ].map((path) => [
      path,
      fixtureText(path).replaceAll('authority: Northtown', `authority: ${path === measure ? other : own}`),
    ]),
  );
  expect(told(changed).filter((line) => line.includes(measure))).toEqual([]);
});

test('a name that several files have is told of once, where it stands first', () => {
  const name = 'Northtown Council';
  expect(told({ ...named(measure, name), ...named(inspection, name) })).toEqual([
    `authority-spelling content/${inspection}:3 settings.yaml has “Northtown” for “${name}”. Written otherwise, 2 files count as another authority’s, and not all gaps are told. Write both alike.`,
  ]);
});

test('& and and are one word', () => {
  const and = told({ ...named(settings, 'Redcar & Cleveland'), ...named(measure, 'Redcar and Cleveland') });
  expect(and).toEqual([expect.stringContaining('has “Redcar & Cleveland” for “Redcar and Cleveland”')]);
});
