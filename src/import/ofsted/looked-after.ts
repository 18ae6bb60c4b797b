import type { Family } from './family.ts';
import { readBeforeSif } from './read-before-sif.ts';

const labels = {
  overall: /^overall effectiveness( of .*)?$/i,
  'capacity-to-improve': /^capacity to improve$/i,
  outcomes: /^outcomes for looked after children( and young people)?$/i,
  'quality-of-provision': /^quality of provision$/i,
  leadership: /^leadership and management$/i,
};

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
