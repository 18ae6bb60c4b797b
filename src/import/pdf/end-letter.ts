import type { Block } from './block.ts';

/** How a letter takes its leave, as part of a pattern. */
export const farewellWords = 'yours (?:sincerely|faithfully|truly)';

const whole = new RegExp(`^${farewellWords},?$`, 'i');
const atEnd = new RegExp(String.raw`\b${farewellWords},?$`, 'i');

/** Whether a text is how a letter takes its leave. */
export const isFarewell = (text: string): boolean => whole.test(text.trim());

/** The blocks of a letter with those who sign it as text: their names may be set like headings, but nothing stands below them. */
export function endLetter(blocks: readonly Block[]): Block[] {
  const end = blocks.findLastIndex(({ text }) => atEnd.test(text));
  const signed = blocks.slice(end + 1).filter(({ kind }) => kind !== 'footnote');
  if (end < 0 || signed.some(({ kind }) => kind !== 'heading')) return [...blocks];
  return blocks.map((block, at) => (at > end && block.kind === 'heading' ? { ...block, kind: 'paragraph' } : block));
}
