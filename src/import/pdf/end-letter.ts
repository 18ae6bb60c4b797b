import type { Block } from './block.ts';

/** How a letter takes its leave, as part of a pattern. */
export const farewellWords = 'yours (?:sincerely|faithfully|truly)';

const whole = new RegExp(`^${farewellWords},?$`, 'i');
const atEnd = new RegExp(String.raw`\b${farewellWords},?$`, 'i');

/** Whether a text is how a letter takes its leave. */
export const isFarewell = (text: string): boolean => whole.test(text.trim());

const post = /\b(?:inspector|inspectorate|HMI|director|chief executive|secretary)\b/i;

/**
 * The blocks of a letter with those who sign it as text: names and posts may be set like headings, but nothing of theirs
 * stands below them. What the letter encloses keeps its headings.
 */
export function endLetter(blocks: readonly Block[]): Block[] {
  const end = blocks.findLastIndex(({ text }) => atEnd.test(text));
  if (end < 0) return [...blocks];
  const below = blocks.slice(end + 1).filter(({ kind }) => kind !== 'footnote');
  const alone = below.every(({ kind }) => kind === 'heading');
  const enclosed = below.findIndex(
    ({ kind, text }) => kind !== 'heading' && (kind !== 'paragraph' || text.length > 90),
  );
  const signed = enclosed < 0 ? below : below.slice(0, enclosed);
  const signs = new Set(signed.filter(({ kind, text }) => kind === 'heading' && (alone || post.test(text))));
  return blocks.map((block) => (signs.has(block) ? { ...block, kind: 'paragraph' } : block));
}
