import { joinSpaces } from '../../words/join-spaces.ts';
import { isComparedArea } from './figure-columns.ts';
import { readPeriod } from './read-period.ts';

/** A period that is no mere number, as a figure may be one. */
const isPeriod = (text: string) => !/^\d+$/.test(text) && readPeriod(text) !== undefined;

const part = /^(?:(?:q|qtr|quarter) ?[1-4]|[a-z]{3,9})$/i;

/** Whether a cell is a quarter or month without its year. */
export const isPartOfYear = (cell: string) => part.test(joinSpaces(cell)) && isPeriod(`${joinSpaces(cell)} 2000`);

/** What may stand over periods that are not those of the authority’s own figures. */
const foreign =
  /\b(?:england|national|regional|region|neighbours?|peers?|comparators?|averages?|targets?|rag|ranks?|sns?)\b/i;

/** Two lines of headings as one: a quarter below a year, or a year below an area, which may stand over several columns. Undefined where the second is no line of headings. */
export function joinHeadings(
  upper: readonly string[],
  lower: readonly string[],
): { readonly headings: readonly string[]; readonly isGrouped: boolean } | undefined {
  const width = Math.max(upper.length, lower.length);
  let year = '';
  let group = '';
  let joined = 0;
  let isGrouped = false;
  const headings = Array.from({ length: width }, (_, column) => {
    const [above, below] = [joinSpaces(upper[column] ?? ''), joinSpaces(lower[column] ?? '')];
    if (above !== '') {
      year = readPeriod(above) === undefined ? '' : above;
      // Over no period, it is the heading of its own column.
      group = below !== '' && (isComparedArea(above) || foreign.test(above)) ? above : '';
    }
    if (below === '') return above;
    const together = `${below} ${year}`.trim();
    const period = isPeriod(below) ? below : part.test(below) && isPeriod(together) ? together : undefined;
    if (period === undefined) return `${year === '' ? above : ''} ${below}`.trim();
    joined += 1;
    if (group === '') return period;
    isGrouped = true;
    return `${group} ${period}`;
  });
  return joined >= 2 ? { headings, isGrouped } : undefined;
}
