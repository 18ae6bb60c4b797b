import { cutExcerpt, type Run } from './cut-excerpt.ts';
import type { Group } from './group.ts';
import { labelOf } from './label-of.ts';
import { bestFits, matchGroups, prepare, type Match, type Prepared } from './match-groups.ts';
import { scorePassage } from './score-passage.ts';
import { piecesOf } from './words.ts';

/** An element with an id in an indexed page, and the count of words before it. */
export type Anchor = {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
};

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

/** A part of a page’s text, from a piece to another; the first `titled` are those of its heading. */
type Block = {
  anchor: string;
  path: string[];
  label: string;
  from: number;
  to: number;
  titled: number;
  weight: number;
};

/** A page’s text in pieces and words, made ready once for many questions. */
export type ReadableText = { readonly pieces: readonly string[]; readonly prepared: Prepared };

/** Makes a page’s text ready to find passages in. */
export function readyText(text: string): ReadableText {
  const pieces = piecesOf(text);
  return { pieces, prepared: prepare(pieces) };
}

// How well a title has what it says already; an acronym that grows into another word is not said.
const inTitle = 0.9;

/** Nobody reads more of one page below its title. */
const mostShown = 3;

/**
 * The passages of a page that answer best, best first. The page’s text is cut at its anchors: headings and numbered
 * paragraphs. What its title says tells nothing more, so of Leeds supervision the passage on supervision is best.
 */
export function findPassages(
  { pieces, prepared }: ReadableText,
  anchors: readonly Anchor[],
  groups: readonly Group[],
  title = '',
): Passage[] {
  const all = matchGroups(prepared, groups);
  const titled = bestFits(matchGroups(prepare(piecesOf(title)), groups), groups.length);
  const tells = ({ group }: Match) => (titled[group] ?? 0) < inTitle;
  const scored = cutBlocks(pieces, anchors).flatMap((block) => {
    const matches = all.filter(({ from, to }) => from >= block.from && to < block.to);
    if (matches.length === 0) return [];
    const telling = matches.filter(tells);
    const [score = 0, told = 0] = [matches, telling].map((some) => scorePassage(some, groups) * block.weight);
    return [{ block, matches, telling: telling.length > 0 ? telling : matches, score, told }];
  });
  return scored
    .sort((a, b) => b.told - a.told || b.score - a.score || a.block.from - b.block.from)
    .slice(0, mostShown)
    .map(({ block, matches, telling, score }) => ({
      anchor: block.anchor,
      path: block.path,
      label: block.label,
      runs: cutExcerpt(pieces, block, matches, groups, telling),
      score,
    }));
}

function cutBlocks(pieces: readonly string[], anchors: readonly Anchor[]): Block[] {
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  const blocks: Block[] = [{ anchor: '', path: [], label: '', from: 0, to: pieces.length, titled: 0, weight: 1 }];
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
      titled: heading === null ? 0 : countTitle(pieces, location, text),
      weight: weightOf(id),
    });
  }
  return blocks;
}

/** How many pieces from a place are a heading’s, which ends there with a full stop; none where something else stands there. */
function countTitle(pieces: readonly string[], from: number, text: string): number {
  const title = piecesOf(text.trim());
  const there = pieces.slice(from, from + title.length).join(' ');
  return there.replace(/\.$/, '') === title.join(' ').replace(/\.$/, '') ? title.length : 0;
}

// The lines of enquiry are what inspectors ask, not what the evidence answers; a list of documents only names them.
const weightOf = (anchor: string) => (/^line-/.test(anchor) ? 0.55 : /^document-\d/.test(anchor) ? 0.75 : 1);
