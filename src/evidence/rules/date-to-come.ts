import { formatDate } from '../dates.ts';
import { placeOfField } from '../place-of-field.ts';
import type { Rule } from './rule.ts';

/** A review dated on a day that has not come yet. */
export const dateToCome: Rule = {
  id: 'date-to-come',
  title: 'A review on a day to come',
  why: 'Nobody can have read it through then, and it would never be overdue for review.',
  fix: 'Write the day on which somebody read it through.',
  find: ({ items, settings }, latest) => {
    // An assessment made ahead of its day, like an example, may hold reviews of that time.
    const last = [latest, settings['as-at']].sort().at(-1);
    if (latest === undefined || last === undefined) return [];
    return items.flatMap((item) =>
      [
        { date: item.data.reviewed, path: ['reviewed'] },
        { date: item.data.review?.date, path: ['review', 'date'] },
      ].flatMap(({ date, path }) =>
        date === undefined || date <= last
          ? []
          : [
              {
                rule: 'date-to-come',
                severity: 'error' as const,
                file: item.file,
                ...placeOfField(item, path),
                message: `${formatDate(date)} is still to come, so nobody can have reviewed this then. Write the day on which somebody read it through.`,
              },
            ],
      ),
    );
  },
};
