import { expect, test } from 'vitest';
import { convertFigures, visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const sheet = (title: string, ...markings: string[]) =>
  csv(
    [
      'Marking,Measure,Authority,Unit,Period,Value',
      ...markings.map((marking, at) => `${marking},${title},Northtown,per cent,201${at + 5}-1${at + 6},${at + 81}`),
    ].join('\n'),
  );

test.each([
  [['OFFICIAL'], undefined],
  [[''], undefined],
  [['Official: sensitive'], 'OFFICIAL-SENSITIVE'],
  [['OFFICIAL', 'OFFICIAL-SENSITIVE'], 'OFFICIAL-SENSITIVE'],
])('a new measure of rows marked %j is marked %s', async (markings, marking) => {
  const { drafts, warnings } = convertFigures(await sheet('Missing episodes', ...markings), []);
  expect(drafts[0]?.kind).toBe('measure');
  expect(drafts[0]?.data['marking']).toBe(marking);
  expect(warnings).toEqual([]);
});

test('figures with a marking that nobody knows, or a higher one than their file, are left out and told of', async () => {
  const strange = convertFigures(await sheet('Missing episodes', 'SECRET'), []);
  expect(strange.drafts).toEqual([]);
  expect(strange.warnings).toEqual([
    'marking-unknown: The new measure “Missing episodes”: the marking “SECRET” is none of those in settings.yaml (OFFICIAL, OFFICIAL-SENSITIVE), so its figures were not entered. Correct it, or add it there under markings, and import the sheet again.',
  ]);
  const higher = convertFigures(await sheet('Visits in time', 'OFFICIAL-SENSITIVE'), [visits()]);
  expect(higher.drafts).toEqual([]);
  expect(higher.warnings).toEqual([
    'marking-higher: measures/northtown-visits.md: the sheet marks its figures “OFFICIAL-SENSITIVE”, and the file is “OFFICIAL”, so they were not entered. If the sheet is right, set the marking in the file and import the sheet again.',
  ]);
});

test('a lower marking than the file’s is told of, and the file’s own stays', async () => {
  const { added, warnings } = convertFigures(await sheet('Visits in time', 'OFFICIAL'), [
    visits({ marking: 'OFFICIAL-SENSITIVE' }),
  ]);
  expect(added).toHaveLength(1);
  expect(warnings).toEqual([
    'measure-differs: measures/northtown-visits.md: the sheet marks its figures “OFFICIAL”, and the file is “OFFICIAL-SENSITIVE”, which was left as it is. Correct the file by hand if the sheet is right.',
  ]);
});
