import { plainNumber } from '../../../schemas/plain-number.ts';
import { leftOutWords } from '../../evidence/editions/left-out.ts';
import { isSameText, plain } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import { readPeriod } from './read-period.ts';
import { readValue } from './read-value.ts';
import { dateOf } from './register-values.ts';
import type { StatedFigure, StatedRow } from './state-figures.ts';
import { unitFits } from './unit-fits.ts';

/** One figure of a measure’s series. */
export type Entry = KnownMeasure['data']['series'][number];

/** What figures are read for: a measure that is there, or one to come. */
export type MeasureOfFigures = Pick<KnownMeasure['data'], 'authority' | 'unit' | 'series'>;

/** A figure as a sheet states it; `ends` is its last day by its period alone, `left` are cells beside it that could not be read. */
export type StatedEntry = {
  readonly at: string;
  readonly place: string;
  readonly fields: Omit<Entry, 'source'> & { readonly source?: string };
  readonly ends: string | undefined;
  readonly left: readonly string[];
  /** The source as the sheet names it, where no such document is registered. */
  readonly named?: string;
  /** The titles of the other registered documents that the sheet names beside the source. */
  readonly also?: readonly string[];
};

/** A figure’s period, area and category in one text, the same for the same in other words. */
export function keyOfFigure({ period, area = '', category = '' }: NamesOfFigure, authority: string): string {
  const other = isSameText(area, authority) ? '' : plain(area);
  return JSON.stringify([readPeriod(period)?.key ?? plain(period), other, plain(category)]);
}

type NamesOfFigure = Pick<Entry, 'period' | 'area' | 'category'>;

/** The figures of a series with the period, area and category of another; those with the very words of its period, if any. */
export function findSame(of: NamesOfFigure, { authority, series }: MeasureOfFigures): readonly Entry[] {
  const key = keyOfFigure(of, authority);
  const alike = series.filter((entry) => keyOfFigure(entry, authority) === key);
  const exact = alike.filter(({ period }) => isSameText(period, of.period));
  return exact.length > 0 ? exact : alike;
}

/** Reads a figure for a measure; or why it is left out, as the end of a sentence. Nothing is guessed. */
export function readEntry(
  row: StatedRow,
  figure: StatedFigure,
  measure: MeasureOfFigures,
): StatedEntry | { readonly out: string } {
  const { told } = row;
  const { period } = figure;
  const area = figure.area ?? told.get('area');
  const category = told.get('category');
  const key = {
    period: period.text,
    ...(area === undefined || isSameText(area, measure.authority) ? {} : { area }),
    ...(category === undefined ? {} : { category }),
  };
  const there = findSame(key, measure);
  const read = readValue(figure, told.get('unit'), measure, there);
  if ('out' in read) return read;
  const left: string[] = [];
  const day = told.get('ends');
  const ends = dateOf(day)?.length === 10 ? dateOf(day) : undefined;
  if (day !== undefined && ends === undefined) left.push(`“${day}” is no day that can be read with certainty`);
  if (ends !== undefined && period.ends !== undefined && ends !== period.ends && there.length === 0)
    return { out: `its last day is given as ${ends}, which is not that of “${period.text}”` };
  const number = (name: 'numerator' | 'denominator') => {
    const text = told.get(name);
    if (text === undefined) return undefined;
    const printed = plainNumber(text);
    if (printed !== undefined && printed.unit !== 'per cent') return Number(printed.number);
    left.push(`the ${name} “${text}” is no plain number`);
    return undefined;
  };
  const text = (name: 'rank' | 'place' | 'note') => (told.has(name) ? { [name]: told.get(name) } : {});
  // What stands in the other columns of a row is said of its own figure, not of the one beside it.
  const isOwn = figure.area === undefined;
  const [numerator, denominator] = isOwn ? [number('numerator'), number('denominator')] : [];
  const change = isOwn ? readChange(told, measure.unit, left) : undefined;
  const illustrative = told.get('illustrative') ?? 'no';
  const isIllustrative = /^(?:yes|true|y)$/i.test(illustrative);
  if (!isIllustrative && !/^(?:no|false|n)$/i.test(illustrative))
    left.push(`“${illustrative}” under Illustrative is neither yes nor no`);
  const qualifier = (isOwn ? told.get('qualifier') : undefined) ?? read.qualifier;
  return {
    at: figure.at,
    place: row.place,
    ends: period.ends ?? yearEnd(period.key, measure.series),
    left,
    fields: {
      ...key,
      ...(ends === undefined ? {} : { ends }),
      value: read.value,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(isOwn ? text('rank') : {}),
      ...(change === undefined ? {} : { change }),
      ...(isIllustrative ? { illustrative: true as const } : {}),
      ...(told.has('source') && told.get('source') !== leftOutWords ? { source: told.get('source') } : {}),
      ...text('place'),
      ...(isOwn ? text('note') : {}),
    } as StatedEntry['fields'],
  };
}

/** What a row says of a change, with its own unit where that is another than the figures’; words that are none go to `left`. */
function readChange(told: StatedRow['told'], figures: string, left: string[]): Entry['change'] {
  const words = (['change', 'change-unit', 'change-since'] as const).flatMap((name) => told.get(name) ?? []);
  const printed = plainNumber(told.get('change') ?? '');
  const since = told.get('change-since');
  if (printed === undefined || since === undefined) {
    if (words.length > 0) left.push(`the change “${words.join(' ')}” needs a plain number and since when`);
    return undefined;
  }
  const own = printed.unit === undefined || unitFits(printed.unit, figures) ? undefined : printed.unit;
  const unit = told.get('change-unit') ?? own;
  return { value: Number(printed.number), ...(unit === undefined ? {} : { unit }), since };
}

/** The last day of a pair of years, where the measure’s figures agree on what sort of year it is. */
function yearEnd(key: string, series: readonly Entry[]): string | undefined {
  if (!/^\d{4}\/\d{4}$/.test(key)) return undefined;
  const ends = series.flatMap((entry) => {
    const [, last] = /^\d{4}\/(\d{4})$/.exec(readPeriod(entry.period)?.key ?? '') ?? [];
    return last === undefined ? [] : [entry.ends?.startsWith(last) === true ? entry.ends.slice(4) : undefined];
  });
  const [first] = ends;
  return first !== undefined && ends.every((end) => end === first) ? `${key.slice(5)}${first}` : undefined;
}
