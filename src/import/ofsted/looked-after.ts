import type { Family } from './family.ts';
import { readBeforeSif } from './read-before-sif.ts';
import type { JudgementLabel } from './read-judgements.ts';

const labels: readonly JudgementLabel[] = [
  { key: 'overall', title: 'Overall effectiveness', pattern: /^overall effectiveness( of .*)?$/i },
  { key: 'capacity-to-improve', title: 'Capacity to improve', pattern: /^capacity to improve$/i },
  {
    key: 'outcomes',
    title: 'Outcomes for looked after children and young people',
    pattern: /^outcomes for looked after children( and young people)?$/i,
  },
  { key: 'quality-of-provision', title: 'Quality of provision', pattern: /^quality of provision$/i },
  { key: 'leadership', title: 'Leadership and management', pattern: /^leadership and management$/i },
];

/** Inspections of services for looked after children alone, in the summer of 2013. */
export const lookedAfter: Family = {
  titleOf: (authority) => `Ofsted inspection of looked after children services in ${authority}`,
  idEnding: () => '-looked-after',
  recognise: ({ front }) => (/^inspection of looked after children services\b/i.test(front) ? 0.95 : 0),
  read: (report) =>
    readBeforeSif(report, {
      framework: 'looked-after-2013',
      labels,
      authority: /looked after children services\s+(.{3,80}?)\s+inspection dates?/i,
    }),
};
