import type { RootContent } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import { printedPlan } from '../../evidence/questions/printed-plan.ts';
import { without } from '../../evidence/without.ts';
import type { Draft } from '../importer.ts';
import { sentencesIn } from '../sentences-in.ts';
import { formatBody } from '../word/format-body.ts';
import { outline } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';
import { signedOff } from './find-signed-off.ts';
import { isStrangePart, type PlannedAction, type PlannedRecommendation } from './plan.ts';
import type { Plan } from './read-plan.ts';

/** The register entry of a plan that was imported on its own, with whatever is printed around the plan. */
export function planSource(file: string, blocks: readonly RootContent[], authority: string, body: string): Draft {
  const title = planTitle(blocks) ?? `Action plan, ${authority}`;
  return sourceDocument({
    id: shortId(`action plan ${authority} ${title}`),
    title,
    file,
    date: signedOff(withoutTables(blocks)),
    type: 'plan',
    body,
  });
}

/** What a plan’s tables say was signed off is seldom the plan. */
export const withoutTables = (blocks: readonly RootContent[]): RootContent[] =>
  blocks.filter(({ type }) => type !== 'table');

function planTitle(blocks: readonly RootContent[]): string | undefined {
  const line = outline(blocks).find(
    ({ text, kind }) =>
      kind !== 'table' &&
      kind !== 'bullet' &&
      /^(?:post[- ]inspection |ofsted |improvement )?action plan\b|\baction plan$/i.test(text) &&
      text.length < 300,
  );
  return line?.text.replace(/\s*[–-]\s*(final version|version|draft|signed off)\b.*$/i, '').trim();
}

function approvedBy(blocks: readonly RootContent[]): string[] {
  const found = outline(blocks)
    .flatMap(({ text }) => sentencesIn(text))
    .filter((sentence) => /\baction plan\b/i.test(sentence))
    .map((sentence) => /\bapproved by (?:the )?([A-Z][^.;,]*?)(?: on \d.*| in .*|)[.;]?$/.exec(sentence)?.[1]?.trim());
  return [...new Set(found.filter((name) => name !== undefined))];
}

/** A plan as an evidence file: fields from its live words, and below them the plan as it is printed. */
export function draftPlan(
  plan: Plan,
  blocks: readonly RootContent[],
  printed: readonly RootContent[],
  authority: string,
  inspection: string,
  source: string,
  signed: string | undefined,
): Draft {
  const approved = approvedBy(blocks);
  const data = {
    title: planTitle(blocks) ?? `Action plan in answer to the inspection of ${authority}`,
    authority,
    inspection,
    ...(signed === undefined ? {} : { 'signed-off': signed }),
    ...(approved.length === 0 ? {} : { 'approved-by': approved }),
    sources: [{ id: source }],
    recommendations: plan.recommendations.map(({ id, urgency, parts, outcomes, know, actions }) => ({
      id,
      ...(urgency === undefined ? {} : { urgency }),
      ...(parts.length === 0 ? {} : { parts }),
      outcomes,
      'how-we-will-know': know,
      actions: actions.map((action) => withListedPart(action, parts)),
    })),
  };
  // A plan may print columns and lines that no field holds.
  return { kind: 'action-plan', id: inspection, data, body: `## ${printedPlan}\n\n${formatBody(printed, 3)}` };
}

/** An action of a part whose words were not found is one of the whole recommendation. */
function withListedPart(action: PlannedAction, parts: PlannedRecommendation['parts']): PlannedAction {
  return isStrangePart(action.part, parts) ? without(action, 'part') : action;
}

/** The inspection with the recommendations that its plan prints. */
export function withRecommendations(inspection: Draft, planned: readonly PlannedRecommendation[]): Draft {
  const recommendations = planned.map(({ id, urgency, text }) => {
    const whole = joinSpaces(text.join(' '));
    return {
      id,
      to: 'authority',
      text: whole === '' ? `Recommendation ${id}` : whole,
      sections: [],
      ...(urgency === undefined ? {} : { urgency }),
    };
  });
  return { ...inspection, data: { ...inspection.data, recommendations } };
}
