import type { Nodes } from 'mdast';
import { findMatches } from './find-matches.ts';

/** A match in a text, and its line and column in the body, counted from 1. */
type Found = { readonly match: RegExpExecArray; readonly place: { readonly line: number; readonly column: number } };

/**
 * Every match of a global pattern in what is written for a part of a tree. `source` is the body; `needed` are words of which
 * every match holds one, so that other texts are passed over quickly.
 */
export function findInText(
  { position }: Nodes,
  source: string,
  pattern: RegExp,
  needed: readonly string[],
): readonly Found[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const text = source.slice(start.offset, end.offset);
  if (!needed.some((word) => text.includes(word))) return [];
  let { line, column } = start;
  let at = 0;
  return findMatches(text, pattern).map((match) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < match.index; next = text.indexOf('\n', at)) {
      line += 1;
      column = 1;
      at = next + 1;
    }
    column += match.index - at;
    at = match.index;
    return { match, place: { line, column } };
  });
}
