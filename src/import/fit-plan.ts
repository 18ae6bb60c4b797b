import type { ListItem } from 'mdast';
import { listWords } from '../words/list-words.ts';
import { shorten } from '../words/shorten.ts';
import type { Draft, ExistingItem, ImportWarning } from './importer.ts';
import { isSameInspection } from './is-same-inspection.ts';
import { makeHeading, makeParagraph, makeTask } from './make-blocks.ts';
import { plainTitle } from './near-titles.ts';
import { askedBy, plannedBy, sourcesOf, type Planned } from './plan-data.ts';
import { formatBody } from './word/format-body.ts';

/** A plan fitted to the recommendations its inspection has in the content; what it answers beside them goes into its text. */
export function fitPlan(
  plan: Draft,
  drafts: readonly Draft[],
  items: readonly ExistingItem[],
  warnings: ImportWarning[],
): Draft {
  const id = plan.data['inspection'];
  const told = drafts.find((draft) => draft.kind === 'inspection' && draft.id === id);
  const known = items.find((item) => item.kind === 'inspection' && item.id === id);
  // An inspection that the same file brought is brought anew with it.
  if (known === undefined || told === undefined || isFrom(known, told)) return plan;
  const asked = new Map(askedBy(known.data).map((recommendation) => [recommendation.id, recommendation]));
  if (asked.size === 0 || !isSameInspection(known.data, told.data)) return plan;
  const printed = new Map(askedBy(told.data).map((recommendation) => [recommendation.id, recommendation.text]));
  const warn = (message: string) => warnings.push({ code: 'plan-recommendation', message });
  const fitted = plannedBy(plan.data).flatMap((planned): Planned[] => {
    const [original, text] = [asked.get(planned.id), printed.get(planned.id) ?? ''];
    if (original === undefined) return [];
    if (!sharesWords(original.text, text))
      warn(
        `Recommendation ${planned.id} reads “${text}” in the plan and “${original.text}” in inspections/${known.id}.md. If the plan numbers them otherwise, correct the ids in the plan.`,
      );
    const { urgency, ...rest } = planned;
    if (urgency === undefined || urgency === original.urgency) return [planned];
    warn(
      `The plan gives recommendation ${planned.id} the urgency “${urgency}”, inspections/${known.id}.md “${original.urgency ?? 'none'}”, so the plan’s was left out. Correct the inspection if it is wrong.`,
    );
    return [rest];
  });
  const beside = plannedBy(plan.data).filter((planned) => !asked.has(planned.id));
  if (beside.length === 0) return { ...plan, data: { ...plan.data, recommendations: fitted } };
  warn(tellBeside(known.id, beside, printed));
  const kept = formatBody([
    makeHeading(2, 'Not among the inspection’s recommendations'),
    { type: 'list', spread: false, children: beside.map((planned) => inWords(planned, printed.get(planned.id))) },
  ]);
  return {
    ...plan,
    data: { ...plan.data, recommendations: fitted },
    body: [plan.body, kept].filter((text) => text !== '').join('\n\n'),
  };
}

const isFrom = (known: ExistingItem, told: Draft) =>
  sourcesOf(known.data).some((id) => sourcesOf(told.data).includes(id));

/** What becomes of what a plan answers beside the inspection’s recommendations: many councils add priorities of their own. */
function tellBeside(inspection: string, beside: readonly Planned[], printed: ReadonlyMap<string, string>): string {
  const words = ({ id }: Planned) => {
    const text = printed.get(id) ?? '';
    return text === '' ? id : `${id} (“${shorten(text, 80)}”)`;
  };
  const named = listWords(beside.map(words));
  return beside.length === 1
    ? `inspections/${inspection}.md has no recommendation ${named}. If it is the council’s own, it stays in the text of the plan, where it now stands; if the inspectors made it, add it to the inspection and import the plan again with --update.`
    : `inspections/${inspection}.md has no recommendations ${named}. Those that are the council’s own stay in the text of the plan, where they now stand; those that the inspectors made, add to the inspection and import the plan again with --update.`;
}

/** A plan may shorten a recommendation, but hardly says it in none of its words. */
function sharesWords(one: string, other: string): boolean {
  const words = (text: string) => new Set(plainTitle(text).match(/[a-z]{4,}/g) ?? []);
  const [left, right] = [words(one), words(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size === 0 || right.size === 0 || shared / Math.min(left.size, right.size) >= 0.34;
}

function inWords({ id, actions }: Planned, text = ''): ListItem {
  const done = actions.map(({ text: action, owners = [], due, state }) => {
    const progress = state === undefined ? [] : [state.replaceAll('-', ' ')];
    const who = [...owners, ...(due === undefined ? [] : [`due ${due}`]), ...progress];
    return who.length === 0 ? action : `${action} (${who.join(', ')})`;
  });
  const value = `${id}. ${[text.replace(/[.;]$/, ''), done.join('; ')].filter((part) => part !== '').join(': ')}`;
  return makeTask([makeParagraph(value)]);
}
