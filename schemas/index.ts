import type { z } from 'zod';
import { actionPlan } from './action-plan.ts';
import { annexMSection } from './annex-m-section.ts';
import { document } from './document.ts';
import { framework } from './framework.ts';
import { inspection } from './inspection.ts';
import { measure } from './measure.ts';
import { progressReport } from './progress-report.ts';
import { selfAssessment } from './self-assessment.ts';

/** Every kind of item: its folder under content/, its schema and its name in words. */
export const kinds = {
  'annex-m-section': { folder: 'annex-m', schema: annexMSection, one: 'Annex M section', many: 'Annex M sections' },
  inspection: { folder: 'inspections', schema: inspection, one: 'Inspection', many: 'Inspections' },
  'self-assessment': {
    folder: 'self-assessments',
    schema: selfAssessment,
    one: 'Self-assessment',
    many: 'Self-assessments',
  },
  'action-plan': { folder: 'action-plans', schema: actionPlan, one: 'Action plan', many: 'Action plans' },
  'progress-report': {
    folder: 'progress-reports',
    schema: progressReport,
    one: 'Progress report',
    many: 'Progress reports',
  },
  document: { folder: 'documents', schema: document, one: 'Document', many: 'Documents' },
  measure: { folder: 'measures', schema: measure, one: 'Measure', many: 'Measures' },
  framework: { folder: 'frameworks', schema: framework, one: 'Framework', many: 'Frameworks' },
} as const satisfies Record<string, { folder: string; schema: z.ZodType; one: string; many: string }>;

/** The name of a kind, as it stands in evidence.json. */
export type Kind = keyof typeof kinds;

/** The validated front matter of each kind. */
export type DataOf = { [K in Kind]: z.infer<(typeof kinds)[K]['schema']> };

/** The schema of a kind that only running tells. */
export const schemaOf = (kind: Kind): z.ZodType<DataOf[Kind]> => kinds[kind].schema;

/** All kind names in the order the site lists them. */
export const kindNames = Object.keys(kinds) as Kind[];

export { glossary } from './glossary.ts';
export { owners } from './owners.ts';
export { settings } from './settings.ts';
