import { formatDate } from '../../evidence/dates/dates.ts';
import type { ItemOf } from '../../evidence/types.ts';

/** The day on which a section was reviewed; without one nobody has recorded any, which is not that there was none. Empty for a section that nobody has begun. */
export function sayReviewed(section: Pick<ItemOf<'annex-m-section'>, 'data'> | undefined): string {
  if (section === undefined) return '';
  const { reviewed } = section.data;
  return reviewed === undefined ? 'Not recorded' : formatDate(reviewed);
}
