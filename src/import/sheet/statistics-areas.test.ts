import { expect, test } from 'vitest';
import { convert, placements, statisticsTable } from './statistics-for-tests.ts';

test.each([
  ['Hull', 'Kingston upon Hull'],
  ['Hull City Council', 'Kingston upon Hull'],
  ['Bournemouth Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
  ['Southend on Sea', 'Southend-on-Sea'],
] as const)('the authority %s is found as %s', async (authority, printed) => {
  const text = statisticsTable('placement_stability,percentage', [[printed, '2024', 'With the same carer,71']]);
  const { added } = await convert(text, [placements({ authority })]);
  expect(added).toMatchObject([{ period: '2024', value: 71 }]);
});

test('a region’s figures are never those of an authority whose name only begins like it', async () => {
  const text = statisticsTable('placement_stability,percentage', [['North East', '2024', 'With the same carer,67']]);
  const { added, told } = await convert(text, [placements({ authority: 'North East Lincolnshire' })]);
  expect(added.map(({ area }) => area)).toEqual(['North East']);
  expect(told).toEqual([
    'statistics-area: measures/northtown-placements.md: the table has no such rows of North East Lincolnshire and of England.',
  ]);
});
