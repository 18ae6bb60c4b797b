import type { RootContent } from 'mdast';
import { findInspections } from '../cabinet-report/find-inspections.ts';
import type { ImportContext, Importer, ImportResult, ReadDocument } from '../importer.ts';
import { unread } from '../unread.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { findAuthority } from '../word/find-authority.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { footnotesOf } from '../word/with-footnotes.ts';
import { draftPlan, planSource, withoutTables, withRecommendations } from './draft-plan.ts';
import { explainNoInspection } from './explain-no-inspection.ts';
import { findSignedOff } from './find-signed-off.ts';
import type { PlanText } from './plan-text.ts';
import { pointerTo } from './pointer-to.ts';
import { readPlanBlocks } from './read-plan-blocks.ts';
import { readPlanPages } from './read-plan-pages.ts';
import { readPlanSheets } from './read-plan-sheets.ts';
import { recognisePlan } from './recognise-plan.ts';
import { warnOfPlan } from './warn-of-plan.ts';

/** Reads a plan in answer to an inspection, the inspection it answers, and the report it was appended to. */
export const actionPlan: Importer = {
  id: 'action-plan',
  title: 'Action plan after an inspection',
  recognise: recognisePlan,
  convert,
};

function convert(document: ReadDocument, { authority: own }: ImportContext): ImportResult {
  const unclear = (message: string) => unread([{ code: 'plan-unclear', message }]);
  const text = readText(document, own);
  if (text === undefined) return unclear('No recommendation with its actions was found.');
  const { plan, printed, own: planned, footnotes, report } = text;
  const blocks = dropStruck(printed);
  const authority = report?.authority ?? findAuthority(outlineText(blocks), own);
  if (authority === undefined)
    return unclear(
      'It reads like an action plan, but whose it is could not be found. Name the council in it by the name that settings.yaml gives under authority, more often than any other, and import it again.',
    );
  const inspection = findInspection(text, blocks, authority, document.name);
  if (inspection === undefined) return unclear(explainNoInspection(outlineText(blocks)));
  const answered = withRecommendations(inspection.draft, plan.recommendations);
  const notes = footnotesOf(planned, footnotes);
  const rest = text.around([pointerTo(answered.id)]);
  // A note whose mark stands in neither is kept beside the plan.
  const others = footnotes.filter((note) => !notes.includes(note) || footnotesOf(rest, footnotes).includes(note));
  const source = report?.source ?? planSource(document.name, blocks, authority, formatBody([...rest, ...others]));
  const signedOff = findSignedOff(dropStruck([...text.around(), ...withoutTables(planned)]), answered);
  const drafts = [
    draftPlan(plan, blocks, [...planned, ...notes], authority, answered.id, source.id, signedOff.signed),
    answered,
    ...(report === undefined ? [] : [report.report]),
    source,
  ];
  return {
    kind: 'action-plan',
    drafts,
    owners: [...plan.owners].map(([initials, role]) => ({ initials, role })),
    warnings: [
      ...(report?.warnings ?? inspection.warnings),
      ...plan.warnings,
      ...(report === undefined ? findPersonalDetails(outlineText(printed), plan.warnings) : []),
      ...signedOff.warnings,
      ...warnOfPlan(plan),
      ...text.warnings,
    ],
  };
}

function readText(document: ReadDocument, own: string | undefined): PlanText | undefined {
  switch (document.format) {
    case 'pdf':
      return readPlanPages(document.pages);
    case 'text':
      return readPlanBlocks(document.tree.children, document.name, own);
    case 'sheet':
      return readPlanSheets(document.sheets);
  }
}

/** The inspection that a plan answers: what is said around it counts before what the plan itself says. */
function findInspection(text: PlanText, blocks: readonly RootContent[], authority: string, file: string) {
  const source = text.report?.source.id ?? planSource(file, blocks, authority, '').id;
  const firstIn = (part: readonly RootContent[]) => findInspections(part, authority, source).inspections[0];
  return firstIn(dropStruck([...text.around(), ...text.footnotes])) ?? text.report?.inspections[0] ?? firstIn(blocks);
}
