import { blot } from '../blot.ts';
import type { TextPiece } from './build-lines.ts';
import type { Cover } from './find-covered.ts';
import type { Glyph } from './read-glyphs.ts';

/** The characters without the covered ones; where the cover is dark a mark stands for each run of them. */
export function blotGlyphs(glyphs: readonly Glyph[], covered: ReadonlyMap<number, Cover>): Glyph[] {
  return glyphs.flatMap((glyph, index) => {
    const cover = covered.get(index);
    if (cover === undefined) return [glyph];
    return cover === 'dark' && !goesOn(glyphs, covered, index) ? [{ ...glyph, text: blot }] : [];
  });
}

/** Whether the character before a covered one, or before the space between, is covered too and on the same line. */
function goesOn(glyphs: readonly Glyph[], covered: ReadonlyMap<number, Cover>, index: number): boolean {
  let before = index - 1;
  while (glyphs[before]?.text.trim() === '') before -= 1;
  return covered.has(before) && Math.abs((glyphs[before]?.y ?? 0) - (glyphs[index]?.y ?? 0)) < 1;
}

type Sign = { readonly sign: string; readonly glyph: number };

/**
 * Pieces of a page’s text without the covered characters. A piece that cannot be told apart by its letters is left out as a
 * whole where something in it is covered.
 */
export function cutCovered(
  pieces: readonly TextPiece[],
  glyphs: readonly Glyph[],
  covered: ReadonlyMap<number, Cover>,
): TextPiece[] {
  const signs = glyphs.flatMap(({ text }, glyph): Sign[] =>
    signsOf(text)
      .split('')
      .map((sign) => ({ sign, glyph })),
  );
  let next = 0;
  const left = pieces.flatMap((piece) => {
    const wanted = signsOf(piece.text);
    if (wanted === '') return [piece];
    const from = findSigns(signs, glyphs, piece, wanted, next) ?? findSigns(signs, glyphs, piece, wanted, 0);
    if (from === undefined)
      return glyphs.some((glyph, index) => covered.has(index) && isIn(piece, glyph)) ? [] : [piece];
    next = from + wanted.length;
    return cut(piece, signs.slice(from, next), glyphs, covered);
  });
  return joinBlots(left);
}

/** One mark for those that stand side by side: how many there are would tell how many words they stand for. */
function joinBlots(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const marked = before?.text === blot;
    // Spaces are told by the gaps.
    if (marked && piece.text.trim() === '') continue;
    const near = marked && Math.abs(piece.y - before.y) < 1 && piece.x - (before.x + before.width) < piece.size;
    if (near && piece.text === blot) joined[joined.length - 1] = { ...before, width: piece.x + piece.width - before.x };
    else joined.push(piece);
  }
  return joined;
}

const signsOf = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

const isIn = ({ x, y, width, size }: TextPiece, glyph: Glyph) =>
  Math.hypot(glyph.x - x, glyph.y - y) <= width + 2 &&
  Math.min(Math.abs(glyph.y - y), Math.abs(glyph.x - x)) < Math.max(3, 0.4 * size);

/** Where a piece’s letters stand among those of the page, from a place on. */
function findSigns(
  signs: readonly Sign[],
  glyphs: readonly Glyph[],
  piece: TextPiece,
  wanted: string,
  from: number,
): number | undefined {
  for (let at = from; at + wanted.length <= signs.length; at += 1) {
    const first = signs[at];
    const glyph = first?.sign === wanted[0] ? glyphs[first?.glyph ?? 0] : undefined;
    if (glyph === undefined || !isIn(piece, glyph)) continue;
    let same = 1;
    while (same < wanted.length && signs[at + same]?.sign === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  return undefined;
}

function cut(
  piece: TextPiece,
  signs: readonly Sign[],
  glyphs: readonly Glyph[],
  covered: ReadonlyMap<number, Cover>,
): TextPiece[] {
  if (!signs.some(({ glyph }) => covered.has(glyph))) return [piece];
  const parts: { text: string; first: number; last: number; cover: Cover | undefined }[] = [];
  let at = 0;
  for (const letter of piece.text) {
    const length = signsOf(letter).length;
    const last = parts.at(-1);
    if (length === 0) {
      if (last !== undefined) last.text += letter;
      continue;
    }
    const glyph = signs[at]?.glyph ?? 0;
    const cover = covered.get(glyph);
    if (last !== undefined && last.cover === cover) Object.assign(last, { text: last.text + letter, last: glyph });
    else parts.push({ text: letter, first: glyph, last: glyph, cover });
    at += length;
  }
  return parts.flatMap(({ text, first, last, cover }) => {
    const [start, end] = [glyphs[first], glyphs[last]];
    if (start === undefined || end === undefined || (cover !== undefined && cover !== 'dark')) return [];
    const width = Math.hypot(end.x - start.x, end.y - start.y) + end.width;
    return [{ ...piece, text: cover === undefined ? text : blot, x: start.x, y: start.y, width }];
  });
}
