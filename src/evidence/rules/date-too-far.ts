import { addMonths, formatDate } from '../dates/dates.ts';
import type { Item } from '../types.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** Nothing is planned or accepted for longer. */
const years = 10;

/** A day of something due, accepted, planned or reported that is too far away to be meant; only a warning for a review of a document. */
export const dateTooFar: Rule = {
  id: 'date-too-far',
  title: 'A day too far away to be meant',
  why: 'With a year typed wrongly, like 2062 for 2026, what is due would never be overdue, what is accepted never back, and a report the newest for good.',
  fix: 'Correct the year.',
  find: ({ items }, { latest }) => {
    if (latest === undefined) return [];
    const far = addMonths(latest, 12 * years);
    return items.flatMap((item) =>
      daysOf(item)
        .filter(({ date = '' }) => date > far)
        .map(({ date = '', path, mayBeMeant = false }) =>
          inField(
            item,
            path,
            `${formatDate(date)} is more than ${years} years away. Correct the year${mayBeMeant ? ', unless it is meant' : ''}.`,
            { severity: mayBeMeant ? 'warning' : 'error' },
          ),
        ),
    );
  },
};

type Day = {
  readonly date: string | undefined;
  readonly path: readonly PropertyKey[];
  /** Whether it may be meant: a lease may run for 25 years. */
  readonly mayBeMeant?: boolean;
};

function daysOf(item: Item): Day[] {
  const accepted = (item.data['accepted-gaps'] ?? []).map(({ until }, at): Day => ({
    date: until,
    path: ['accepted-gaps', at, 'until'],
  }));
  return [...accepted, ...datedIn(item)];
}

function datedIn({ kind, data }: Item): Day[] {
  const days = (...fields: readonly (readonly [path: readonly PropertyKey[], date: string | undefined])[]): Day[] =>
    fields.map(([path, date]) => ({ path, date }));
  switch (kind) {
    case 'document':
      return [{ path: ['review-due'], date: data['review-due'], mayBeMeant: true }, ...days([['date'], data.date])];
    case 'progress-report':
      return days([['reported'], data.reported]);
    case 'inspection':
      return days([['inspected', 'to'], data.inspected.to]);
    case 'self-assessment':
      return days(
        [['due'], data.due],
        ...(data['external-challenges'] ?? []).map(
          ({ date }, at) => [['external-challenges', at, 'date'], date] as const,
        ),
      );
    case 'action-plan':
      return days(
        [['statutory-due'], data['statutory-due']],
        ...data.recommendations.flatMap(({ actions }, position) =>
          actions.map(({ due }, at) => [['recommendations', position, 'actions', at, 'due'], due] as const),
        ),
      );
    default:
      return [];
  }
}
