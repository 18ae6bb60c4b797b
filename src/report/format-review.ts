import { countOf } from '../words/count-of.ts';
import { formatDate } from '../evidence/dates/dates.ts';
import type { Support } from '../evidence/questions/rests-on.ts';
import type { Item } from '../evidence/types.ts';

/** What was recorded of a review. `next` is the day by which it is due again, for what has such a day. */
export function formatReview(
  { file, data }: Item,
  review: {
    readonly by: string;
    readonly date: string;
    readonly next: string | undefined;
    readonly supports: readonly Support[];
  },
): string {
  const { by, date, next, supports } = review;
  const documents = supports.filter(({ id }) => id.startsWith('documents/')).length;
  const rests = [
    ...(documents > 0 ? [countOf(documents, 'document')] : []),
    ...(supports.length > documents ? [countOf(supports.length - documents, 'measure')] : []),
  ].join(' and ');
  return [
    `${file}  “${data.title}” reviewed by ${by} on ${formatDate(date)}.`,
    ...(rests === '' ? [] : [`It rests on ${rests}; a change in any of them will show here.`]),
    ...(next === undefined ? [] : [`To be reviewed again by ${formatDate(next)}.`]),
  ].join(' ');
}
