import type { Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';

/** The lines of a paragraph, each with its number and its words, without what stands before the paragraph in its first; none of any other node. */
export function paragraphLines(
  { type, position }: Nodes,
  lines: readonly string[],
): { readonly line: number; readonly words: string }[] {
  if (type !== 'paragraph' || position === undefined) return [];
  const { start, end } = position;
  return lines
    .slice(start.line - 1, end.line)
    .map((text, index) => ({ line: start.line + index, words: index === 0 ? text.slice(start.column - 1) : text }));
}

/** What is wrong with the shape of a paragraph from a line on. */
export const shapeSlip = (line: number, message: string): Slip => ({
  rule: 'paragraph-shape',
  line,
  column: 1,
  message,
});

/** The same where it may be meant. */
export const shapeWarning = (line: number, message: string): Slip => ({
  ...shapeSlip(line, message),
  severity: 'warning',
});
