import { actionPlan } from './action-plan/action-plan.ts';
import { annexM } from './annex-m/annex-m.ts';
import { cabinetReport } from './cabinet-report/cabinet-report.ts';
import { draft } from './draft/draft.ts';
import type { Importer } from './importer.ts';
import { inspection } from './ofsted/inspection.ts';
import { selfAssessment } from './self-assessment/self-assessment.ts';
import { documentRegister } from './sheet/document-register.ts';
import { figuresSheet } from './sheet/figures-sheet.ts';
import { gapsSheet } from './sheet/gaps-sheet.ts';
import { statistics } from './sheet/statistics.ts';

/** Every importer, in the order that decides between two that are equally sure. The draft comes last: it takes anything. */
export const importers: readonly Importer[] = [
  inspection,
  annexM,
  actionPlan,
  selfAssessment,
  cabinetReport,
  figuresSheet,
  statistics,
  gapsSheet,
  documentRegister,
  draft,
];
