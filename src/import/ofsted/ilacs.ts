import { authorityName } from './authority-name.ts';
import type { Family, Findings } from './family.ts';
import { findRecommendations } from './find-recommendations.ts';
import { gradeWords, plainGrade } from './grade.ts';
import { inspectionDates } from './inspection-dates.ts';
import { inspectionFrameworks } from './inspection-frameworks.ts';
import type { Period } from './parse-dates.ts';
import { readJudgements, settleJudgements, type GradeReading } from './read-judgements.ts';
import type { Framework, Report } from './report.ts';
import { printedAs } from './printed-as.ts';
import { toRecommendations } from './to-recommendations.ts';

const labels = {
  leaders: /impact of leaders/i,
  'help-and-protection': /experience.*need (of )?help and protection/i,
  'in-care-and-care-leavers': /experience.*children in care and care(-| )leavers/i,
  'in-care': /experience.*children in care$/i,
  'care-leavers': /experience(?!.*in care and).*care(-| )leavers$/i,
  overall: /^overall effectiveness$/i,
};

const isList = (text: string) =>
  /^(?:what needs to improve|areas? for (?:improvement|priority action))\b.{0,30}$/i.test(text);

const heaviest = /impact of leaders on social work/i;

/** What the first page of such a report says, and how much each says for it; the lighter ones are not enough without the heaviest. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/inspection of .{0,80}?(children[’'`]?s (social care )?services)/i, 0.2],
  [heaviest, 0.5],
  [/inspection dates?:?\s/i, 0.1],
  [/lead inspector/i, 0.15],
];

/** How papers begin that look like such a report: of a school, a home or an agency, or a council’s own about it. */
const ofOthers =
  /\b(?:(?:fostering|adoption) agency|children[’']?s homes?|school|college|nursery|dear|response to (?:the|our|your|an) (?:[a-z]+ )?inspection|(?:our|council[’']?s) (?:own )?(?:response|grades?)|self[- ](?:evaluation|assessment)|(?:action|improvement) plan)\b/i;

/** Inspections of local authority children’s services since 2018. */
export const ilacs: Family = {
  titleOf: (authority) => `Ofsted inspection of ${authority} children’s services`,
  idEnding: () => '',
  recognise: ({ front, blocks }) => {
    if (ofOthers.test(front.slice(0, 400))) return 0;
    const sure = signs.reduce((sum, [sign, weight]) => sum + (sign.test(front) ? weight : 0), 0);
    // Where the table of judgements stands behind the text, only headings and tables say so.
    const later = blocks.some(
      ({ kind, text, rows = [] }) =>
        (kind === 'heading' && heaviest.test(text)) || rows.some((row) => row.some((cell) => heaviest.test(cell))),
    );
    return heaviest.test(front) || !later ? sure : sure + 0.3;
  },
  read: readIlacs,
  chapter: /^the (?:impact of leaders on|experiences? and progress of)\b/i,
};

function readIlacs(report: Report): Findings {
  const inspected = inspectionDates(report.front);
  const readings = [...readJudgements(report, labels), ...readOverallSentences(report)];
  const framework = frameworkOf(new Set(readings.map(({ key }) => key)), inspected);
  const { grades, warnings } =
    framework === undefined
      ? { grades: {}, warnings: [] }
      : settleJudgements(readings, inspectionFrameworks[framework]);
  const items = findRecommendations(report.blocks, isList, (text) =>
    Object.values(labels).some((label) => label.test(text.replace(/:.*$/, ''))),
  );
  return {
    framework,
    authority: authorityOf(report),
    inspected,
    letter: false,
    judgements: grades,
    recommendations: toRecommendations(items, 'authority', printedAs('what needs to improve')),
    warnings,
  };
}

/** “Overall effectiveness is good”: only the table’s grade is taken, but a text that says otherwise makes it doubtful. */
function readOverallSentences({ blocks }: Report): GradeReading[] {
  const sentence = new RegExp(
    String.raw`^(?:the )?overall effectiveness (?:of [^.]{3,80} )?(?:is|are) ${gradeWords}\b`,
    'i',
  );
  return blocks.flatMap(({ text, page, kind }) =>
    (kind === 'table' ? [] : text.split(/(?<=\.)\s+/)).flatMap((said) => {
      const grade = sentence.exec(said)?.[1];
      return grade === undefined ? [] : [{ key: 'overall', grade: plainGrade(grade), page }];
    }),
  );
}

/** The rows of the table tell the framework; the dates decide only when a row is missing. */
function frameworkOf(keys: ReadonlySet<string>, inspected: Period | undefined): Framework | undefined {
  if (keys.has('in-care-and-care-leavers')) return 'ilacs-2018';
  if (keys.has('in-care') && keys.has('overall')) return 'ilacs-2023';
  if (inspected === undefined) return undefined;
  return ilacsFrameworkAt(inspected.from);
}

/** The framework that was in use for inspections of children’s services on a day. */
export function ilacsFrameworkAt(date: string): Framework {
  if (date < '2023-01') return 'ilacs-2018';
  return date < '2026-04' ? 'ilacs-2023' : 'ilacs-2026';
}

/** Where a trust runs the services, its name stands in the place of the authority’s: “Bradford Children and Families Trust”. */
const ofServices =
  /inspection of (?:the )?(.{3,80}?)\s+(?:local authority\s+)?children(?:[’'`]?s (?:social care )?services|(?:[’'`]?s)? (?:and famil(?:y|ies) |social care )?trust)\b/i;

function authorityOf({ front, blocks }: Report): string | undefined {
  const named = ofServices.exec(front)?.[1];
  if (named !== undefined && !/^local authority$/i.test(named)) return authorityName(named);
  const first = blocks[0]?.text ?? '';
  return first === '' || /inspection/i.test(first) ? undefined : authorityName(first);
}
