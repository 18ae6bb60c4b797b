import type { Page } from './page.ts';
import type { Block } from './block.ts';
import { dropContents } from './drop-contents.ts';
import { dropFurniture } from './drop-furniture.ts';
import { endLetter } from './end-letter.ts';
import { findBlocks } from './find-blocks.ts';
import { findLayout } from './find-layout.ts';
import { joinPages } from './join-pages.ts';
import { raiseMarks } from './raise-marks.ts';
import { splitColumns } from './split-columns.ts';

/** The text of a PDF as blocks in reading order, without running headers and page numbers. */
export function readBlocks(pages: readonly Page[]): Block[] {
  const parts = splitColumns(dropContents(dropFurniture(pages)));
  const layout = findLayout(parts.map(({ page }) => page));
  const joined = joinPages(
    parts.map(({ page, edges }) => {
      const blocks = findBlocks(raiseMarks(page, layout.size), { ...layout, ...edges });
      // A column is so narrow that many a paragraph’s last line runs to its edge.
      return edges === undefined ? blocks : blocks.map((block) => ({ ...block, full: false }));
    }),
  );
  return endLetter(joined);
}
