import type { Group } from './expand-query.ts';
import { matchGroups, prepare, type Match, type Prepared } from './match-groups.ts';
import { scorePassage } from './score-passage.ts';
import { piecesOf } from './words.ts';

/** An element with an id in an indexed page, and the count of words before it. */
export type Anchor = {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
};

/** A part of a passage’s text: marked where it is what was asked for. */
type Run = { readonly text: string; readonly marked: boolean };

/** The part of a page that answers, and where it stands. */
export type Passage = {
  /** The anchor to open the page at; empty for its beginning. */
  readonly anchor: string;
  /** The headings it stands under, outermost first. */
  readonly path: readonly string[];
  /** What the paragraph is called: paragraph 4, Recommendation 7. Empty under a heading only. */
  readonly label: string;
  readonly runs: readonly Run[];
  /** From 0 to 1: how much of the query stands here. */
  readonly score: number;
};

type Block = { anchor: string; path: string[]; label: string; from: number; to: number; weight: number };

const shown = 42;

/** A page’s text in pieces and words, made ready once for many questions. */
export type ReadableText = { readonly pieces: readonly string[]; readonly prepared: Prepared };

/** Makes a page’s text ready to find passages in. */
export function readyText(text: string): ReadableText {
  const pieces = piecesOf(text);
  return { pieces, prepared: prepare(pieces) };
}

/** Nobody reads more of one page below its title. */
const mostShown = 3;

/** The passages of a page that answer best, best first. The page’s text is cut at its anchors: headings and numbered paragraphs. */
export function findPassages(
  { pieces, prepared }: ReadableText,
  anchors: readonly Anchor[],
  groups: readonly Group[],
): Passage[] {
  const all = matchGroups(prepared, groups);
  const scored = cutBlocks(pieces, anchors).flatMap((block) => {
    const matches = all.filter(({ from, to }) => from >= block.from && to < block.to);
    if (matches.length === 0) return [];
    return [{ block, matches, score: scorePassage(matches, groups) * block.weight }];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.block.from - b.block.from)
    .slice(0, mostShown)
    .map(({ block, matches, score }) => ({
      anchor: block.anchor,
      path: block.path,
      label: block.label,
      runs: excerpt(pieces, block, matches, groups),
      score,
    }));
}

function cutBlocks(pieces: readonly string[], anchors: readonly Anchor[]): Block[] {
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  const blocks: Block[] = [{ anchor: '', path: [], label: '', from: 0, to: pieces.length, weight: 1 }];
  const path: { depth: number; title: string }[] = [];
  for (const { element, id, text, location } of sorted) {
    const heading = /^h([1-6])$/.exec(element);
    const previous = blocks.at(-1);
    if (previous !== undefined) previous.to = location;
    if (heading !== null) {
      const depth = Number(heading[1]);
      while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
      path.push({ depth, title: text.trim() });
    }
    const titles = path.map(({ title }) => title);
    blocks.push({
      anchor: id,
      path: titles,
      label: labelOf(id, heading !== null),
      from: location,
      to: pieces.length,
      weight: weightOf(id),
    });
  }
  return blocks;
}

const named = /^(recommendation|document|action|strength|priority|signature|challenge|line|page)-(.+)$/;

/** What a paragraph is called, from its anchor: detail-4 is paragraph 4, recommendation-issue-2 is issue 2. */
export function labelOf(anchor: string, heading = false): string {
  if (heading) return '';
  const [, kind = '', rest = ''] = named.exec(anchor) ?? [];
  const [, words, number] = /^(?:([a-z]+)-)?(\d+[a-z]?)$/.exec(rest) ?? [];
  if (kind === 'line') return `line of enquiry ${rest}`;
  if (kind === 'action') return `action ${rest.replace('-', '.')}`;
  if (words === 'lscb') return `LSCB ${kind} ${number}`;
  if (kind !== '') return number === undefined ? '' : `${words ?? kind} ${number}`;
  const [, paragraph] = /-(\d+)$/.exec(anchor) ?? [];
  return paragraph === undefined ? '' : `paragraph ${paragraph}`;
}

// The lines of enquiry are what inspectors ask, not what the evidence answers; a list of documents only names them.
const weightOf = (anchor: string) => (/^line-/.test(anchor) ? 0.55 : /^document-\d/.test(anchor) ? 0.75 : 1);

function excerpt(pieces: readonly string[], block: Block, matches: readonly Match[], groups: readonly Group[]): Run[] {
  const marked = new Set<number>();
  for (const { from, to, fit } of matches) if (fit > 0.1) for (let at = from; at <= to; at += 1) marked.add(at);
  const start = bestStart(block, matches, groups);
  const end = Math.min(block.to, start + shown);
  const runs: { words: string[]; marked: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const last = runs.at(-1);
    const piece = pieces[at] ?? '';
    if (last !== undefined && last.marked === marked.has(at)) last.words.push(piece);
    else runs.push({ words: [piece], marked: marked.has(at) });
  }
  const texts = runs.map((run) => ({ text: run.words.join(' '), marked: run.marked }));
  return [
    ...(start > block.from ? [{ text: '…', marked: false }] : []),
    ...texts,
    ...(end < block.to ? [{ text: '…', marked: false }] : []),
  ];
}

function bestStart(block: Block, matches: readonly Match[], groups: readonly Group[]): number {
  if (block.to - block.from <= shown) return block.from;
  let best = { start: block.from, worth: 0 };
  for (const { from } of matches) {
    const start = Math.max(block.from, Math.min(from - 6, block.to - shown));
    const inside = matches.filter((match) => match.from >= start && match.to < start + shown);
    const worth = scorePassage(inside, groups);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}
