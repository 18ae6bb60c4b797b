import { joinSpaces } from './join-spaces.ts';

/** A text on one line, cut at a word near 140 characters with an ellipsis, or in a word that is longer. */
export function shorten(text: string, length = 140): string {
  const line = joinSpaces(text);
  if (line.length <= length) return line;
  const word = line.lastIndexOf(' ', length - 1);
  if (word > 0) return `${line.slice(0, word)} …`;
  // No half of a character that takes two.
  return `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
