import type { RootContent } from 'mdast';
import { readCabinetReport, type CabinetReport } from '../cabinet-report/cabinet-report.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import { takeFootnotes } from '../word/with-footnotes.ts';
import type { PlanText } from './plan-text.ts';
import { pointerTo } from './pointer-to.ts';
import { readPlan, withoutPlan, type Plan } from './read-plan.ts';
import { warnOfTables } from './warn-of-plan.ts';

/** Reads a plan that is kept in a Word file or text, on its own or appended to a report to councillors. */
export function readPlanBlocks(blocks: readonly RootContent[], file: string, authority?: string): PlanText | undefined {
  const { blocks: printed, footnotes } = takeFootnotes(blocks);
  const plan = readPlan(dropStruck(printed));
  if (plan === undefined) return undefined;
  const report = readReportAround([...printed, ...footnotes], plan, file, authority);
  const own = printed.slice(plan.from, plan.to + 1);
  return {
    plan,
    printed,
    own,
    around: (instead) => withoutPlan(printed, plan, instead),
    footnotes,
    report,
    warnings: [
      ...warnOfStruck(report === undefined ? printed : own),
      ...warnOfTables(
        plan.unread.filter((place) => report === undefined || place < plan.to),
        printed,
      ),
    ],
  };
}

/** The report that a plan is appended to, with a link to the plan where it stood. */
function readReportAround(
  blocks: readonly RootContent[],
  plan: Plan,
  file: string,
  authority: string | undefined,
): CabinetReport | undefined {
  const found = readCabinetReport(withoutPlan(blocks, plan), file, authority);
  const inspection = found?.report.data['inspection'];
  if (typeof inspection !== 'string') return found;
  return readCabinetReport(withoutPlan(blocks, plan, [pointerTo(inspection)]), file, authority);
}
