import { authorityName } from './authority-name.ts';
import type { Family } from './family.ts';
import { findUrgentAreas } from './find-urgent-areas.ts';
import { inspectionDates } from './inspection-dates.ts';
import { readJudgements, settleJudgements, type JudgementLabel } from './read-judgements.ts';
import type { Report } from './report.ts';
import { toRecommendations } from './to-recommendations.ts';

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
  read: (report) => {
    const { grades, warnings } = settleJudgements(readJudgements(report, labels), labels);
    return {
      framework: 'looked-after-2013',
      authority: authorityOf(report),
      inspected: inspectionDates(report.front),
      letter: false,
      judgements: Object.fromEntries(grades),
      recommendations: toRecommendations(findUrgentAreas(report.blocks), 'authority', () => 'area for improvement'),
      warnings,
    };
  },
};

function authorityOf({ front }: Report): string | undefined {
  const named = /looked after children services\s+(.{3,80}?)\s+inspection dates?/i.exec(front)?.[1];
  return named === undefined ? undefined : authorityName(named);
}
