import type { Table } from 'mdast';
import { rowToTable } from '../sheet/rows-to-blocks.ts';
import type { ShownCell, ShownSheet } from '../sheet/show-sheet.ts';
import { mergeHeaderRows } from '../word/merge-header-rows.ts';
import { cutBelow } from './cut-below.ts';
import { headedColumns, spanningText, type PlanColumns } from './plan-columns.ts';
import { recommendationHeading } from './plan-heading.ts';
import { withoutUrgency } from './read-urgency.ts';

type Rows = ShownSheet['rows'];

/** A table of a sheet that has a plan’s titles of columns, its rows below them, all rows it is printed in, and those below it that are none of its. */
export type PlanSheet = {
  readonly sheet: ShownSheet;
  readonly table: Table;
  readonly columns: PlanColumns;
  readonly rows: Rows;
  readonly printed: Rows;
  readonly below: Rows;
  /** Whether it says which recommendations its actions answer. */
  readonly answers: boolean;
};

/** Finds the plan’s tables in a sheet by the titles of their columns, wherever they stand; none in a sheet that explains how to fill one in. */
export function findPlanTables(sheet: ShownSheet): PlanSheet[] {
  if (guidance.test(sheet.name.trim())) return [];
  const titles = sheet.rows.map(({ cells }) => (headedColumns(rowToTable(cells)) === undefined ? '' : wordsOf(cells)));
  // Titles that are typed again, as at the top of a page, begin no other table.
  const starts = titles.flatMap((words, index) =>
    words !== '' && words !== titles.slice(0, index).findLast((other) => other !== '') ? [index] : [],
  );
  // “Recommendation 2: …” above the titles of another table belongs to that one.
  const begins = starts.map((start) => {
    const lines = sheet.rows.slice(0, start).findLastIndex(({ cells }) => !isBanner(cells));
    return Math.max(lines + 1, 0);
  });
  return starts.flatMap((start, position) => {
    const above = sheet.rows.slice(position === 0 ? 0 : begins[position], start);
    return findOne({ sheet, above, rows: sheet.rows.slice(start, begins[position + 1]) }) ?? [];
  });
}

const wordsOf = (cells: readonly ShownCell[]) =>
  cells.map(({ text }) => text.replace(/\s+/g, ' ').toLowerCase()).join('|');

function findOne({
  sheet,
  above,
  rows: all,
}: {
  readonly sheet: ShownSheet;
  readonly above: Rows;
  readonly rows: Rows;
}): PlanSheet | undefined {
  const header = all[0] && rowToTable(all[0].cells);
  const columns = header && headedColumns(header);
  if (columns === undefined || header === undefined) return undefined;
  const { rows, below } = cutBelow(all.slice(1), columns);
  const banners = above.filter(({ cells }) => isBanner(cells));
  const named = banners.length === 0 && isTitle(sheet.name) ? [nameRow(sheet.name, header.children.length)] : [];
  const spread = rows.map(({ cells }, index) =>
    isAlone(cells, rows[index + 1]?.cells, columns) ? alone(cells) : cells,
  );
  const headed = mergeHeaderRows({ type: 'table', children: [header, ...spread.map(rowToTable)] });
  // The reader of tables looks for what is printed above the titles in the row before them.
  const lines = [...banners.slice(-1).map(({ cells }) => alone(cells)), ...named].map(rowToTable);
  const titles = headed.children.map((row) => spanningText(row) ?? '');
  return {
    sheet,
    table: { ...headed, align: header.children.map(() => null), children: [...lines, ...headed.children] },
    columns,
    rows,
    printed: [...banners.slice(-1), ...all.slice(0, 1), ...rows],
    below,
    answers: columns.has('recommendation') || lines.length > 0 || titles.some(isTitle),
  };
}

const guidance =
  /^(?:guidance|guide|instructions?|key|legend|drop[- ]?downs?|lists?|look[- ]?ups?|examples?|template|validation|how to|read ?me|definitions)\b(?: (?:notes?|lists?|values|data|for|to|of)\b.*)?$/i;

/** “Recommendation 2: Supervision”, but not a sentence that tells of it. */
function isTitle(text: string): boolean {
  const heading = recommendationHeading(text);
  return heading !== undefined && !/^\p{Ll}{2}/u.test(withoutUrgency(heading.rest));
}

function isBanner(cells: readonly ShownCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length === 1 && isTitle(filled[0]?.text ?? '');
}

const nameRow = (text: string, width: number): ShownCell[] =>
  Array.from({ length: width }, (_, column) =>
    column === 0 ? { at: '', text } : { at: '', text: '', covered: 'left' as const },
  );

/** A row that is one line across the table, whether Excel merged its cells or lets the words run on over the empty ones. */
const alone = (cells: readonly ShownCell[]): readonly ShownCell[] =>
  cells.map((cell) => (cell.text === '' ? { ...cell, covered: 'left' as const } : cell));

function isAlone(cells: readonly ShownCell[], next: readonly ShownCell[] | undefined, columns: PlanColumns): boolean {
  const places = cells.flatMap(({ text }, column) => (text === '' ? [] : [column]));
  const [place = 0] = places;
  const text = cells[place]?.text ?? '';
  if (places.length !== 1 || cells.some(({ covered }) => covered === 'above')) return false;
  if (cells.some(({ covered }) => covered === 'left')) return place === 0 || place !== columns.get('actions')?.[0];
  if (!/\p{L}{2}/u.test(text)) return false;
  const [first] = columns.get('recommendation') ?? [];
  if (place !== first) return ![...columns.values()].flat().includes(place);
  // A recommendation may stand in a row above those of its actions, and one that has a number is one.
  const at = (part: 'recommendation' | 'actions') => next?.[columns.get(part)?.[0] ?? -1];
  const goesOn = at('recommendation')?.text === '' && (at('actions')?.text ?? '') !== '';
  return !goesOn && !/^R?\d/.test(text) && !isTitle(text);
}
