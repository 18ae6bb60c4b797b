import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import type { PlanReading } from './plan.ts';

/** What a person should look at after a plan was read: the warnings of its cells, and one for each thing many share. */
export function warnOfReading({
  warnings,
  unclearStates,
  renumbered,
  mixed,
  across,
  unplaced,
  unreadColumns,
}: PlanReading): ImportWarning[] {
  const warn = (code: string, found: readonly string[], message: string): ImportWarning[] =>
    found.length === 0 ? [] : [{ code, message }];
  const columns = [...unreadColumns].map(([title, filled]) => `“${title}” (${filled} filled)`);
  return [
    ...warnings,
    ...warn(
      'state-unclear',
      unclearStates,
      `How far some actions have got is not printed as a plain state, so it was left out (action ${unclearStates.join('; ')}). Enter not-started, in-progress, done or withdrawn where you know it.`,
    ),
    ...warn(
      'column-unread',
      columns,
      `These columns of the plan were read into no field, and stand in the text as printed: ${columns.join(', ')}. Enter by hand what counts.`,
    ),
    ...warn(
      'row-across',
      across,
      `Rows that run across a table of the plan were taken for no recommendation: “${across.map((text) => shorten(text, 80)).join('”, “')}”. They stand in the text as printed: if one is a recommendation, add it.`,
    ),
    ...warn(
      'row-unclear',
      unplaced,
      `Rows without a recommendation of their own were read into no field, because nothing says for certain which one they belong to: “${unplaced.map((text) => shorten(text, 120)).join('”, “')}”. They stand in the text as printed: add them to the recommendation they answer.`,
    ),
    ...warn(
      'action-renumbered',
      renumbered,
      `Some actions are printed with a number that another action of their recommendation has, so they were given the next free one: ${renumbered.join(', ')}.`,
    ),
    ...warn(
      'actions-mixed',
      mixed,
      `Text stands between the actions of one cell. It was kept with the action above it, or the first one: look at actions ${mixed.join(', ')}.`,
    ),
  ];
}
