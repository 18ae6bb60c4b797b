import type { RootContent } from 'mdast';
import { makeHeading } from '../make-blocks.ts';
import type { Page, RuledTable } from '../pdf/page.ts';
import { cellToTree, type CellLook } from '../pdf/cell-to-tree.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import { lookOfTables } from './look-of-tables.ts';
import { pageParts, type PagePart } from './page-parts.ts';
import { pageTables, type PageTable, type TableOnPage } from './page-tables.ts';
import type { PlanText } from './plan-text.ts';
import { readPlan, withoutPlan } from './read-plan.ts';
import { warnOfPages } from './warn-of-pages.ts';

/** A block of a PDF with its page: what is printed, and what the reader of plans may take fields from. */
export type PageBlock = {
  readonly page: number;
  readonly printed: RootContent;
  /** Nothing where the block’s place in a table cannot be told. */
  readonly read?: RootContent;
  readonly table?: PageTable;
};

/** Reads a plan that is kept as a PDF, from its ruled tables. What only stands side by side is read into no field. */
export function readPlanPages(pages: readonly Page[]): PlanText | undefined {
  const blocks = planBlocks(pages);
  if (!blocks.some(({ table }) => table?.columns !== undefined)) return undefined;
  const printed = blocks.map((block) => block.printed);
  const plan = readPlan(dropStruck(blocks.map(({ read }) => read ?? nothing)));
  if (plan === undefined) return undefined;
  return {
    plan,
    printed,
    own: printed.slice(plan.from, plan.to + 1),
    around: (instead) => withoutPlan(printed, plan, instead),
    footnotes: [],
    warnings: [...warnOfStruck(printed), ...warnOfPages(pages, blocks, plan)],
  };
}

/** A block without words. */
const nothing: RootContent = { type: 'thematicBreak' };
/** A heading that ends whatever the reader stands under. */
const ending = makeHeading(1, '…');

function planBlocks(pages: readonly Page[]): PageBlock[] {
  const look = lookOfTables(pages);
  const blocks: PageBlock[] = [];
  let [tables, isLost]: [TableOnPage[], boolean] = [[], false];
  const flush = () => {
    if (tables.length > 0) blocks.push(...tableBlocks(tables, look, isLost));
    if (tables.length > 0 && blocks.at(-1)?.table?.columns?.has('recommendation') === true) isLost = false;
    tables = [];
  };
  for (const part of pageParts(pages)) {
    if (part.kind === 'table' && !part.table.uneven) {
      tables.push(part);
      continue;
    }
    flush();
    if (part.kind === 'table') blocks.push(...unevenBlocks(part, look));
    else if (part.kind === 'text') {
      if (part.heads) isLost = false;
      blocks.push({
        page: part.page,
        printed: part.block,
        ...(part.block.type === 'table' ? {} : { read: part.block }),
      });
    } else {
      isLost = true;
      blocks.push({ page: part.page, printed: nothing, read: ending });
    }
  }
  flush();
  return blocks;
}

const tableBlocks = (tables: readonly TableOnPage[], look: CellLook, isLost: boolean): PageBlock[] =>
  pageTables(tables, look, isLost).map((table) => ({
    page: table.rows[0]?.page ?? 0,
    printed: table.table,
    read: table.table,
    table,
  }));

const unevenBlocks = ({ page, table }: Extract<PagePart, { kind: 'table' }>, look: CellLook): PageBlock[] =>
  cellsOf(table, look).map((printed) => ({ page, printed }));

const cellsOf = ({ cells }: RuledTable, look: CellLook) => cells.flatMap((cell) => cellToTree(cell, look));
