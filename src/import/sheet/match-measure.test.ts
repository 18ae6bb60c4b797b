import { expect, test } from 'vitest';
import type { FigureColumn } from './figure-columns.ts';
import { visits } from './figures-for-tests.ts';
import { matchMeasure, statedAuthority } from './match-measure.ts';

const measures = [
  visits(),
  { ...visits({ authority: 'Southtown' }), id: 'southtown-visits' },
  { ...visits({ title: 'Re-referrals within 12 months', authority: 'Northtown and Weir' }), id: 're-referrals' },
];
const match = (told: Partial<Record<FigureColumn, string>>, authority = told.authority) => {
  const found = matchMeasure(new Map(Object.entries(told) as [FigureColumn, string][]), measures, authority);
  return found === undefined ? 'none' : 'known' in found ? found.known.id : found.unclear;
};

test('a measure is found by its id, or by its title and authority', () => {
  expect(match({ id: 'southtown-visits' })).toBe('southtown-visits');
  expect(match({ title: 'southtown-visits' })).toBe('southtown-visits');
  expect(match({ title: ' visits IN  time', authority: 'SOUTHTOWN' })).toBe('southtown-visits');
  expect(match({ id: 'NI 60', title: 'Visits in time', authority: 'Northtown' })).toBe('northtown-visits');
  expect(match({ title: 'Children missing', authority: 'Northtown' })).toBe('none');
});

test('a title alone, one that is only near, and an id of something else are never taken', () => {
  expect(match({ title: 'Visits in time' })).toMatch(
    /^the sheet does not say whose figures they are\..* northtown-visits \(“Visits in time”, Northtown\), southtown-visits/,
  );
  expect(match({ title: 'Visits in time', authority: 'Weir' })).toMatch(
    /^no measure has just that title and authority/,
  );
  expect(match({ title: 'Re-referrals in 12 months', authority: 'Northtown and Weir' })).toMatch(/is: re-referrals \(/);
  expect(match({ title: 'Visits, in time', authority: 'Northtown' })).toMatch(/^no measure has just that title/);
  expect(match({ id: 'southtown-visits', title: 'Caseload' })).toMatch(/^its id is that of another measure/);
  expect(match({ id: 'southtown-visits', authority: 'Northtown' })).toMatch(/^its id is that of another measure/);
});

test('the words around a table name an authority when they name just one', () => {
  expect(statedAuthority('Northtown’s scorecard 2016', measures)).toBeUndefined();
  expect(statedAuthority('Northtown Council scorecard', measures)).toBe('Northtown');
  expect(statedAuthority('Scorecard_Southtown.xlsx', measures)).toBe('Southtown');
  expect(statedAuthority('Northtown & Weir: children', measures)).toBe('Northtown and Weir');
  expect(statedAuthority('Northtown, Southtown', measures)).toBeUndefined();
  expect(statedAuthority('Southtowns', measures)).toBeUndefined();
});
