import { withCapital } from '../../words/with-capital.ts';
import { without } from '../../evidence/without.ts';
import type { ImportWarning } from '../importer.ts';
import type { KnownMeasure } from './match-measure.ts';
import { findSame, keyOfFigure, type Entry, type StatedEntry } from './read-entry.ts';
import type { StatedRow } from './state-figures.ts';

/**
 * Leaves out the figures of a measure that a sheet states without an area or a category, where it has no column for one and
 * states a figure that the measure has under such a name alone: one of girls would be taken for that of all. Figures that are
 * there stay.
 */
export function leaveBare(
  stated: readonly StatedEntry[],
  rows: readonly StatedRow[],
  { id, data }: KnownMeasure,
): { readonly entries: readonly StatedEntry[]; readonly warnings: readonly ImportWarning[] } {
  // A scorecard that goes by titles may have no other figures than those of all.
  const goesById = rows.every(({ told }) => told.has('id') || told.get('title') === id);
  const lacked = (['category', 'area'] as const).filter((name) => rows.every(({ lacks = [] }) => lacks.includes(name)));
  if (!goesById || lacked.length === 0) return { entries: stated, warnings: [] };
  const isThere = ({ fields }: StatedEntry) => findSame(fields, data).some(({ value }) => value === fields.value);
  const bare = stated.filter((one) => !isThere(one));
  const isOf = (entry: Entry, { fields }: StatedEntry) =>
    entry.value === fields.value &&
    keyOfFigure(without(entry, ...lacked), data.authority) === keyOfFigure(fields, data.authority);
  const named = data.series.filter((entry) => lacked.some((name) => entry[name] !== undefined));
  const [known] = named.filter((entry) => bare.some((one) => isOf(entry, one)));
  const name = lacked.find((column) => known?.[column] !== undefined);
  if (known === undefined || name === undefined) return { entries: stated, warnings: [] };
  const places = bare.map(({ at, fields }) => `${fields.value} (${at})`).join(', ');
  const message = `measures/${id}.md: these figures were left out: ${places}. The sheet has no column called ${withCapital(name)}, and the file has ${known.value} for ${known.period} as the figure of “${known[name]}”. Put the column back under just that name, empty in the rows that need none, and import the sheet again.`;
  return { entries: stated.filter(isThere), warnings: [{ code: 'column-lost', unentered: true, message }] };
}
