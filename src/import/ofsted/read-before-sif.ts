import type { Block } from '../pdf/block.ts';
import { findAuthorityName } from './authority-name.ts';
import type { Findings } from './family.ts';
import { findRecommendations, type RecommendationItem } from './find-recommendations.ts';
import { inspectionDates } from './inspection-dates.ts';
import { inspectionFrameworks } from './inspection-frameworks.ts';
import { readJudgements, settleJudgements, type GradeReading, type JudgementLabels } from './read-judgements.ts';
import type { Framework, Report } from './report.ts';
import { toRecommendations } from './to-recommendations.ts';

/** What the reports of one framework have of their own: the labels of judgements, how the first page names the authority, and grades in sentences. */
type Own = {
  readonly framework: Framework;
  readonly labels: JudgementLabels;
  readonly authority: RegExp;
  readonly stated?: readonly GradeReading[];
};

/** Reads a report of either inspection before the single inspection framework: they are printed alike. */
export function readBeforeSif(report: Report, { framework, labels, authority, stated = [] }: Own): Findings {
  const readings = [...stated, ...readJudgements(report, labels)];
  const { grades, warnings } = settleJudgements(readings, inspectionFrameworks[framework]);
  return {
    framework,
    authority: findAuthorityName(report.front, authority),
    inspected: inspectionDates(report.front),
    letter: false,
    judgements: grades,
    recommendations: toRecommendations(findUrgentAreas(report.blocks), 'authority', () => 'area for improvement'),
    warnings,
  };
}

/** The areas for improvement, banded by their urgency: immediately, within three and within six months. */
function findUrgentAreas(blocks: readonly Block[]): RecommendationItem[] {
  const listed = findRecommendations(blocks, (text) => /^areas? for improvement:?$/i.test(text));
  // The numbered paragraph that leads in ("should take the following action") stands before the first band of urgency.
  const urgent = listed.filter(({ urgency }) => urgency !== undefined);
  return urgent.length > 0 ? urgent : listed;
}
