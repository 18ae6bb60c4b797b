import { countEach } from '../../evidence/count-each.ts';
import type { Line, Page } from './page.ts';

/** How far from the top and bottom edge headers and footers stand, as a share of the page’s height. */
const edge = 0.12;

/**
 * Drops page numbers and the headers and footers that run through the pages: lines that differ in nothing, or only in a number
 * that counts on with the pages.
 */
export function dropFurniture(pages: readonly Page[]): Page[] {
  const seen = countEach(pages.flatMap((page) => [...new Set(edgeLines(page).flatMap((line) => keysOf(line, page)))]));
  const often = Math.max(2, Math.min(4, Math.ceil(pages.length / 4)));
  const usual = usualSize(pages);
  return pages.map((page) => {
    const outer = new Set(edgeLines(page));
    const isRunning = (line: Line) => {
      if (!outer.has(line) || startsList(line)) return false;
      const [same = '', ...counted] = keysOf(line, page);
      const run = (key: string) => (seen.get(key) ?? 0) >= often;
      return run(same) || (counted.some(run) && !isNumberedHeading(line, page, usual));
    };
    return { ...page, lines: page.lines.filter((line) => !isRunning(line) && !isPageNumber(line, page)) };
  });
}

const edgeLines = (page: Page) => page.lines.filter(({ y }) => y < edge * page.height || y > (1 - edge) * page.height);

/** A line’s words and size, and the same for each of its numbers with how far that is from the page’s. */
function keysOf({ text, size }: Line, { number }: Page): string[] {
  const words = text.toLowerCase();
  const counted = [...words.matchAll(/\d+/g)].map(
    ({ 0: digits, index }) =>
      `${words.slice(0, index)}#${Number(digits) - number}${words.slice(index + digits.length)}`,
  );
  return [words, ...counted].map((key) => `${key}|${Math.round(size)}`);
}

/** The size that most lines have. */
function usualSize(pages: readonly Page[]): number {
  const sizes = countEach(pages.flatMap(({ lines }) => lines.map(({ size }) => Math.round(size))));
  return [...sizes].reduce((most, [size, count]) => (count > (sizes.get(most) ?? 0) ? size : most), 0);
}

/** A numbered list has the same first words on many pages only by chance; its number shows that it is text. */
const startsList = ({ text }: Line) => /^\d+\.\s+\S/.test(text) && !/\d$/.test(text);

/** “Priority 2” at the top of a page, as large as the text at least: one after the other, such headings count on as pages do. */
const isNumberedHeading = ({ text, y, size }: Line, { height }: Page, usual: number) =>
  y < height / 2 && Math.round(size) >= usual && /^(?!page\b)\p{L}+ \d+[.:]?$/iu.test(text);

function isPageNumber({ text, y }: Line, page: Page): boolean {
  const number = /^(?:page\s+)?(\d{1,3}|[ivx]{1,5})\.?(?:\s+of\s+\d{1,3})?$/i.exec(text)?.[1];
  if (number === undefined || (y > 0.08 * page.height && y < 0.9 * page.height)) return false;
  return !/\d/.test(number) || Math.abs(Number(number) - page.number) <= 6;
}
