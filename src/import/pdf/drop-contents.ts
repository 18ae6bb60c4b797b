import type { Line, Page } from './page.ts';

/** Drops printed lists of contents: their page numbers lead nowhere once the report is one text. */
export function dropContents(pages: readonly Page[]): Page[] {
  return pages.map((page) => {
    const start = page.lines.findIndex(({ text }) => /^(table of )?contents( page)?$/i.test(text));
    const entries = page.lines.slice(start + 1).filter(isEntry);
    if (start < 0 || entries.length < 3) return page;
    const last = page.lines.lastIndexOf(entries.at(-1) as Line);
    // Between the first and the last entry stand only entries, some of them on two lines.
    return { ...page, lines: [...page.lines.slice(0, start), ...page.lines.slice(last + 1)] };
  });
}

const isEntry = ({ text }: Line) => text.length < 120 && /[\p{L})]\W*\s\d{1,3}$/u.test(text);
