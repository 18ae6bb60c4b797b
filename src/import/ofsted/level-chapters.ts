import type { Block } from '../pdf/block.ts';

/**
 * The blocks of a report with all headings that fit in the style of the largest of them, so that they come to stand on one
 * level: a report may set one chapter smaller than the others, which would put it below the chapter before it.
 */
export function levelChapters(blocks: readonly Block[], chapter: RegExp | undefined): readonly Block[] {
  const isChapter = ({ kind, text }: Block) => kind === 'heading' && chapter?.test(text) === true;
  const [largest] = blocks.filter(isChapter).sort((a, b) => b.size - a.size);
  if (largest === undefined) return blocks;
  const { size, bold } = largest;
  return blocks.map((block) => (isChapter(block) ? { ...block, size, bold } : block));
}
