import type { Page } from '../importer.ts';
import type { Block } from './block.ts';
import { dropContents } from './drop-contents.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findBlocks } from './find-blocks.ts';
import { findLayout } from './find-layout.ts';
import { joinPages } from './join-pages.ts';

/** The text of a PDF as blocks in reading order, without running headers and page numbers. */
export function readBlocks(pages: readonly Page[]): Block[] {
  const inner = dropContents(dropFurniture(pages));
  const layout = findLayout(inner);
  return joinPages(inner.map((page) => findBlocks(page, layout)));
}
