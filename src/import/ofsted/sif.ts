import { authorityName, findAuthorityName } from './authority-name.ts';
import type { Family, Findings } from './family.ts';
import { findRecommendations, type RecommendationItem } from './find-recommendations.ts';
import { inspectionDates } from './inspection-dates.ts';
import { inspectionFrameworks } from './inspection-frameworks.ts';
import { readJudgements, settleJudgements, type GradeReading } from './read-judgements.ts';
import type { Recommendation, Report } from './report.ts';
import { findLscbChapter, readLscbJudgement, readOverall } from './sif-sentences.ts';
import { toRecommendations } from './to-recommendations.ts';
import { warnIf } from '../warn-if.ts';

const labels = {
  overall: /^overall effectiveness$/i,
  'help-and-protection': /need(ing)? (of )?help and protection$/i,
  'looked-after': /looked[ -]after.*achieving permanence$/i,
  adoption: /^(2\.1\s*)?(the graded judgement for )?adoption performance$/i,
  'care-leavers': /experiences? and progress of care leavers$/i,
  leadership: /leadership,? management and governance$/i,
};

/** The single inspection framework of 2013 to 2017, its re-inspections and its reviews of safeguarding boards. */
export const sif: Family = {
  titleOf: (authority) => `Ofsted inspection of ${authority}`,
  idEnding: () => '',
  recognise: ({ front }) =>
    /services for children in need of help and protection,? children looked after/i.test(front) ||
    /review of the effectiveness of the local safeguarding/i.test(front)
      ? 0.95
      : 0,
  read: readSif,
  chapter:
    /^(?:summary for children and young people$|the experiences? and progress of children\b|leadership,? management and governance$)/i,
};

function readSif(report: Report): Findings {
  const services = /services for children in need/i.test(report.front);
  const chapter = services ? findLscbChapter(report.blocks) : 0;
  // A few reports hold a review of the board without announcing it on the first page.
  const reviewed =
    /review of the effectiveness of the/i.test(report.front) || readLscbJudgement(report, chapter).length > 0;
  const own = { ...report, blocks: report.blocks.slice(0, chapter) };
  const readings: GradeReading[] = [
    ...readOverall(report),
    ...readJudgements(own, labels),
    ...(reviewed ? readLscbJudgement(report, chapter) : []),
  ];
  const given = inspectionFrameworks.sif.judgements.filter(({ id }) => (id === 'lscb' ? reviewed : services));
  const { grades, warnings } = settleJudgements(readings, { ...inspectionFrameworks.sif, judgements: given });
  return {
    framework: 'sif',
    authority: authorityOf(report),
    inspected: inspectionDates(report.front),
    letter: false,
    judgements: grades,
    recommendations: recommendationsOf(report, chapter),
    warnings: [
      ...warnings,
      ...warnIf(
        services && reviewed && chapter >= report.blocks.length,
        'lscb-not-found',
        'The report announces a review of the safeguarding board, but its chapter could not be found.',
      ),
    ],
  };
}

function recommendationsOf({ blocks }: Report, chapter: number): Recommendation[] {
  const isList = (text: string) =>
    /^(recommendations?|areas? for (improvement|development)|priority( and immediate)? actions?|what does the (local authority|lscb) need to improve\??):?$/i.test(
      text.trim(),
    );
  const items = findRecommendations(blocks, isList, (text) =>
    /inspection findings|summary|strengths|progress since|information about|judgements? (about|mean)/i.test(text),
  );
  const records = (part: readonly RecommendationItem[], to: Recommendation['to']) =>
    toRecommendations(part, to, calledOne);
  const authority = records(
    items.filter(({ at }) => at < chapter),
    'authority',
  );
  const used = new Set(authority.map(({ id }) => id));
  const lscb = records(
    items.filter(({ at }) => at >= chapter),
    'lscb',
  );
  // The board's list may begin at 1 again; two records may not share an id.
  const clash = lscb.some(({ id }) => used.has(id));
  return [...authority, ...lscb.map((record) => (clash ? { ...record, id: `lscb-${record.id}` } : record))];
}

/** What one item below a heading is called; nothing where that is a recommendation. */
function calledOne(heading: string): string | undefined {
  if (/^recommendation/i.test(heading)) return undefined;
  if (/^what does/i.test(heading)) return 'what needs to improve';
  return heading.toLowerCase().replace(/:$/, '').replace('areas', 'area').replace(/s$/, '');
}

function authorityOf({ front }: Report): string | undefined {
  const named = /^(.{3,80}?)\s+(?:(?:re-?)?inspection of (?:the )?services|review of the effectiveness)/i.exec(
    front,
  )?.[1];
  if (named !== undefined) return authorityName(named.replace(/ (local )?safeguarding children[’']?s? board$/i, ''));
  // Some print the name below the title, where only its last word tells that it is one.
  return findAuthorityName(
    front.replace(/\bInspection date/, 'inspection date'),
    /\bcare leavers\s+(\p{Lu}[^.:]{2,60}?\s(?:Council|Borough))\s+inspection dates?\b/u,
  );
}
