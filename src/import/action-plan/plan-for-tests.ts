import type { FileChild } from 'docx';
import type { ImportResult } from '../importer.ts';
import { wordDocument } from '../word/documents-for-tests.ts';
import { h, p } from '../word/word-for-tests.ts';
import { actionPlan } from './action-plan.ts';
import { noContent } from '../no-content-for-tests.ts';

/** What a plan made in a test says before its tables. */
export const front = [
  h('Action plan'),
  p('Ofsted carried out an ILACS inspection of Gateshead Council between 5 and 16 February 2019.'),
];
/** The titles of the usual columns. */
export const titles = ['Recommendation', 'Action', 'Lead', 'By when'];

/** The outcome of importing a Word file of these blocks as an action plan. */
export async function importPlan(children: readonly FileChild[]): Promise<ImportResult> {
  return actionPlan.convert(await wordDocument(children), noContent);
}

/** Each recommendation’s number, what the inspection has as its text, and the plan’s actions. */
export function shapeOf({ drafts }: ImportResult): string[] {
  const [plan, inspection] = drafts.map(({ data }) => data['recommendations'] as Record<string, unknown>[]);
  return (plan ?? []).map(({ id, actions }, index) => {
    const printed = (actions as Record<string, string>[]).map((action) => `${action['id']} ${action['text']}`);
    return `${String(id)} ${String(inspection?.[index]?.['text'])}: ${printed.join(', ')}`;
  });
}
/** The codes of an outcome’s warnings. */
export const codesOf = ({ warnings }: ImportResult) => warnings.map(({ code }) => code);
/** The messages of an outcome’s warnings, one a line. */
export const messagesOf = ({ warnings }: ImportResult) => warnings.map(({ message }) => message).join('\n');
