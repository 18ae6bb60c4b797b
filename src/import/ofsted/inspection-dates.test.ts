import { expect, test } from 'vitest';
import { inspectionDates } from './inspection-dates.ts';

const period = { from: '2024-02-05', to: '2024-02-16' };

test.each(['Inspection dates: 5 to 16', 'Inspection date 5 to 16', 'Reinspection dates 5 to 16'])(
  'dates beside their label: %s',
  (front) => expect(inspectionDates(`${front} February 2024 Lead inspector: A. B.`)).toEqual(period),
);

test.each([
  'Lead inspector',
  'Reporting inspector',
  'Age group',
  'Report published',
  'Published',
  'Date of previous inspection',
  'Dates of the previous inspection',
  'Inspection outcome',
  'Judgement',
  'Judgements',
  'The previous inspection',
  'Last inspection',
])('dates behind “%s” are of something else', (label) => {
  expect(inspectionDates(`Inspection dates: ${label}: 5 to 16 February 2024`)).toBeUndefined();
});

test.each(['week commencing', 'week beginning', 'w/c'])('a %s is no period', (week) => {
  expect(inspectionDates(`Inspection dates: ${week} 5 February 2024`)).toBeUndefined();
});
