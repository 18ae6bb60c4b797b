import type { RootContent } from 'mdast';
import type { ReadDocument } from '../importer.ts';
import type { Page } from '../pdf/page.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { outlineText } from '../word/outline.ts';
import { findPeopleInPlan } from './find-people-in-plan.ts';
import type { PlannedRecommendation } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { readPlanPages } from './read-plan-pages.ts';
import { findPlanSheets, readPlanSheets } from './read-plan-sheets.ts';

/** How sure it is that a document holds a plan in answer to recommendations, from 0 to 1. */
export function recognisePlan(document: ReadDocument): number {
  switch (document.format) {
    case 'pdf':
      return recognisePages(document.pages);
    case 'text':
      return recogniseText(document.tree.children);
    case 'sheet':
      return recogniseSheets(document.sheets);
  }
}

const says = (text: string) => /\baction plan\b|\bimprovement plan\b/i.test(text);
const count = (recommendations: readonly PlannedRecommendation[]) =>
  recommendations.reduce((sum, { actions }) => sum + actions.length, 0);

function recogniseText(printed: readonly RootContent[]): number {
  const blocks = dropStruck(printed);
  const plan = readPlan(blocks);
  if (plan === undefined) return 0;
  const isSaid = says(outlineText(blocks));
  const actions = count(plan.recommendations);
  return isSaid && actions >= 4 ? 0.96 : isSaid || actions >= 8 ? 0.75 : 0.4;
}

/** Only ruled tables with a plan’s titles make a PDF a plan: reports have headings and lists like those of plans. */
function recognisePages(pages: readonly Page[]): number {
  const text = readPlanPages(pages);
  if (text === undefined) return 0;
  const { recommendations, warnings } = text.plan;
  // A list of actions that names no recommendation may be that of any meeting.
  const unnamed = warnings.filter(({ code }) => code === 'recommendation-unclear').length;
  if (unnamed >= recommendations.length) return 0.3;
  const isSaid = says(outlineText(text.printed));
  return isSaid && count(recommendations) >= 2 ? 0.9 : isSaid ? 0.75 : 0.4;
}

/** Only titles of columns make a sheet a plan. Lists of risks, of actions from a meeting and of children have some of them too. */
function recogniseSheets(sheets: readonly Sheet[]): number {
  const { plans } = findPlanSheets(sheets);
  const answering = plans.filter(({ answers }) => answers);
  if (plans.length === 0) return 0;
  if (answering.length === 0 || findPeopleInPlan(answering).length > 0) return 0.3;
  const text = readPlanSheets(sheets);
  if (text === undefined) return 0.3;
  const saysWho = answering.some(({ columns }) => columns.has('owner') || columns.has('due') || columns.has('state'));
  return saysWho ? 0.92 : says(outlineText(text.printed)) ? 0.75 : 0.4;
}
