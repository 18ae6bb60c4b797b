import { expect, test } from 'vitest';
import { convertFigures, visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const tell = async (heads: string) => {
  const cells = heads.split(',').map(() => '81');
  const text = `Title,Authority,${heads}\nVisits in time,Northtown,${cells.join(',')}\n`;
  return convertFigures(await csv(text), [visits()]).warnings.filter((line) => line.startsWith('column'));
};

test('a column of figures that would stand among others as one more is named with the reason and what to do', async () => {
  const why = (columns: string) =>
    `column-left: These columns of figures were not read, because each is headed with a part of a year beside whole years or quarters, or with the same period as another: ${columns}. To enter them, give each figure a row of its own under Measure, Period and Value, in another sheet.`;
  expect(await tell('2015-16,2016-17,YTD Dec 2017')).toEqual([why('“YTD Dec 2017” (1 filled)')]);
  expect(await tell('2015-16,2016-17,2017-18,2017/18')).toEqual([why('“2017-18” (1 filled), “2017/18” (1 filled)')]);
});

test('a column without a period is named as one that no field takes', async () => {
  expect(await tell('2015-16,2016-17,Trend')).toEqual([
    'column-unread: These columns were not read, because no field takes them: “Trend” (1 filled). Enter by hand what counts.',
  ]);
});
