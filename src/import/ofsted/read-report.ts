import type { Page } from '../pdf/page.ts';
import { joinLines } from '../pdf/join-lines.ts';
import { readBlocks } from '../pdf/read-blocks.ts';
import { splitColumns } from '../pdf/split-columns.ts';
import type { Report } from './report.ts';
import { tidyLetter } from './tidy-letter.ts';

/** Puts the pages of a report together to its text. */
export function readReport(name: string, pages: readonly Page[]): Report {
  const blocks = tidyLetter(readBlocks(pages));
  const front = joinLines(splitColumns(pages.slice(0, 1)).flatMap(({ page }) => page.lines.map(({ text }) => text)));
  return { name, blocks, front: withoutNotes(front), pages: pages.length };
}

/** A text without the superscript digits that lead to footnotes. */
export const withoutNotes = (text: string): string => text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '');
