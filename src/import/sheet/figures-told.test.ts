import { expect, test } from 'vitest';
import { readBook } from './book-for-tests.ts';
import { convertFigures, visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const told = async (text: string) => convertFigures(await csv(text), [visits()]);

test('figures that Excel hides are left out and told of', async () => {
  const { document } = await readBook([
    {
      name: 'Figures',
      rows: [
        ['Measure', 'Authority', '2015-16', '2016-17'],
        ['Visits in time', 'Northtown', 81, 82],
        ['Visits in time', 'Northtown', 91, 92],
      ],
      hiddenRows: [3],
    },
  ]);
  const shown = convertFigures(document, [visits()]);
  expect(shown.added.map(({ value }) => value)).toEqual([81, 82]);
  expect(shown.warnings).toEqual([
    'hidden-left-out: The sheet “Figures”: these cells are hidden in Excel, so they were left out: A3 (“Visits in time”), B3 (“Northtown”), C3 (“91”), D3 (“92”). Show them in Excel and import the file again if they count.',
  ]);
});

test('what stands beside a figure that is none is told of, and what cannot be read beside one', async () => {
  const { added, warnings } = await told(
    'Measure,Authority,Period,Value,Numerator,Denominator,Ends,Note\n' +
      'Visits in time,Northtown,2015-16,81,many,100,spring,\n' +
      'Visits in time,Northtown,2016-17,,9,10,,Not yet counted\n',
  );
  expect(added).toMatchObject([{ period: '2015-16', value: 81, denominator: 100 }]);
  expect(added[0]).not.toHaveProperty('numerator');
  expect(warnings).toEqual([
    'cell-unread: Row 2: “spring” is no day that can be read with certainty, so it was left out.',
    'cell-unread: Row 2: the numerator “many” is no plain number, so it was left out.',
    'row-without-figure: Row 3 has no figure, so what stands beside was left out: numerator “9”, denominator “10”, note “Not yet counted”.',
  ]);
});

test('what a sheet says of a measure and no field takes is told of', async () => {
  const { drafts, warnings } = await told(
    'Measure,Authority,Better,Frequency,Target,Period,Value\n' +
      'Visits in time,Northtown,Up a bit,Monthly,<90,2015-16,81\n' +
      'Visits in time,Northtown,Up a bit,Quarterly,<90,2016-17,82\n',
  );
  expect(drafts[0]?.data).not.toHaveProperty('target');
  expect(warnings).toEqual([
    'measure-differs: measures/northtown-visits.md: the sheet says otherwise, which was left out: several under frequency: “Monthly”, “Quarterly”; better “Up a bit”; target “<90”. Correct the file by hand if the sheet is right.',
  ]);
});
