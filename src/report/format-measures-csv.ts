import { stringify } from 'csv-stringify/sync';
import { leftOutId, leftOutWords } from '../evidence/editions/left-out.ts';
import { itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import { highestMarking } from '../evidence/questions/highest-marking.ts';
import type { ItemOf } from '../evidence/types.ts';

type Measure = ItemOf<'measure'>;
type Figure = Measure['data']['series'][number];
type Cell = string | number | undefined;

/** What each row says of its measure. */
const measureColumns: readonly (readonly [heading: string, valueOf: (measure: Measure) => Cell])[] = [
  ['Measure', ({ id }) => id.replace(/^measures\//, '')],
  ['Title', ({ data }) => data.title],
  ['Authority', ({ data }) => data.authority],
  ['Unit', ({ data }) => data.unit],
  ['Better', ({ data }) => data.better],
  ['Frequency', ({ data }) => data.frequency],
  ['Target', ({ data }) => data.target?.value],
  ['Target by', ({ data }) => data.target?.by],
  ['Target note', ({ data }) => data.target?.note],
];

/** What it says of one figure. */
const figureColumns: readonly (readonly [heading: string, valueOf: (figure: Figure) => Cell])[] = [
  ['Period', ({ period }) => period],
  ['Ends', ({ ends }) => ends],
  ['Area', ({ area }) => area],
  ['Category', ({ category }) => category],
  ['Value', ({ value }) => value],
  ['Numerator', ({ numerator }) => numerator],
  ['Denominator', ({ denominator }) => denominator],
  ['Qualifier', ({ qualifier }) => qualifier],
  ['Rank', ({ rank }) => rank],
  ['Change', ({ change }) => change?.value],
  ['Change unit', ({ change }) => change?.unit],
  ['Change since', ({ change }) => change?.since],
  ['Illustrative', ({ illustrative }) => (illustrative === true ? 'yes' : undefined)],
  ['Source', ({ source }) => (source === leftOutId ? leftOutWords : source)],
  ['Place', ({ place }) => place],
  ['Note', ({ note }) => note],
];

/**
 * The figures of all measures as CSV that spreadsheets open as UTF-8, one figure a row with its measure’s marking, and a row
 * for a measure that has none yet. The import reads it back. A text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 */
export function formatMeasuresCsv(index: EvidenceIndex): string {
  const head = [['Marking'] as const, ...measureColumns, ...figureColumns].map(([heading]) => heading);
  const rows = itemsOf(index, 'measure').flatMap((measure) => {
    const told = [highestMarking([measure], index.settings), ...measureColumns.map(([, valueOf]) => valueOf(measure))];
    const sections = measure.data.sections?.join('; ');
    const figures: readonly (Figure | undefined)[] = measure.data.series.length > 0 ? measure.data.series : [undefined];
    return figures.map((figure) => [
      ...told,
      ...figureColumns.map(([, valueOf]) => (figure === undefined ? undefined : valueOf(figure))),
      sections,
    ]);
  });
  return stringify([[...head, 'Sections'], ...rows], { bom: true, escape_formulas: true });
}
