import { joinSpaces } from '../../words/join-spaces.ts';
import { isSameText } from './is-same-text.ts';
import type { Entry, MeasureOfFigures } from './read-entry.ts';
import { isGrade, readFigure } from './read-figure.ts';
import { readPeriod } from './read-period.ts';
import type { StatedFigure } from './state-figures.ts';
import { unitFits } from './unit-fits.ts';

type ReadValue = { readonly value: number | string; readonly qualifier?: string } | { readonly out: string };

/**
 * Reads a figure’s value in the unit of its measure; or why it is left out, as the end of a sentence. `told` is the unit that the
 * sheet names, `there` are the measure’s own figures of the same period, area and category.
 */
export function readValue(
  { cell, means, period }: StatedFigure,
  told: string | undefined,
  { unit, series }: MeasureOfFigures,
  there: readonly Entry[],
): ReadValue {
  // A value that is there already needs no reading: “12 of 14 homes” may be one.
  const known = there.find(({ value }) => isSameText(String(value), cell));
  if (known !== undefined) return { value: known.value };
  const read = readFigure(means ?? cell);
  if ('left' in read) return { out: read.left };
  if (!/\d{4}/.test(period.text) && period.ends === undefined) return { out: 'its period names no year' };
  if (wasYears(period.key, series)) return { out: `“${period.text}” may be what Excel made of a pair of years` };
  if ('word' in read) {
    const isNumeric = series.some(({ value }) => typeof value === 'number');
    const isUsed = series.some(({ value }) => typeof value === 'string' && isSameText(value, read.word));
    if (isUsed || (isGrade(read.word) && !isNumeric)) return { value: read.word };
    return { out: isNumeric ? 'it is a word, and the measure’s figures are numbers' : 'it is no grade that is known' };
  }
  if (told !== undefined && !unitFits(told, unit)) return { out: `it is in “${told}”, and the measure in “${unit}”` };
  if (read.unit !== undefined && !unitFits(read.unit, unit)) return { out: `the measure is in “${unit}”` };
  const isShare = Math.abs(read.value) > 0 && Math.abs(read.value) < 1 && unitFits('%', unit);
  if (isShare && read.unit === undefined && told === undefined)
    return {
      out: 'it may be a share of one or of a hundred. Show it in per cent in Excel, or write the unit into a column Unit',
    };
  return { value: read.value, ...(read.qualifier === undefined ? {} : { qualifier: joinSpaces(read.qualifier) }) };
}

/** Whether a month may have been a pair of years: Excel makes December 2011 of 2011/12. */
function wasYears(key: string, series: readonly Entry[]): boolean {
  const [year = '', month = ''] = key.split('-');
  if (!/^\d{4}-\d\d$/.test(key) || Number(month) !== (Number(year) + 1) % 100) return false;
  return series.some(({ period }) => readPeriod(period)?.key === `${year}/${Number(year) + 1}`);
}
