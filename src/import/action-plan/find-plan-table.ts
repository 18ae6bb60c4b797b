import type { Table } from 'mdast';
import { rowToTable } from '../sheet/rows-to-blocks.ts';
import type { ShownCell, ShownSheet } from '../sheet/show-sheet.ts';
import { mergeHeaderRows } from '../word/merge-header-rows.ts';
import { cutBelow } from './cut-below.ts';
import { headedColumns, spanningText, type PlanColumns } from './plan-columns.ts';
import { recommendationHeading } from './plan-heading.ts';
import { withoutUrgency } from './read-urgency.ts';

type Rows = ShownSheet['rows'];

/** The table of a sheet that has a plan’s titles of columns, and the rows above and below it that belong to none. */
export type PlanSheet = {
  readonly sheet: ShownSheet;
  readonly table: Table;
  readonly columns: PlanColumns;
  readonly rows: Rows;
  readonly above: Rows;
  readonly below: Rows;
  /** Whether it says which recommendations its actions answer. */
  readonly answers: boolean;
};

/** Finds the plan’s table in a sheet by the titles of its columns, wherever they stand; nothing in a sheet that explains how to fill one in. */
export function findPlanTable(sheet: ShownSheet): PlanSheet | undefined {
  if (guidance.test(sheet.name.trim())) return undefined;
  const start = sheet.rows.findIndex(({ cells }) => headedColumns(rowToTable(cells)) !== undefined);
  const header = sheet.rows[start] && rowToTable(sheet.rows[start].cells);
  const columns = header && headedColumns(header);
  if (columns === undefined || header === undefined) return undefined;
  const { rows, below } = cutBelow(sheet.rows.slice(start + 1), columns);
  const above = sheet.rows.slice(0, start);
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
    above: above.filter((row) => row !== banners.at(-1)),
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
