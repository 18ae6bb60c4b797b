import type { RootContent } from 'mdast';
import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { outline } from '../word/outline.ts';
import { isStrangePart, type PlannedAction, type PlannedRecommendation } from './plan.ts';
import type { Plan } from './read-plan.ts';
import { warnIf } from '../warn-if.ts';

/** What a plan leaves out: texts, actions, outcomes, leads and days that were not found. */
export function warnOfPlan({ recommendations }: Plan): ImportWarning[] {
  const warn = (code: string, id: string, message: string): ImportWarning => ({
    code,
    message: `Recommendation ${id}: ${message}`,
  });
  const actions = recommendations.flatMap(({ actions: found }) => found);
  return [
    {
      code: 'recommendations-from-plan',
      message:
        'The inspection’s recommendations were taken from the plan. Check them against the inspection report: a plan may shorten them, or add priorities of its own.',
    },
    ...recommendations.flatMap(({ id, text, parts, outcomes, know, actions: found }) => [
      ...strangeParts(parts, found).map((part) =>
        warn(
          'part-unknown',
          id,
          `some of its actions stand below part ${part}, whose words were not found, so they are entered as actions of the whole recommendation. Enter the part and name it in them.`,
        ),
      ),
      ...(text.length === 0 ? [warn('recommendation-empty', id, 'its text was not found.')] : []),
      ...(found.length === 0 ? [warn('actions-none', id, 'no actions were found.')] : []),
      ...(outcomes.length === 0 ? [warn('outcomes-none', id, 'no outcome was found.')] : []),
      ...(know.length === 0 ? [warn('how-we-will-know-none', id, 'nothing says how the authority will know.')] : []),
    ]),
    ...warnIf(
      actions.every(({ owners }) => owners === undefined),
      'owners-none',
      'No action names who leads it.',
    ),
    ...warnIf(
      actions.every(({ due }) => due === undefined),
      'due-none',
      'No action has a day it is due.',
    ),
  ];
}

const strangeParts = (parts: PlannedRecommendation['parts'], actions: readonly PlannedAction[]) => [
  ...new Set(actions.flatMap(({ part }) => (part !== undefined && isStrangePart(part, parts) ? [part] : []))),
];

/** The tables among or like those of the plan whose rows went into no field. */
export function warnOfTables(places: readonly number[], blocks: readonly RootContent[]): ImportWarning[] {
  return places.flatMap((place) => {
    const block = blocks[place];
    const first = block === undefined ? '' : (outline([block])[0]?.text.split('\n')[0] ?? '');
    return [
      {
        code: 'table-not-read',
        message: `A table without the titles of a plan’s columns was not read into fields. It begins “${shorten(first, 80)}” and stands in the text as printed: if its rows are actions, add them.`,
      },
    ];
  });
}
