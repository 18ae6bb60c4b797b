import type { FootnoteDefinition, RootContent } from 'mdast';
import type { CabinetReport } from '../cabinet-report/cabinet-report.ts';
import type { ImportWarning } from '../importer.ts';
import type { Plan } from './read-plan.ts';

/** A document as the importer of plans reads it: the plan in it, and its blocks as they are printed. */
export type PlanText = {
  readonly plan: Plan;
  /** All that is printed, the plan’s own blocks, and those around it with `instead` where the plan stood. */
  readonly printed: readonly RootContent[];
  readonly own: readonly RootContent[];
  readonly around: (instead?: readonly RootContent[]) => readonly RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** The report to councillors that a plan was appended to. */
  readonly report?: CabinetReport | undefined;
  /** What a person should look at beside what the plan says. */
  readonly warnings: readonly ImportWarning[];
};
