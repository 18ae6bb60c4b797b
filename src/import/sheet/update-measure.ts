import type { Change } from '../change.ts';
import type { Draft, ImportWarning, RegisteredDocument } from '../importer.ts';
import { citeSources } from './cite-sources.ts';
import { compareFigures, type ComparedFigures } from './compare-figures.ts';
import { compareMeasure } from './compare-measure.ts';
import { leaveBare } from './leave-bare.ts';
import type { KnownMeasure } from './match-measure.ts';
import { readEntries } from './read-entries.ts';
import type { sheetSource } from './sheet-source.ts';
import type { StatedRow } from './state-figures.ts';

/** Drafts of one measure, and what to look at. */
export type MadeFigures = { readonly drafts: readonly Draft[]; readonly warnings: readonly ImportWarning[] };

type Edit = ComparedFigures['changed'][number];

/** The draft that adds to a measure, and those that would change what it says already: by the sheet that it names itself, or by another. */
export function updateMeasure(
  measure: KnownMeasure,
  rows: readonly StatedRow[],
  source: string,
  register: readonly RegisteredDocument[],
): MadeFigures {
  const { data, body, id } = measure;
  const read = readEntries(rows, data, register);
  const file = `measures/${id}.md`;
  const certain = leaveBare(read.entries, rows, measure);
  const { added, changed, standing, warnings } = compareFigures(certain.entries, data, file);
  const { fills, warnings: told } = compareMeasure(rows, measure);
  const entries = citeSources(added, source);
  const grown = { ...data, ...fills, series: [...data.series, ...entries] };
  const field = 'series';
  const fields = [...Object.keys(fills), ...(entries.length === 0 ? [] : [field])];
  const base = { kind: 'measure', id, body } as const;
  const drafts: Draft[] = [];
  let { series } = grown;
  if (fields.length > 0) {
    // New rows move those below them, and a figure that cites this sheet would name the row of another one.
    const moved = entries.length === 0 ? [] : standing.filter((one) => isMoved(one, data.series, source));
    series = withPlaces(series, moved);
    const edits = moved.map(({ position, place }) => ({ position, fields: { place } }));
    const change = { how: 'adds', fields, entries: { field, added: entries, changed: edits } } as const;
    drafts.push({ ...base, data: { ...grown, series }, change });
  }
  // Whoever wrote it, a figure that names this sheet says what the sheet says.
  const isRevised = ({ position }: Edit) => data.series[position]?.source === source;
  const revised = changed.filter(isRevised).map(({ position, fields: told, place }) => ({
    position,
    fields: { ...told, ...(data.series[position]?.place === undefined ? {} : { place }) },
  }));
  const replaced = changed
    .filter((edit) => !isRevised(edit))
    .map(({ position, fields: told }) => ({ position, fields: told }));
  for (const [how, edits] of [
    ['revises', revised],
    ['replaces', replaced],
  ] as const) {
    if (edits.length === 0) continue;
    series = series.map((entry, at) => ({ ...entry, ...edits.find(({ position }) => position === at)?.fields }));
    const change: Change = { how, fields: [field], entries: { field, added: [], changed: edits } };
    drafts.push({ ...base, data: { ...grown, series }, change });
  }
  return { drafts, warnings: [...read.warnings, ...certain.warnings, ...warnings, ...told] };
}

type Standing = ComparedFigures['standing'][number];
type Series = KnownMeasure['data']['series'];

/** Whether a figure cites the row of this sheet that it stood in when it was imported, and stands in another one now. */
function isMoved({ position, place }: Standing, series: Series, source: string): boolean {
  const { source: cited, place: old = '' } = series[position] ?? {};
  return cited === source && old !== place && /^(?:Sheet “.+”, row|Row) \d+$/.test(old);
}

const withPlaces = (series: Series, moved: readonly Standing[]): Series =>
  series.map((entry, at) => {
    const place = moved.find(({ position }) => position === at)?.place;
    return place === undefined ? entry : { ...entry, place };
  });

/** The drafts of several measures, and the register entry of their source where any of their figures cites it. What is written at once comes first: by it the import tells whether the file was imported. */
export function gatherDrafts(made: readonly MadeFigures[], source: ReturnType<typeof sheetSource>): readonly Draft[] {
  const waits = ({ change }: Draft) => Number(change?.how === 'replaces' || change?.how === 'revises');
  const drafts = made.flatMap((result) => result.drafts).toSorted((a, b) => waits(a) - waits(b));
  const cited = JSON.stringify(drafts.map(({ data }) => data)).includes(`"${source.id}"`);
  return [...drafts, ...(cited && source.draft !== undefined ? [source.draft] : [])];
}
