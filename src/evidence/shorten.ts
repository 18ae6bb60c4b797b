import { joinSpaces } from './join-spaces.ts';

/** A text on one line, cut at a word near 140 characters with an ellipsis. */
export function shorten(text: string, length = 140): string {
  const line = joinSpaces(text);
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length - 1))} …`;
}
