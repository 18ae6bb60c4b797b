import type { RootContent } from 'mdast';
import { makeHeading } from '../make-blocks.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { rowsToBlocks } from '../sheet/rows-to-blocks.ts';
import { showSheet, type ShownSheet } from '../sheet/show-sheet.ts';
import { tableCell } from '../word/convert-table.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { findPeopleInPlan } from './find-people-in-plan.ts';
import { findPlanTables, type PlanSheet } from './find-plan-tables.ts';
import type { PlanText } from './plan-text.ts';
import { readPlan } from './read-plan.ts';
import { warnOfSheets } from './warn-of-sheets.ts';

/** The sheets of a workbook that Excel shows, the tables in them that hold a plan, and those that name no recommendation beside such a one. */
export type PlanWorkbook = {
  readonly shown: readonly ShownSheet[];
  readonly plans: readonly PlanSheet[];
  readonly others: readonly PlanSheet[];
};

/** Finds the sheets that hold a plan: those that say which recommendations they answer, or where none does all with a plan’s titles. */
export function findPlanSheets(sheets: readonly Sheet[]): PlanWorkbook {
  const shown = sheets.filter(({ hidden }) => hidden !== true).map(showSheet);
  const titled = shown.flatMap(findPlanTables);
  const answering = titled.filter(({ answers }) => answers);
  const plans = answering.length > 0 ? answering : titled;
  return { shown, plans, others: titled.filter((table) => !plans.includes(table)) };
}

/** Reads a plan that is kept as sheets. What stands above and below its tables, and on other sheets, is printed around it. */
export function readPlanSheets(sheets: readonly Sheet[]): PlanText | undefined {
  const workbook = findPlanSheets(sheets);
  const { shown, plans } = workbook;
  const several = shown.length > 1;
  const headed = (name: string, blocks: readonly RootContent[]) =>
    several && blocks.length > 0 ? [sheetHeading(name), ...blocks] : blocks;
  const own = plans.flatMap(({ sheet, table }) => (plans.length > 1 ? [sheetHeading(sheet.name), table] : [table]));
  const plan = readPlan(dropStruck(own));
  if (plan === undefined) return undefined;
  const around = shown.flatMap((sheet) => {
    const own = plans.flatMap((plan) => (plan.sheet === sheet ? plan.printed : []));
    const rows = sheet.rows.filter((row) => !own.includes(row));
    return headed(sheet.name, rowsToBlocks(rows));
  });
  return {
    plan,
    printed: [...around, ...own],
    own: own.map(flat),
    around: (instead = []) => [...around, ...instead],
    footnotes: [],
    warnings: [...findPeopleInPlan(plans), ...warnOfSheets(sheets, workbook)],
  };
}

/** A table with each cell as one line: a sheet has too many columns to be printed as a record a row where a cell holds a list. */
const flat = (block: RootContent): RootContent =>
  block.type !== 'table'
    ? block
    : {
        ...block,
        children: block.children.map((row) => ({
          ...row,
          children: row.children.map(({ children }) => tableCell([{ type: 'paragraph', children }])),
        })),
      };

/** Said to be a sheet, so that its name is not taken for a title of the plan. */
const sheetHeading = (name: string): RootContent => makeHeading(2, `Sheet “${name}”`);
