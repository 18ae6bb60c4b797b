import { expect, test } from 'vitest';
import { disclosuresOfFiles, testKind } from '../../tests/test-disclosures.ts';

testKind(
  'small-percentage',
  [
    ['50% (2 of 4) were seen.', '50% (2 of 4)'],
    ['50% (2/4) of young people', '50% (2/4)'],
    ['75 per cent (6 of 8) of cases were good.', '75 per cent (6 of 8)'],
    ['2 of 4 (50%) were seen.', '2 of 4 (50%)'],
    ['Three of the eight cases (38%) were late.', 'Three of the eight cases (38%)'],
    ['80% for 16 year old care leavers (4 of 5)', '80% for 16 year old care leavers (4 of 5)'],
    ['100% of the 3 children were seen.', '100% of the 3 children'],
    ['50% of four young people agreed.', '50% of four young people'],
    ['25% (n=4)', '25% (n=4)'],
    ['It was 71.4% (a small cohort of seven young people).', '71.4% (a small cohort of seven young people)'],
    ['It was 60%, from a cohort of 5.', '60%, from a cohort of 5'],
    ['66.7% (2 out of 3)', '66.7% (2 out of 3)'],
    ['33% – one of the three', '33% – one of the three'],
    ['90% (9 of 10 children)', '90% (9 of 10 children)'],
    ['In the month 0.0% or 100% (7 of 7) were in time.', '100% (7 of 7)'],
    ['| Team | % | Denominator |\n|---|---|---|\n| North | 50% | 4 |\n| South | 60% | 40 |', 'North: 50% of 4'],
    ['| Team | % | Denominator |\n|---|---|---|\n| North | 50% | 10 |\n| South | 60% | 11 |', 'North: 50% of 10'],
    ['| Age | Cohort | Per cent |\n|---|---|---|\n| 16 | 5 | 80 |', '16: 80 of 5'],
    ['4 (50%) of 8 cases', '4 (50%) of 8'],
    ['**50%** (2 of\n4)', '50% (2 of 4)'],
  ],
  [
    '50% (20 of 40) were seen.',
    '29 of 31 (93.5%)',
    '40% (4 of 10 schools) are inadequate.',
    '75% (3 of 4 actions) are complete.',
    '92% of 13 children',
    '50% in April, 2 of 4 teams have moved.',
    '10% of children in 3 of 5 wards.',
    'A rise of 5% on 4 of 12 measures',
    '100% of homes are good.',
    '95% (target 90%) by 2/4/2015',
    '20% (1 in 5) of pupils',
    '5.0% of the 3651 contacts',
    '| Area | % | Total |\n|---|---|---|\n| Schools | 50% | 4 |',
    '| Measure | % | Denominator |\n|---|---|---|\n| Plans | 5.9% | 404 |',
    'We met 4 of 5 standards; 60% was the aim.',
    '80 per cent, from 5 per cent',
    '50% of the four homes',
    '50% of the four authorities',
    '200% (4 of 2 children)',
    '50% (5 of 0 children)',
    '| Schools % | Base |\n|---|---|\n| North | 4 |',
    '| Team | % | Denominator |\n|---|---|---|\n| North | 50% | 4 to 5 |\n| South | 50% |',
    '| Team | % | Denominator |\n|---|---|---|\n| North | up 50% | 4 |\n| South | 50% more | 4 |\n| North schools | 50% | 4 |',
    'All schools:\n\n| Team | % | Denominator |\n|---|---|---|\n| North | 50% | 4 |',
  ],
);

/** What is found in a measure with these two figures in a period. */
const inMeasure = (title: string, unit: string, figures: readonly string[]) =>
  disclosuresOfFiles({
    'measures/made.md': `---\ntitle: ${title}\nauthority: Northtown\nunit: ${unit}\nseries:\n${figures.map((one) => `  - { period: 2014-15, source: strategy, ${one} }\n`).join('')}---\n`,
  }).flatMap(({ file, found }) => (file === 'content/measures/made.md' ? [found] : []));

test('a figure of a measure is one where its base is ten or fewer', () => {
  const figures = [
    'value: 70, numerator: 7, denominator: 10',
    'category: Boys, value: 50, denominator: 8',
    'value: 63.6, numerator: 7, denominator: 11',
    'value: 50',
  ];
  const found = ['2014-15: 7 of 10', '2014-15, Boys: 50'];
  expect(inMeasure('Visits held in time', 'per cent', figures)).toEqual(found);
  expect(inMeasure('Children with good outcomes', 'per cent', figures)).toEqual(found);
  expect(inMeasure('Good outcomes', 'per cent', figures)).toEqual([]);
  expect(inMeasure('Children with good outcomes', 'per cent of schools', figures)).toEqual([]);
});
