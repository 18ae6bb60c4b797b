import { importDocument } from '../import-document.ts';
import type { ExistingItem, ReadDocument } from '../importer.ts';
import type { KnownMeasure } from './match-measure.ts';
import { visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

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
      table: 'sheet',
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

/** A table of two years with all that may stand in a cell. */
export const stability = statisticsTable('placement_stability,number,percentage', [
  ['England', '2024', 'With the same carer,19750,68'],
  ['England', '2024', 'With 3 or more placements,8000,10'],
  ['North East', '2024', 'With the same carer,1500,67'],
  ['Northtown', '2024', 'With the same carer,120,71'],
  ['Northtown', '2024', 'With 3 or more placements,9,5'],
  ['North East Lincolnshire', '2024', 'With the same carer,99,55'],
  ['England', '2023', 'With the same carer,19000,69'],
  ['North East', '2023', 'With the same carer,1400,z'],
  ['Northtown', '2023', 'With the same carer,c,c'],
  ['Northtown', '2022', 'With the same carer,x,x'],
]);

/** What the import makes of a CSV file: its drafts, what they add, and what it tells. */
export async function convert(text: string, items: readonly ExistingItem[]) {
  return convertDocument(await csv(text), items);
}

/** The same of a document that is read already. */
export function convertDocument(document: ReadDocument, items: readonly ExistingItem[]) {
  const result = importDocument(document, { ...noContent, items });
  return {
    ...result,
    added: result.drafts.flatMap(({ change }) => change?.entries?.added ?? []),
    told: result.warnings.map(({ code, message }) => `${code}: ${message}`),
  };
}
