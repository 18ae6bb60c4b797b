import { unread } from '../unread.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { registerOf } from '../register-of.ts';
import { takenIds } from '../taken-ids.ts';
import { shortId, takeId } from '../word/short-id.ts';
import type {
  ImportContext,
  Importer,
  ImportResult,
  ImportWarning,
  ReadDocument,
  RegisteredDocument,
} from '../importer.ts';
import { compareFigures } from './compare-figures.ts';
import { readFacts } from './compare-measure.ts';
import { citeSources } from './cite-sources.ts';
import { refuseCutFigures } from './explain-cut-figures.ts';
import { findFigureTables } from './find-figure-tables.ts';
import { findListOfPeople } from './find-list-of-people.ts';
import { findUnread } from './find-unread.ts';
import { measuresIn } from './match-measure.ts';
import { readEntries } from './read-entries.ts';
import type { MeasureOfFigures } from './read-entry.ts';
import { readMarking } from './read-marking.ts';
import { sheetSource } from './sheet-source.ts';
import { sheetsOf } from './sheets-of.ts';
import { sortRows, type NewMeasure } from './sort-rows.ts';
import type { StatedRow } from './state-figures.ts';
import { gatherDrafts, updateMeasure, type MadeFigures } from './update-measure.ts';
import { isLeftPeriod, warnOfFigures } from './warn-of-figures.ts';
import { withoutLeads } from './without-leads.ts';
import { warnIf } from '../warn-if.ts';

/** Reads sheets of figures kept in Excel or CSV: new figures for the measures there are, what differs in them, and new measures. */
export const figuresSheet: Importer = {
  id: 'measure',
  title: 'Sheet of figures (Excel or CSV)',
  recognise,
  convert,
};

function recognise(document: ReadDocument): number {
  if (refuseCutFigures(document) !== undefined) return 0.97;
  const tables = findFigureTables(document);
  if (tables.length === 0) return 0;
  if (findListOfPeople(withoutLeads(sheetsOf(document))).length > 0) return 0.3;
  return tables.some(({ columns }) => columns.has('unit') && columns.has('value')) ? 0.96 : 0.92;
}

function convert(document: ReadDocument, { items, markings = [] }: ImportContext): ImportResult {
  const refused = refuseCutFigures(document);
  if (refused !== undefined) return { kind: 'measure', drafts: [], warnings: [], refused };
  const tables = findFigureTables(document);
  const measures = measuresIn(items);
  const { known, fresh, warnings } = sortRows(tables, measures, document.name, !/\.(?:csv|tsv)$/i.test(document.name));
  const told: ImportWarning[] = [
    ...findUnread(
      document,
      tables.map((table) => ({ ...table, left: table.left.filter(({ heading }) => !isLeftPeriod(table, heading)) })),
    ),
    ...warnOfFigures(tables),
    ...findPersonalDetails(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' | '))).join('\n')),
    ...warnings,
  ];
  if (known.size + fresh.size === 0) return unread(told);
  const source = sheetSource(document.name, items);
  const register = registerOf(items);
  const taken = takenIds(measures.map(({ id }) => id));
  const made = [
    ...[...known].map(([measure, rows]) => {
      const standing = measure.data.marking ?? markings[0];
      const { left, lower } = readMarking(rows, `measures/${measure.id}.md`, markings, standing);
      if (left !== undefined) return leaveOut(left);
      const made = updateMeasure(measure, rows, source.id, register);
      return lower === undefined ? made : { ...made, warnings: [...made.warnings, lower] };
    }),
    ...[...fresh].map(([measure, rows]) => {
      const { left, marking } = readMarking(rows, `The new measure “${measure.title}”`, markings);
      return left === undefined ? makeMeasure(measure, rows, source.id, register, taken, marking) : leaveOut(left);
    }),
  ];
  return {
    kind: 'measure',
    drafts: gatherDrafts(made, source),
    warnings: [...told, ...made.flatMap((result) => result.warnings)],
  };
}

const leaveOut = (warning: ImportWarning): MadeFigures => ({ drafts: [], warnings: [warning] });

function makeMeasure(
  { title, authority, unit }: NewMeasure,
  rows: readonly StatedRow[],
  source: string,
  register: readonly RegisteredDocument[],
  taken: ReturnType<typeof takenIds>,
  marking: string | undefined,
): MadeFigures {
  const measure: MeasureOfFigures = { authority, unit, series: [] };
  const read = readEntries(rows, measure, register);
  const { added, warnings } = compareFigures(read.entries, measure, `the new measure “${title}”`);
  const { facts, left } = readFacts(rows, measure);
  const [given] = rows.flatMap(({ told }) => told.get('id') ?? []);
  const isId = given !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(given);
  const id = takeId(isId ? given : shortId(`${authority} ${title}`), taken);
  const message = `measures/${id}.md: the sheet says what no field takes: ${left.join('; ')}. Enter by hand what counts.`;
  const head = { title, ...(marking === undefined ? {} : { marking }), authority, unit };
  return {
    drafts: [{ kind: 'measure', id, data: { ...head, ...facts, series: citeSources(added, source) }, body: '' }],
    warnings: [...read.warnings, ...warnings, ...warnIf(left.length > 0, 'measure-differs', message)],
  };
}
