import { shorten } from '../shorten.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { countsPeople } from './people.ts';

const isSmall = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
/** Units that hold a word for children but give a share, a rate or a load. */
const share = /per ?cent|%|\bper\b|rate|average|ratio|score|rank|pounds|£/i;

/** The figures of one to five of a measure that counts children, families or cases, and of what a share is counted from. */
export function smallCountsInMeasure({ item }: Reading): FoundDisclosure[] {
  if (item?.kind !== 'measure') return [];
  const { series, title, unit } = item.data;
  const counts = !share.test(unit) && countsPeople(unit);
  const shares = share.test(unit) && countsPeople(`${unit} ${title}`);
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
