import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { ShownCell } from '../sheet/show-sheet.ts';
import type { PlanSheet } from './find-plan-tables.ts';
import type { PlanWorkbook } from './read-plan-sheets.ts';
import { isColour, readState } from './read-state.ts';

/** What sheets of a plan hold that no field takes: other sheets, hidden and struck-out cells, colours, rows below a table. */
export function warnOfSheets(sheets: readonly Sheet[], { shown, plans, others }: PlanWorkbook): ImportWarning[] {
  const isPlan = (name: string) => plans.some(({ sheet }) => sheet.name === name);
  return [
    ...sheets.flatMap(({ name, hidden }) => (isPlan(name) ? [] : [warnOfOther(name, hidden === true)])),
    ...shown.flatMap(({ name, rows, unseen }) => [
      ...warn(name, 'hidden-left-out', unseen, hidden),
      ...warn(
        name,
        'struck-out',
        rows.flatMap(({ cells }) => cells).filter(({ struck }) => struck === true),
        struckOut,
      ),
    ]),
    ...others
      .filter(({ sheet }) => isPlan(sheet.name))
      .flatMap(({ sheet, printed }) => warn(sheet.name, 'table-not-read', filledOf(printed), unread)),
    ...plans.flatMap((plan) => [
      ...warn(plan.sheet.name, 'colour-only', colours(plan), colour),
      ...warn(plan.sheet.name, 'row-below', filledOf(plan.below), below),
      ...warnOfName(plan),
    ]),
  ];
}

const hidden = (cells: string) =>
  `these cells are not shown in Excel, because their row or column is hidden or a merged cell covers them, so they were left out: ${cells}. Show them in Excel and import the file again if they count.`;
const struckOut = (cells: string) =>
  `these cells are struck out, wholly or in part, so they were kept out of the fields: ${cells}. They stand in the text as printed.`;
const colour = (cells: string) =>
  `these cells have a colour that says red, amber or green, which no text keeps: ${cells}. Write the word for the colour into each and import the file again.`;
const below = (cells: string) =>
  `these cells read like totals, a key or notes, so they were kept out of the plan’s fields: ${cells}. They stand in the text of the document’s entry: if one is an action, add it.`;

const unread = (cells: string) =>
  `a table that names no recommendation was read into no field: ${cells}. It stands in the text of the document’s entry: if its rows are actions of the plan, add them.`;
const filledOf = (rows: PlanSheet['rows']) => rows.flatMap(({ cells }) => cells).filter(({ text }) => text !== '');

function warn(
  name: string,
  code: string,
  cells: readonly ShownCell[],
  say: (cells: string) => string,
): ImportWarning[] {
  if (cells.length === 0) return [];
  const named = cells.map(({ at, text }) => (text === '' ? at : `${at} (“${shorten(text.replace(/\s+/g, ' '), 80)}”)`));
  return [{ code, message: `The sheet “${name}”: ${say(named.join(', '))}` }];
}

/** Cells that show a traffic light, alone or where how far an action has got is not printed as a plain state. */
function colours({ rows, columns }: PlanSheet): ShownCell[] {
  const states = columns.get('state') ?? [];
  const says = (text: string, column: number) => text !== '' && (!states.includes(column) || isColour(text));
  return rows.flatMap(({ cells }) => {
    const isClear = readState(states.map((column) => cells[column]?.text ?? '')).state !== undefined;
    return cells.filter(
      ({ coloured, text }, column) => coloured === true && !says(text, column) && (text === '' || !isClear),
    );
  });
}

function warnOfOther(name: string, isHidden: boolean): ImportWarning {
  const why = isHidden
    ? 'was not read, because it is hidden in Excel. Show it and import the file again if it counts.'
    : 'holds no table of a plan, so no action was read from it. Its words stand in the text of the document’s entry: if it holds actions, add them.';
  return { code: 'sheet-unread', message: `The sheet “${name}” ${why}` };
}

/** “Completed actions” may mean that all of a sheet is done, or only what was done when it was named. */
function warnOfName({ sheet: { name }, rows, columns }: PlanSheet): ImportWarning[] {
  if (!/\b(?:completed?|closed|done|archived?|finished)\b/i.test(name)) return [];
  const states = columns.get('state') ?? [];
  const open = rows.filter(
    ({ cells }) => readState(states.map((column) => cells[column]?.text ?? '')).state === undefined,
  );
  if (open.length === 0) return [];
  const message = `The sheet “${name}” is named like one of actions that are done, but no cell says so in these rows: ${open.map(({ number }) => number).join(', ')}. Their state was left as the cells have it: enter done where you know it.`;
  return [{ code: 'sheet-of-done', message }];
}
