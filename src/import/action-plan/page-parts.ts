import type { RootContent } from 'mdast';
import type { Line, Page, RuledTable } from '../pdf/page.ts';
import { blocksToTree } from '../pdf/blocks-to-tree.ts';
import { cutLine } from '../pdf/cut-line.ts';
import { dropFurniture } from '../pdf/drop-furniture.ts';
import { findBlocks } from '../pdf/find-blocks.ts';
import { findLayout, type Layout } from '../pdf/find-layout.ts';
import { findLinks } from '../pdf/find-links.ts';
import { plainText } from '../word/plain-text.ts';
import { recommendationHeading } from './plan-heading.ts';

/** What a page prints from top to bottom: its ruled tables, and the text around them as blocks. */
export type PagePart =
  | { readonly kind: 'table'; readonly page: number; readonly table: RuledTable }
  | { readonly kind: 'text'; readonly page: number; readonly block: RootContent; readonly heads: boolean }
  /** A page without text or with a large picture, which may hold anything; or a heading that could not be told from the text around it. */
  | { readonly kind: 'lost'; readonly page: number };

/** The parts of every page in reading order, without running headers; a line that heads a recommendation is never taken for one. */
export function pageParts(pages: readonly Page[]): PagePart[] {
  const free = dropFurniture(pages).map((kept, at) => {
    const { lines, tables = [] } = pages[at] ?? kept;
    const own = lines.filter((line) => kept.lines.includes(line) || recommendationHeading(line.text) !== undefined);
    return { ...kept, lines: own.flatMap((line) => outside(line, tables)) };
  });
  const layout = findLayout(free.some(({ lines }) => lines.length > 0) ? free : pages);
  const links = findLinks(pages);
  return free.flatMap((page, at): PagePart[] => {
    const { tables = [], number } = page;
    const isBare = page.lines.length === 0 && tables.length === 0 && at < pages.length - 1;
    const parts = tables.flatMap((table, index): PagePart[] => [
      ...textParts(page, linesAbove(page, tables, index), layout, links),
      { kind: 'table', page: number, table },
    ]);
    const all = [...parts, ...textParts(page, linesAbove(page, tables, tables.length), layout, links)];
    const isLost = isBare || page.pictured === true;
    return isLost ? [...all, { kind: 'lost', page: number }] : all;
  });
}

/** The part of a line that stands in no table. */
function outside(line: Line, tables: readonly RuledTable[]): Line[] {
  const down = line.y - 0.3 * line.size;
  const drawn = tables.flatMap((table) => table.cells);
  const edges = tables.map(({ columns }) => [columns[0] ?? 0, columns.at(-1) ?? 0] as const);
  const isIn = ({ x, width }: { x: number; width: number }) =>
    drawn.some(({ left, right, top, bottom }) => x + 3 >= left && x < right && down >= top && down < bottom) &&
    edges.some(([left, right]) => x + 3 >= left && x + width <= right + 3);
  return line.cells.some(isIn) ? cutLine(line, (cell) => !isIn(cell)) : [line];
}

function linesAbove({ lines }: Page, tables: readonly RuledTable[], index: number): Line[] {
  const top = (at: number) => tables[at]?.rows[0] ?? Number.POSITIVE_INFINITY;
  const from = index === 0 ? Number.NEGATIVE_INFINITY : top(index - 1);
  return lines.filter(({ y }) => y > from && y <= top(index));
}

function textParts(
  page: Page,
  lines: readonly Line[],
  layout: Layout,
  links: ReturnType<typeof findLinks>,
): PagePart[] {
  if (lines.length === 0) return [];
  const [first, last] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  const rules = page.rules.filter(({ y, height }) => y + height >= first - 20 && y <= last + 20 && !inTable(y, page));
  const found = findBlocks({ ...page, lines, rules }, layout);
  const parts = blocksToTree(found, links, false).map((block): PagePart => ({
    kind: 'text',
    page: page.number,
    block,
    heads: block.type !== 'list' && recommendationHeading(plainText(block)) !== undefined,
  }));
  const heads = lines.filter(({ text }) => recommendationHeading(text) !== undefined);
  const isHidden = heads.some((line) => !found.some(({ text }) => text.startsWith(line.text.slice(0, 20))));
  return isHidden ? [...parts, { kind: 'lost', page: page.number }] : parts;
}

const inTable = (y: number, { tables = [] }: Page) =>
  tables.some(({ rows }) => y >= (rows[0] ?? 0) - 3 && y <= (rows.at(-1) ?? 0) + 3);
