import { addMonths, formatDate } from '../dates.ts';
import { placeOfField } from '../place-of-field.ts';
import type { Item } from '../types.ts';
import type { Rule } from './rule.ts';

/** No plan, review or acceptance is made for longer. */
const years = 10;

/** A day by which something is due or accepted that is too far away to be meant. */
export const dateTooFar: Rule = {
  id: 'date-too-far',
  title: 'A day too far away to be meant',
  why: 'With a year typed wrongly, like 2062 for 2026, what is due would never be overdue, and what is accepted never back.',
  fix: `Correct the year. What is due or accepted for more than ${years} years is named here.`,
  find: ({ items, settings }, { latest }) => {
    const last = [latest, settings['as-at']].sort().at(-1);
    if (latest === undefined || last === undefined) return [];
    const far = addMonths(last, 12 * years);
    return items.flatMap((item) =>
      daysOf(item)
        .filter(({ date = '' }) => date > far)
        .map(({ date = '', path }) => ({
          rule: 'date-too-far',
          severity: 'error' as const,
          file: item.file,
          ...placeOfField(item, path),
          message: `${formatDate(date)} is more than ${years} years away. Correct the year.`,
        })),
    );
  },
};

type Day = { readonly date: string | undefined; readonly path: readonly PropertyKey[] };

function daysOf(item: Item): Day[] {
  const accepted = (item.data['accepted-gaps'] ?? []).map(({ until }, at): Day => ({
    date: until,
    path: ['accepted-gaps', at, 'until'],
  }));
  return [...accepted, ...dueIn(item)];
}

function dueIn({ kind, data }: Item): Day[] {
  if (kind === 'document') return [{ date: data['review-due'], path: ['review-due'] }];
  if (kind !== 'action-plan') return [];
  return [
    { date: data['statutory-due'], path: ['statutory-due'] },
    ...data.recommendations.flatMap(({ actions }, position) =>
      actions.map(({ due }, at): Day => ({ date: due, path: ['recommendations', position, 'actions', at, 'due'] })),
    ),
  ];
}
