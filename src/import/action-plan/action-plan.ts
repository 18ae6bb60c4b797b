import type { RootContent } from 'mdast';
import { readCabinetReport, type CabinetReport } from '../cabinet-report/cabinet-report.ts';
import { findInspections } from '../cabinet-report/find-inspections.ts';
import type { Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { findAuthority } from '../word/find-authority.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { outline } from '../word/outline.ts';
import { draftPlan, planSource, withRecommendations } from './draft-plan.ts';
import { readPlan, type Plan } from './read-plan.ts';

/** Reads a plan in answer to an inspection, the inspection it answers, and the report it was appended to. */
export const actionPlan: Importer = { id: 'action-plan', title: 'Action plan after an inspection', recognise, convert };

function recognise(document: ReadDocument): number {
  if (document.format !== 'text') return 0;
  const plan = readPlan(document.tree.children);
  if (plan === undefined) return 0;
  const says = /\baction plan\b|\bimprovement plan\b/i.test(textOf(document.tree.children));
  const actions = plan.recommendations.reduce((sum, { actions: found }) => sum + found.length, 0);
  return says && actions >= 4 ? 0.96 : says || actions >= 8 ? 0.75 : 0.4;
}

function convert(document: ReadDocument): ImportResult {
  const unclear = (message: string): ImportResult => ({
    kind: 'draft',
    sure: recognise(document),
    drafts: [],
    warnings: [{ code: 'plan-unclear', message }],
  });
  if (document.format !== 'text') return unclear('Only Word and text files hold an action plan that can be read.');
  const blocks = document.tree.children;
  const plan = readPlan(blocks);
  if (plan === undefined) return unclear('No recommendation with its actions was found.');
  const report = readReportAround(blocks, plan, document.name);
  const around = withoutPlan(blocks, plan);
  const authority = report?.authority ?? findAuthority(textOf(blocks));
  if (authority === undefined) return unclear('It reads like an action plan, but whose it is could not be found.');
  const source = report?.source ?? planSource(document.name, blocks, authority);
  const inspection =
    findInspections(around, authority, source.id)[0] ??
    report?.inspections[0] ??
    findInspections(blocks, authority, source.id)[0];
  if (inspection === undefined)
    return unclear(
      'It reads like an action plan, but when the inspection took place could not be found. Add the inspection first, then the plan.',
    );
  const answered = withRecommendations(inspection.draft, plan.recommendations);
  const drafts = [
    draftPlan(plan, blocks, authority, answered.id, source.id),
    answered,
    ...(report === undefined ? [] : [report.report]),
    source,
  ];
  const owners = [...plan.owners].map(([initials, role]) => ({ initials, role }));
  const details = report === undefined ? findPersonalDetails(textOf(blocks)) : [];
  return {
    kind: 'action-plan',
    sure: recognise(document),
    drafts,
    owners,
    warnings: [...(report?.warnings ?? inspection.warnings), ...plan.warnings, ...details, ...warningsOf(plan)],
  };
}

const textOf = (blocks: readonly RootContent[]) =>
  outline(blocks)
    .map(({ text }) => text)
    .join('\n');

function warningsOf({ recommendations }: Plan): ImportWarning[] {
  const warn = (code: string, id: string, message: string): ImportWarning => ({
    code,
    message: `Recommendation ${id}: ${message}`,
  });
  const actions = recommendations.flatMap(({ actions: found }) => found);
  return [
    ...recommendations.flatMap(({ id, text, outcomes, know, actions: found }) => [
      ...(text.length === 0 ? [warn('recommendation-empty', id, 'its text was not found.')] : []),
      ...(found.length === 0 ? [warn('actions-none', id, 'no actions were found.')] : []),
      ...(outcomes.length === 0 ? [warn('outcomes-none', id, 'no outcome was found.')] : []),
      ...(know.length === 0 ? [warn('how-we-will-know-none', id, 'nothing says how the authority will know.')] : []),
    ]),
    ...(actions.every(({ owners }) => owners === undefined)
      ? [{ code: 'owners-none', message: 'No action names who leads it.' }]
      : []),
    ...(actions.every(({ due }) => due === undefined)
      ? [{ code: 'due-none', message: 'No action has a day it is due.' }]
      : []),
  ];
}

const withoutPlan = (blocks: readonly RootContent[], { from, to }: Plan, instead: readonly RootContent[] = []) => [
  ...blocks.slice(0, from),
  ...instead,
  ...blocks.slice(to + 1),
];

/** The report that a plan is appended to, with a link to the plan where it stood. */
function readReportAround(blocks: readonly RootContent[], plan: Plan, file: string): CabinetReport | undefined {
  const found = readCabinetReport(withoutPlan(blocks, plan), file);
  const inspection = found?.report.data['inspection'];
  if (typeof inspection !== 'string') return found;
  const text = { type: 'text' as const, value: 'The action plan that stood here' };
  const link = { type: 'link' as const, url: `../action-plans/${inspection}.md`, children: [text] };
  const pointer: RootContent = {
    type: 'paragraph',
    children: [link, { type: 'text', value: ' is kept as a file of its own.' }],
  };
  return readCabinetReport(withoutPlan(blocks, plan, [pointer]), file);
}
