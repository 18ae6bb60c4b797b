import { findAuthorityName } from './authority-name.ts';
import type { Family } from './family.ts';
import { findAreas } from './find-areas.ts';
import { inspectionDates } from './inspection-dates.ts';
import { printedAs } from './printed-as.ts';
import { toRecommendations } from './to-recommendations.ts';

/** Inspections of a local area’s services for special educational needs and disabilities, since 2023. */
export const areaSend: Family = {
  titleOf: (authority) => `Area SEND inspection of ${authority}`,
  idEnding: () => '-area-send',
  recognise: ({ front }) => (/area SEND (full )?inspection/i.test(front) ? 0.95 : 0),
  read: (report) => {
    const items = findAreas(
      report.blocks,
      (text) => /^areas? for (improvement|priority action)s?:?$/i.test(text),
      () => false,
    );
    return {
      framework: 'area-send',
      authority: findAuthorityName(report.front, named),
      inspected: inspectionDates(report.front),
      letter: false,
      judgements: {},
      recommendations: toRecommendations(items, 'partnership', printedAs('area for improvement')),
      warnings: [],
    };
  },
};

const named = /area SEND (?:full )?inspection of (?:the )?(.{3,60}?)\s+local area/i;
