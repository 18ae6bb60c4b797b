import writeXlsxFile from 'write-excel-file/node';
import type { ExistingItem, ImportContext, ReadDocument } from '../importer.ts';
import type { KnownMeasure } from './match-measure.ts';
import { figuresSheet } from './figures-sheet.ts';
import { registered, sheet } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

type Cell = {
  value: string | number | Date;
  format?: string;
  type?: unknown;
  columnSpan?: number;
  rowSpan?: number;
} | null;

/** A scorecard as an importer gets it: an Excel file with formatted and merged cells. */
export async function scorecard(rows: readonly (readonly (string | number | Cell)[])[]): Promise<ReadDocument> {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell : { value: cell })));
  const file = await writeXlsxFile(data as never, { sheet: 'Scorecard' } as never).toBuffer();
  return sheet(new Uint8Array(file), 'scorecard-2016.xlsx');
}

/** A percentage as Excel keeps it, a part of one. */
export const share = (value: number) => ({ value, format: '0.0%' });
/** A day that Excel shows as its month. */
export const month = (day: string) => ({ value: new Date(day), type: Date, format: 'mmm-yy' });

/** A measure of Northtown with figures of some periods. */
export const visits = (data: Partial<KnownMeasure['data']> = {}): KnownMeasure => ({
  kind: 'measure',
  id: 'northtown-visits',
  data: {
    title: 'Visits in time',
    authority: 'Northtown',
    unit: 'per cent',
    series: [{ period: '2014-15', ends: '2015-03-31', value: 80, source: 'guide' }],
    ...data,
  },
  body: 'By hand.',
});

const guides = [registered('guide', 'Guide to visits')];

/** What the import makes of a sheet: its drafts by id, what they add and change, and the warnings. */
export function convertFigures(document: ReadDocument, items: readonly ExistingItem[], documents = guides) {
  const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'];
  const context: ImportContext = { ...noContent, items: [...documents, ...items], markings };
  const { kind, drafts, warnings } = figuresSheet.convert(document, context);
  return {
    kind,
    drafts,
    ids: drafts.map((draft) => `${draft.kind}/${draft.id}`),
    added: drafts.flatMap(({ change }) => change?.entries?.added ?? []),
    changed: drafts.flatMap(({ change }) => change?.entries?.changed ?? []),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
  };
}
