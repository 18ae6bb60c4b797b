import { countEach } from '../../evidence/count-each.ts';
import type { Line, Page } from './page.ts';

/** How far from the top and bottom edge headers and footers stand, as a share of the page’s height. */
const edge = 0.12;

/** Drops page numbers and the headers and footers that run through the pages. */
export function dropFurniture(pages: readonly Page[]): Page[] {
  const seen = countEach(pages.flatMap((page) => [...new Set(edgeLines(page).map(keyOf))]));
  const often = Math.max(2, Math.min(4, Math.ceil(pages.length / 4)));
  return pages.map((page) => {
    const outer = new Set(edgeLines(page));
    const isRunning = (line: Line) => outer.has(line) && (seen.get(keyOf(line)) ?? 0) >= often && !startsList(line);
    return { ...page, lines: page.lines.filter((line) => !isRunning(line) && !isPageNumber(line, page)) };
  });
}

const edgeLines = (page: Page) => page.lines.filter(({ y }) => y < edge * page.height || y > (1 - edge) * page.height);

/** Two running lines are the same when only their numbers differ. */
const keyOf = ({ text, size }: Line) => `${text.replace(/\d+/g, '#').toLowerCase()}|${Math.round(size)}`;

/** A numbered list has the same first words on many pages only by chance; its number shows that it is text. */
const startsList = ({ text }: Line) => /^\d+\.\s+\S/.test(text) && !/\d$/.test(text);

function isPageNumber({ text, y }: Line, page: Page): boolean {
  const number = /^(?:page\s+)?(\d{1,3}|[ivx]{1,5})\.?(?:\s+of\s+\d{1,3})?$/i.exec(text)?.[1];
  if (number === undefined || (y > 0.08 * page.height && y < 0.9 * page.height)) return false;
  return !/\d/.test(number) || Math.abs(Number(number) - page.number) <= 6;
}
