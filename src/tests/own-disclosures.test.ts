import { expect, test } from 'vitest';
import { readEvidence } from '../files/reading/read-evidence.ts';

/**
 * Every disclosure warning of the project’s own content. Each was read beside its source, a published report, and is
 * what its kind says: so few children, young people or cases. Nobody whose decision it would be has accepted them, so they stand.
 */
const expected = [
  'annex-m/02-homeless-young-people-aged-16-and-17 small-percentage: 80% for 16 year old care leavers (4 of 5)',
  'annex-m/03-missing-from-home-or-care small-count: 4 were Good',
  'annex-m/03-missing-from-home-or-care small-count: 4 required improvement',
  'inspections/2015-gateshead small-count: One young person',
  'measures/gateshead-adoption-breakdowns small-count: 2014–15: 1 adoption breakdowns',
  'measures/stockton-care-leavers-in-suitable-accommodation-2012-13 small-count: 2 young people',
  'measures/stockton-care-leavers-suitable-accommodation small-percentage: 2014-15, 16 years old: 4 of 5',
  'measures/stockton-case-file-audit-judgements small-count: April 2016 report, Inadequate: 1 of 31',
  'measures/stockton-case-file-audit-judgements small-count: August 2017 report, Outstanding: 1 of 46',
  'measures/stockton-cse-audits-good small-count: 4 of the last 8 VEMT case files',
  'measures/stockton-neet-cohort-years-12-to-14-numbers small-count: June 2017, Not known total: 3 young people',
  'measures/stockton-neet-cohort-years-12-to-14-percentages small-count: June 2017, Not known %: 3',
  'measures/stockton-vemt-case-file-audits small-percentage: Last set of 8 cases, Good: 4 of 8',
  'measures/stockton-vemt-case-file-audits small-percentage: Last set of 8 cases, Requires improvement: 4 of 8',
  'progress-reports/2013-social-care-activity-and-performance-format small-count: 2 young people',
  'progress-reports/2017-q1-stockton-on-tees small-count: Not known total, Stockton: 3',
  'progress-reports/2017-q1-stockton-on-tees small-count: Outstanding, Number, August 2017 report: 1',
  'progress-reports/2017-q1-stockton-on-tees small-count: Inadequate, Number, April 2016 report: 1',
];

const { disclosures } = await readEvidence('content', { cache: false });

test('the disclosure warnings of the project’s own content are these and no others', () => {
  expect(disclosures.map(({ item, kind, found }) => `${item ?? ''} ${kind}: ${found}`)).toEqual(expected);
  expect(disclosures.filter(({ line, column }) => line === undefined || column === undefined)).toEqual([]);
});
