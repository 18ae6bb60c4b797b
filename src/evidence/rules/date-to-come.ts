import { addDays, formatDate } from '../dates/dates.ts';
import type { Item } from '../types.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** A date of something done, where it stands, why it cannot be to come, and what to write instead. */
type DoneOn = {
  readonly date: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly so: string;
  readonly fix: string;
};

/** Something that is said to have been done on a day that has not come yet. */
export const dateToCome: Rule = {
  id: 'date-to-come',
  title: 'Something done on a day to come',
  why: 'A review, signature or report dated ahead would look done, and never be overdue.',
  fix: 'Write the day on which it was done; leave it out until it is.',
  find: ({ items }, { latest }) => {
    if (latest === undefined) return [];
    const far = addDays(latest, 366);
    return items.flatMap((item) => [
      ...doneOn(item).flatMap(({ date, path, so, fix }) =>
        // A month or a year comes before each of its days, and so has come with the first of them.
        date === undefined || date <= latest
          ? []
          : [inField(item, path, `${formatDate(date)} is still to come, so ${so}. ${fix}`)],
      ),
      ...endsOf(item).flatMap(({ ends, at }) =>
        // A year that has begun may have figures already.
        ends <= far
          ? []
          : [
              inField(
                item,
                ['series', at, 'ends'],
                `${formatDate(ends)} is more than a year away, so there can be no figure for it yet, and these would never be out of date. Correct the last day of the period.`,
              ),
            ],
      ),
    ]);
  },
};

function doneOn(item: Item): DoneOn[] {
  const { reviewed, review } = item.data;
  const read = { so: 'nobody can have reviewed this then', fix: 'Write the day on which somebody read it through.' };
  return [
    { date: reviewed, path: ['reviewed'], ...read },
    { date: review?.date, path: ['review', 'date'], ...read },
    ...doneInKind(item),
  ];
}

function doneInKind(item: Item): DoneOn[] {
  if (item.kind === 'action-plan')
    return [
      {
        date: item.data['signed-off'],
        path: ['signed-off'],
        so: 'the plan cannot have been signed off then',
        fix: 'Correct it, or leave it out until it is signed off.',
      },
    ];
  if (item.kind === 'inspection')
    return [
      {
        date: item.data.inspected.from,
        path: ['inspected', 'from'],
        so: 'the inspectors cannot have been there then',
        fix: 'Correct the date.',
      },
      {
        date: item.data.published,
        path: ['published'],
        so: 'the report cannot have been published then',
        fix: 'Correct it, or leave it out until the report is published.',
      },
    ];
  if (item.kind !== 'self-assessment') return [];
  return [
    ...(item.data['external-challenges'] ?? []).map(({ date, state }, at) => ({
      date: state === 'done' ? date : undefined,
      path: ['external-challenges', at, 'date'],
      so: 'it cannot be done',
      fix: 'Correct the date, or write planned as its state.',
    })),
    ...(item.data['sign-offs'] ?? []).map(({ date }, at) => ({
      date,
      path: ['sign-offs', at, 'date'],
      so: 'nobody can have signed then',
      fix: 'Correct it, or leave it out until it is signed.',
    })),
    {
      date: item.data.challenge?.held,
      path: ['challenge', 'held'],
      so: 'the challenge cannot have been held then',
      fix: 'Correct it, or leave it out until it was held.',
    },
  ];
}

const endsOf = (item: Item): { ends: string; at: number }[] =>
  item.kind === 'measure'
    ? item.data.series.flatMap(({ ends, illustrative }, at) =>
        ends === undefined || illustrative ? [] : [{ ends, at }],
      )
    : [];
