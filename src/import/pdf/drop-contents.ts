import type { Line, Page } from './page.ts';

/** Drops printed lists of contents: their page numbers lead nowhere once the report is one text. */
export function dropContents(pages: readonly Page[]): Page[] {
  return pages.map((page) => {
    const start = page.lines.findIndex(({ text }) => /^(table of )?contents( page)?$/i.test(text));
    const end = start < 0 ? 0 : endOfEntries(page.lines, start + 1);
    if (end === 0) return page;
    return { ...page, lines: [...page.lines.slice(0, start), ...page.lines.slice(end)] };
  });
}

/** An entry may run over two or three lines; text below the list may end in a number too. */
const mostBetween = 2;

/**
 * Where the entries of a list of contents end, three at least, whose page numbers rise; 0 where there are none. One that falls
 * back is misprinted where others go on below it.
 */
function endOfEntries(lines: readonly Line[], start: number): number {
  let [end, below, count, number] = [start, start, 0, 0];
  for (const [at, line] of lines.entries()) {
    if (at < start || !isEntry(line)) continue;
    if (at - below > mostBetween) break;
    below = at + 1;
    const next = Number(/\d+$/.exec(line.text)?.[0]);
    if (next >= number) [end, count, number] = [below, count + 1, next];
  }
  return count < 3 ? 0 : end;
}

const isEntry = ({ text }: Line) => text.length < 120 && /[\p{L})]\W*\s\d{1,3}$/u.test(text);
