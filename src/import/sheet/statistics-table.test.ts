import { expect, test } from 'vitest';
import { convertDocument, placements, stability } from './statistics-for-tests.ts';
import { sheet } from './sheet-for-tests.ts';

const named = (name: string, text = stability) => sheet(new TextEncoder().encode(text), `${name}.csv`);
const statistics = placements().data.statistics ?? { table: '', column: '' };

// Six tables of 2024 say “Category of need” and “N1. Abuse or neglect” in the same columns, of six groups of children.
test('a table with the same columns and words is not taken for the one that a measure names', async () => {
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const other = convertDocument(await named('cla_on_31_march'), [measure]);
  expect(other.drafts).toEqual([]);
  expect(other.told).toEqual([
    'statistics-table: measures/northtown-placements.md: this table has its rows too, but under statistics it names the table “cla_started”. Write “cla_on_31_march” there if the figures stand in this one now.',
  ]);
  for (const name of ['cla_started', 'CLA started 2025', 'cla_started_2025 (1)'])
    expect(convertDocument(await named(name), [measure]).added).toHaveLength(4);
});

test('a table that a measure does not name is not asked about when it has more columns of words', async () => {
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const more = stability.replaceAll('placement_stability', 'age,placement_stability').replaceAll('With', 'Aged 5,With');
  expect(convertDocument(await named('cla_on_31_march', more), [measure]).told).toEqual([]);
  expect(convertDocument(await named('cla_started', more), [measure]).told.join()).toContain('has also the column age');
});

test('the only table of a file goes by the file’s name, whatever sheets stand beside it; one of several by its sheet', async () => {
  const document = await named('cla_started_2024');
  if (document.format !== 'sheet') throw new Error('A CSV file is a sheet.');
  const [table] = document.sheets;
  if (table === undefined) throw new Error('A CSV file is one sheet.');
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const sheets = (...names: string[]) => names.map((name) => ({ ...table, name }));
  const notes = { name: 'Notes', rows: [['These are final.']] };
  expect(convertDocument({ ...document, sheets: [...sheets('Sheet1'), notes] }, [measure]).added).toHaveLength(4);
  const both = convertDocument({ ...document, sheets: sheets('cla_ceased', 'cla_started') }, [measure]);
  expect(both.added.map(({ place }) => place)).toEqual(Array(4).fill(expect.stringContaining('Sheet “cla_started”')));
});
