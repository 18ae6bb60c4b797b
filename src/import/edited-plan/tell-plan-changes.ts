import { actionPlan } from '../../../schemas/action-plan.ts';
import { shorten } from '../../words/shorten.ts';
import { valueInWords } from './value-in-words.ts';
import { formatDiff } from '../format-diff.ts';
import { pairActions } from './pair-actions.ts';
import { markOf } from './place-marks.ts';
import { itemIn } from '../item-in.ts';
import {
  answerOf,
  answersOf,
  headingOf,
  isPart,
  wholeOf,
  type Answer,
  type Numbered,
  type Place,
} from './plan-places.ts';

/**
 * What changes in a plan’s file, a line for each action, recommendation or part of the text: the rows of the plan as printed
 * would say everything twice. Of a file that is no valid plan, its lines.
 */
export function tellPlanChanges(before: string, after: string): string {
  const [old, fresh] = [itemIn(before), itemIn(after)];
  if (!actionPlan.safeParse(old.data).success) return formatDiff(before, after);
  const [had, has] = [answersOf(old.data), answersOf(fresh.data)];
  const lines = [
    ...tellPlace('The plan', wholeOf(old), wholeOf(fresh)),
    ...has.flatMap((answer) => {
      const known = had.find(({ id }) => id === answer.id);
      return known === undefined ? [`Recommendation ${answer.id} is new`] : tellAnswer(known, answer);
    }),
    ...had.filter(({ id }) => has.every((answer) => answer.id !== id)).map(({ id }) => `Recommendation ${id} is gone`),
  ];
  return lines.length === 0 ? 'Only how it is written' : lines.join('\n');
}

function tellAnswer(old: Answer, fresh: Answer): string[] {
  const named = ({ id }: Numbered) => `Action ${fresh.id}.${id}`;
  const words = ({ text }: Numbered) => `“${shorten(String(text), 80)}”`;
  return [
    ...tellPlace(`Recommendation ${fresh.id}`, answerOf(old), answerOf(fresh)),
    ...pairActions(old.actions, fresh.actions, () => undefined).flatMap(({ own, told }) => {
      if (told === undefined) return own === undefined ? [] : [`${named(own)} is gone: ${words(own)}`];
      return own === undefined ? [`${named(told)} is new: ${words(told)}`] : tellPlace(named(told), own, told);
    }),
  ];
}

function tellPlace(where: string, old: Place, fresh: Place): string[] {
  const changed = [...new Set([...Object.keys(fresh), ...Object.keys(old)])].filter(
    (name) => markOf(old[name]) !== markOf(fresh[name]),
  );
  const [parts, fields] = [changed.filter(isPart), changed.filter((name) => !isPart(name))];
  const told = fields.map((name) =>
    name === 'id'
      ? `was number ${String(old[name])}`
      : `${name} ${valueInWords(fresh[name])}, was ${valueInWords(old[name])}`,
  );
  return [
    ...(told.length === 0 ? [] : [`${where}: ${told.join('; ')}`]),
    ...parts.map((name) => `The text under “${headingOf(name)}”`),
  ];
}
