import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { csv } from './sheet-for-tests.ts';
import { convert, placements, stability } from './statistics-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const headless = (name: string) => stability.replace(name, '').replace(/^,/, '').replace(',,', ',');

test.each([
  ['Downloaded 3 Nov\n', 1],
  ['Placement stability,,\nSource: open data\n\n"Provisional, to be revised"\n', 4],
])('a table below other rows is the same table, each figure with its row in the file: %j', async (above, lines) => {
  const below = await convert(above + stability, [placements()]);
  const alone = await convert(stability, [placements()]);
  expect(below.added.map(({ value, area }) => [value, area])).toEqual(
    alone.added.map(({ value, area }) => [value, area]),
  );
  expect(below.added.at(-1)).toMatchObject({
    value: 71,
    place: `Row ${5 + lines}, column percentage, in the table up to 2024`,
  });
});

test('the words above a table are named, since they may say that its figures are provisional', async () => {
  const { told } = await convert(`Downloaded 3 Nov\n\nProvisional\n${stability}`, [placements()]);
  expect(told[0]).toBe(
    'above-unread: The sheet “sheet”: what stands above the column titles was not read: row 1 (“Downloaded 3 Nov”), row 3 (“Provisional”). Enter by hand what counts.',
  );
});

test.each([
  [
    headless('time_identifier'),
    'Row 1 has the column titles geographic_level and time_period, but not time_identifier.',
  ],
  [
    stability.replace('time_period', 'Time Period').replace('geographic_level', 'geographic level'),
    'Row 1 has the column title time_identifier, but not geographic_level (it says “geographic level”) and time_period (it says “Time Period”).',
  ],
  [
    `Downloaded 3 Nov\n${stability.replace('time_identifier', 'TimeIdentifier')}`,
    'Row 2 has the column titles geographic_level and time_period, but not time_identifier (it says “TimeIdentifier”).',
  ],
])(
  'a table that lacks a title by which it is known makes no draft, and which it lacks is said',
  async (text, lacks) => {
    const { kind, drafts, refused } = await convert(text, [placements()]);
    expect([kind, drafts]).toEqual(['measure', []]);
    expect(refused).toEqual({
      code: 'statistics-cut',
      message: `These read like published statistics of many areas, but not all column titles are there by which their rows are read, so nothing was written. ${lacks} Put the titles back under just these names, or download the whole data set once more as CSV, not a table made of it, and import that as it is. To keep it as text only, import it with --kind draft.`,
    });
    expect(importDocument(await csv(text), noContent, 'draft').drafts).toHaveLength(1);
  },
);

test('a scorecard with a column of those is still a scorecard', async () => {
  const text = 'Measure,Time period,Geographic level,Period,Value\nVisits,2024,Local authority,June 2024,80\n';
  expect(importDocument(await csv(text), noContent).refused).toBeUndefined();
});
