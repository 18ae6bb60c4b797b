import type { KnownMeasure } from './match-measure.ts';
import { visits } from './figures-for-tests.ts';

const head =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
const places = {
  England: 'National,E92000001,England,,,,,',
  'North East': 'Regional,E92000001,England,E12000001,North East,,,',
  Northtown: 'Local authority,E92000001,England,E12000001,North East,808,"Northtown, City of",E06000004',
  'North East Lincolnshire':
    'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,812,North East Lincolnshire,E06000012',
  'Kingston upon Hull':
    'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,810,"Kingston upon Hull, City of",E06000010',
  'Bournemouth, Christchurch and Poole':
    'Local authority,E92000001,England,E12000009,South West,839,"Bournemouth, Christchurch and Poole",E06000058',
  'Southend-on-Sea': 'Local authority,E92000001,England,E12000006,East of England,882,Southend-on-Sea,E06000033',
} as const;

/** A table of published statistics as CSV: its own columns, and rows of an area, a year, and the cells of those columns. */
export const statisticsTable = (
  columns: string,
  rows: readonly (readonly [area: keyof typeof places, year: string, cells: string])[],
  identifier = 'Reporting year',
): string =>
  [`${head},${columns}`, ...rows.map(([area, year, cells]) => `${year},${identifier},${places[area]},${cells}`)].join(
    '\n',
  );

/** A measure of Northtown whose figures stand in such a table. */
export const placements = (data: Partial<KnownMeasure['data']> = {}): KnownMeasure => ({
  ...visits({
    title: 'Same placement for two years',
    unit: 'per cent of children',
    statistics: {
      column: 'percentage',
      rows: [{ column: 'placement_stability', is: 'With the same carer' }],
      areas: ['England', 'North East'],
      ends: '31 March',
    },
    series: [],
    ...data,
  }),
  id: 'northtown-placements',
});
