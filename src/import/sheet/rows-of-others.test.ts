import { expect, test } from 'vitest';
import { convertFigures, visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const convert = async (text: string) => {
  const { added, warnings } = convertFigures(await csv(text), [visits()]);
  return { added: added.map(({ period, value }) => [period, value]), told: warnings.join('\n') };
};

test.each(['Target', 'Forecast', 'England', 'Statistical neighbours'])(
  'a row whose unread column says %s is not the authority’s own',
  async (word) => {
    const wide = await convert(`Indicator,Authority,Type,2015/16,2016/17
Visits in time,Northtown,Actual,80,
Visits in time,Northtown,${word},85,95
`);
    expect(wide.added).toEqual([['2015/16', 80]]);
    expect(wide.told).toContain(
      `Row 3 was left out: “Visits in time”, “Northtown”, “${word}”, “85”, “95”. Why: “${word}” tells that its figures are not the authority’s own.`,
    );
    const long = await convert(`Indicator,Authority,Type,Period,Value
Visits in time,Northtown,Actual,2015/16,80
Visits in time,Northtown,${word},2016/17,95
`);
    expect(long.added).toEqual([['2015/16', 80]]);
  },
);

test('in an unread column a word beside empty cells is told from them: they are the authority’s own rows', async () => {
  const { added, told } = await convert(`Indicator,Authority,Where,Period,Value
Visits in time,Northtown,,2015/16,80
Visits in time,Northtown,England,2016/17,95
`);
  expect(added).toEqual([['2015/16', 80]]);
  expect(told).toContain('Why: “England” tells that its figures are not the authority’s own.');
});

test('a word that stands in every row tells none from the others', async () => {
  const { added } = await convert(`Indicator,Authority,Benchmark,2015/16,2016/17
Visits in time,Northtown,England,80,81
Provisional,,,,
`);
  expect(added).toHaveLength(2);
});

test('of several rows of one name beside the same periods none is taken, though each has other gaps', async () => {
  const { added, told } = await convert(`Indicator,Authority,Team,2015/16,2016/17
Visits in time,Northtown,North,80,
Visits in time,Northtown,South,,95
Re-referrals,Northtown,North,1,2
`);
  expect(added).toEqual([]);
  expect(told).toContain(
    'Row 2 was left out: “Visits in time”, “Northtown”, “North”, “80”. Why: rows 2 and 3 have the same name, and no column that is read tells them apart (Area or Category).',
  );
});
