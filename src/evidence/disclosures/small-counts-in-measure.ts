import { shorten } from '../../words/shorten.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { numberOf } from './number-words.ts';
import { countsPeople } from './people.ts';

/** A figure in quotation marks, or as a word, is read like one without. */
const isSmall = (value: unknown): boolean => {
  const number = typeof value === 'string' ? numberOf(value.trim()) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 5;
};
/** Units and titles that hold a word for children but give a share, a rate or a load. */
const share = /per ?cent|%|\bper\b|\brates?\b|average|ratio|score|\brank|pounds|£/i;
/** “Children per year” are children. */
const inPeriod =
  /,? (?:(?:per|an?|each|every|in the|during the) (?:calendar |financial |academic |school )?(?:year|quarter|month|week)|per annum|annually|yearly|quarterly|monthly|weekly)\b/i;
/** Units that leave it to the title what is counted. */
const general =
  /^(?:(?:the |total |actual )?(?:numbers?|counts?|nos?\.?|figures?|totals?|people|persons|individuals|instances|incidents)|#)$/i;

/** The figures of one to five of a measure that counts children, families or cases, and of what a share is counted from. */
export function smallCountsInMeasure({ item }: Reading): FoundDisclosure[] {
  if (item?.kind !== 'measure') return [];
  const { series, title, unit } = item.data;
  const counted = unit.trim().replace(inPeriod, '');
  const isShare = share.test(counted);
  const counts =
    !isShare && (general.test(counted) ? !share.test(title) && countsPeople(title) : countsPeople(counted));
  const shares = isShare && countsPeople(`${unit} ${title}`);
  return series.flatMap(({ period, area, category, value, numerator, denominator }, place) => {
    const names = [period, area, category].filter((name) => name !== undefined).join(', ');
    if (counts && isSmall(value))
      return [{ found: shorten(`${names}: ${value} ${unit}`, 100), place: { field: ['series', place, 'value'] } }];
    if ((counts || shares) && isSmall(numerator)) {
      const of = denominator === undefined ? '' : ` of ${denominator}`;
      return [{ found: shorten(`${names}: ${numerator}${of}`, 100), place: { field: ['series', place, 'numerator'] } }];
    }
    return [];
  });
}
