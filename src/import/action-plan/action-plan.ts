import type { RootContent } from 'mdast';
import { readCabinetReport, type CabinetReport } from '../cabinet-report/cabinet-report.ts';
import { findInspections } from '../cabinet-report/find-inspections.ts';
import type { Importer, ImportResult, ReadDocument } from '../importer.ts';
import { findAuthority } from '../word/find-authority.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import { footnotesOf, takeFootnotes } from '../word/with-footnotes.ts';
import { draftPlan, planSource, withRecommendations } from './draft-plan.ts';
import { explainNoInspection } from './explain-no-inspection.ts';
import { readPlan, type Plan } from './read-plan.ts';
import { warnOfPlan, warnOfTables } from './warn-of-plan.ts';

/** Reads a plan in answer to an inspection, the inspection it answers, and the report it was appended to. */
export const actionPlan: Importer = { id: 'action-plan', title: 'Action plan after an inspection', recognise, convert };

function recognise(document: ReadDocument): number {
  if (document.format !== 'text') return 0;
  const blocks = dropStruck(document.tree.children);
  const plan = readPlan(blocks);
  if (plan === undefined) return 0;
  const says = /\baction plan\b|\bimprovement plan\b/i.test(outlineText(blocks));
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
  const { blocks: printed, footnotes } = takeFootnotes(document.tree.children);
  const blocks = dropStruck(printed);
  const plan = readPlan(blocks);
  if (plan === undefined) return unclear('No recommendation with its actions was found.');
  const report = readReportAround([...printed, ...footnotes.values()], plan, document.name);
  const around = withoutPlan(blocks, plan);
  const authority = report?.authority ?? findAuthority(outlineText(blocks));
  if (authority === undefined) return unclear('It reads like an action plan, but whose it is could not be found.');
  const sourceId = report?.source.id ?? planSource(document.name, blocks, authority, '').id;
  const inspection =
    findInspections(around, authority, sourceId)[0] ??
    report?.inspections[0] ??
    findInspections(blocks, authority, sourceId)[0];
  if (inspection === undefined) return unclear(explainNoInspection(outlineText(blocks)));
  const answered = withRecommendations(inspection.draft, plan.recommendations);
  const withNotes = (found: readonly RootContent[]) => [...found, ...footnotesOf(found, footnotes)];
  const rest = withoutPlan(printed, plan, [pointerTo(answered.id)]);
  const source = report?.source ?? planSource(document.name, blocks, authority, formatBody(withNotes(rest)));
  const drafts = [
    draftPlan(plan, blocks, withNotes(printed.slice(plan.from, plan.to + 1)), authority, answered.id, source.id),
    answered,
    ...(report === undefined ? [] : [report.report]),
    source,
  ];
  const owners = [...plan.owners].map(([initials, role]) => ({ initials, role }));
  const details = report === undefined ? findPersonalDetails(outlineText(printed)) : [];
  const read = report === undefined ? printed : printed.slice(plan.from, plan.to + 1);
  return {
    kind: 'action-plan',
    sure: recognise(document),
    drafts,
    owners,
    warnings: [
      ...(report?.warnings ?? inspection.warnings),
      ...plan.warnings,
      ...details,
      ...warnOfPlan(plan),
      ...warnOfStruck(read),
      ...warnOfTables(
        plan.unread.filter((place) => report === undefined || place < plan.to),
        printed,
      ),
    ],
  };
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
  return readCabinetReport(withoutPlan(blocks, plan, [pointerTo(inspection)]), file);
}

function pointerTo(inspection: string): RootContent {
  const text = { type: 'text' as const, value: 'The action plan that stood here' };
  const link = { type: 'link' as const, url: `../action-plans/${inspection}.md`, children: [text] };
  return { type: 'paragraph', children: [link, { type: 'text', value: ' is kept as a file of its own.' }] };
}
