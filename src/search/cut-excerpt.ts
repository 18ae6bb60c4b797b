import type { Group } from './group.ts';
import type { Match } from './match-groups.ts';
import { scorePassage } from './score-passage.ts';

/** A part of a passage’s text: marked where it is what was asked for. */
export type Run = { readonly text: string; readonly marked: boolean };

/** A part of a page’s text, from a piece to another; the first `titled` are those of its heading. */
type Part = { readonly from: number; readonly to: number; readonly titled: number };

const shown = 42;

/**
 * The words of a part of a page’s text that are shown of it: where what was asked for stands together, of its matches those
 * that are `telling`, without the heading, which is said above it.
 */
export function cutExcerpt(
  pieces: readonly string[],
  part: Part,
  matches: readonly Match[],
  groups: readonly Group[],
  telling: readonly Match[],
): Run[] {
  const marked = new Set<number>();
  for (const { from, to, fit } of matches) if (fit > 0.1) for (let at = from; at <= to; at += 1) marked.add(at);
  // A heading that was asked for is shown with its mark, and one with nothing below it because it is all there is.
  const title = part.from + part.titled;
  const isAsked = matches.some(({ from, fit }) => from < title && fit > 0.1);
  const first = isAsked || title >= part.to ? part.from : title;
  const start = Math.max(first, bestStart(part, telling, groups));
  const end = Math.min(part.to, start + shown);
  const runs: { words: string[]; marked: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const last = runs.at(-1);
    const piece = pieces[at] ?? '';
    if (last !== undefined && last.marked === marked.has(at)) last.words.push(piece);
    else runs.push({ words: [piece], marked: marked.has(at) });
  }
  const texts = runs.map((run) => ({ text: run.words.join(' '), marked: run.marked }));
  return [
    ...(start > first ? [{ text: '…', marked: false }] : []),
    ...texts,
    ...(end < part.to ? [{ text: '…', marked: false }] : []),
  ];
}

function bestStart(part: Part, matches: readonly Match[], groups: readonly Group[]): number {
  if (part.to - part.from <= shown) return part.from;
  let best = { start: part.from, worth: 0 };
  for (const { from } of matches) {
    const start = Math.max(part.from, Math.min(from - 6, part.to - shown));
    const inside = matches.filter((match) => match.from >= start && match.to < start + shown);
    const worth = scorePassage(inside, groups);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}
