import type { Draft, ImportContext, ImportWarning } from '../importer.ts';
import { citeSources } from './cite-sources.ts';
import { compareFigures } from './compare-figures.ts';
import { compareMeasure } from './compare-measure.ts';
import type { KnownMeasure } from './match-measure.ts';
import { readEntries } from './read-entries.ts';
import type { sheetSource } from './sheet-source.ts';
import type { StatedRow } from './state-figures.ts';

/** Drafts of one measure, and what to look at. */
export type MadeFigures = { readonly drafts: readonly Draft[]; readonly warnings: readonly ImportWarning[] };

/** The draft that adds to a measure, and the one that would change what it says already. */
export function updateMeasure(
  measure: KnownMeasure,
  rows: readonly StatedRow[],
  source: string,
  context: ImportContext,
): MadeFigures {
  const { data, body, id } = measure;
  const read = readEntries(rows, data, context.register);
  const { added, changed, warnings } = compareFigures(read.entries, data, `measures/${id}.md`);
  const { fills, warnings: told } = compareMeasure(rows, measure);
  const entries = citeSources(added, source);
  const grown = { ...data, ...fills, series: [...data.series, ...entries] };
  const series = grown.series.map((entry, at) => ({
    ...entry,
    ...changed.find(({ position }) => position === at)?.fields,
  }));
  const field = 'series';
  const fields = [...Object.keys(fills), ...(entries.length === 0 ? [] : [field])];
  const base = { kind: 'measure', id, body } as const;
  const drafts: Draft[] = [];
  if (fields.length > 0) {
    const change = { how: 'adds', fields, entries: { field, added: entries, changed: [] } } as const;
    drafts.push({ ...base, data: grown, change });
  }
  if (changed.length > 0) {
    const change = { how: 'replaces', fields: [field], entries: { field, added: [], changed } } as const;
    drafts.push({ ...base, data: { ...grown, series }, change });
  }
  return { drafts, warnings: [...read.warnings, ...warnings, ...told] };
}

/** The drafts of several measures, and the register entry of their source where any of their figures cites it. What is written at once comes first: by it the import tells whether the file was imported. */
export function gatherDrafts(made: readonly MadeFigures[], source: ReturnType<typeof sheetSource>): readonly Draft[] {
  const waits = ({ change }: Draft) => Number(change?.how === 'replaces');
  const drafts = made.flatMap((result) => result.drafts).toSorted((a, b) => waits(a) - waits(b));
  const cited = JSON.stringify(drafts.map(({ data }) => data)).includes(`"${source.id}"`);
  return [...drafts, ...(cited && source.draft !== undefined ? [source.draft] : [])];
}
