import type { Line, Page, Rule } from './page.ts';
import { areColumns } from './are-columns.ts';
import { findBands, type Band } from './find-bands.ts';
import { findGutter, type Gutter } from './find-gutter.ts';

/** A part of a page that is read from top to bottom, and the edges of its text where they are not the document’s. */
export type PagePart = { readonly page: Page; readonly edges?: { readonly left: number; readonly right: number } };

type Cut = { readonly page: Page; readonly gutter: Gutter; readonly bands: readonly Band[] };

/** How many lines stand on each side at least: fewer could stand so by chance. */
const fewestLines = 8;
/** On a page like one that surely has two columns, fewer are enough. */
const fewestOnLikePage = 3;

/** The pages in the order in which they are read: where a page surely has two columns, the left one before the right one. */
export function splitColumns(pages: readonly Page[]): PagePart[] {
  const cuts = pages.map(cutPage);
  const sure = cuts.flatMap((cut) => (cut !== undefined && isSure(cut) ? [cut.gutter] : []));
  return pages.flatMap((page, at): PagePart[] => {
    const cut = cuts[at];
    return cut !== undefined && sure.some((gutter) => isLike(gutter, cut.gutter)) ? partsOf(cut) : [{ page }];
  });
}

function cutPage(page: Page): Cut | undefined {
  const gutter = findGutter(page.lines);
  return gutter === undefined ? undefined : { page, gutter, bands: findBands(page, gutter) };
}

const haveColumns = ({ sides }: Band, fewest: number): boolean =>
  sides !== undefined &&
  Math.min(sides.left.length, sides.right.length) >= fewest &&
  areColumns(sides.left, sides.right);

/** Whether columns take up most of the height of a page’s text. */
function isSure({ page, bands }: Cut): boolean {
  const columned = bands.filter((band) => haveColumns(band, fewestLines));
  const height = columned.reduce((sum, { lines }) => sum + heightOf(lines), 0);
  return height > 0 && height >= 0.5 * heightOf(page.lines);
}

const heightOf = (lines: readonly Line[]) => (lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0);

const isLike = (a: Gutter, b: Gutter) => a.start < b.end && b.start < a.end;

function partsOf({ page, gutter, bands }: Cut): PagePart[] {
  const parts: PagePart[] = [];
  let plain: Line[] = [];
  const flush = () => {
    if (plain.length > 0)
      parts.push({ page: { ...page, lines: plain }, edges: { left: gutter.left, right: gutter.right } });
    plain = [];
  };
  for (const band of bands) {
    if (band.sides === undefined || !haveColumns(band, fewestOnLikePage)) {
      plain.push(...band.lines);
      continue;
    }
    flush();
    parts.push(...columnsOf(page, band.sides, gutter));
  }
  flush();
  return parts;
}

/** Both columns, the right one moved to where the left one stands: lists and paragraphs go on from one to the other. */
function columnsOf(page: Page, { left, right }: NonNullable<Band['sides']>, gutter: Gutter): PagePart[] {
  const middle = (gutter.start + gutter.end) / 2;
  const shift = gutter.end - gutter.left;
  return [
    {
      page: { ...page, lines: left, rules: page.rules.filter(({ x, width }) => x + width <= middle) },
      edges: { left: gutter.left, right: gutter.start },
    },
    {
      page: {
        ...page,
        lines: right.map((line) => moveLine(line, shift)),
        rules: page.rules.filter(({ x }) => x >= middle).map((rule): Rule => ({ ...rule, x: rule.x - shift })),
      },
      edges: { left: gutter.left, right: gutter.right - shift },
    },
  ];
}

const moveLine = (line: Line, shift: number): Line => ({
  ...line,
  x: line.x - shift,
  cells: line.cells.map((cell) => ({ ...cell, x: cell.x - shift })),
});
