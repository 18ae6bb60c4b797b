import { isAlike, isPale } from '../is-alike.ts';
import type { Rule } from './page.ts';
import type { Glyph } from './read-glyphs.ts';
import type { Paint } from './read-paints.ts';
import { areaOf, contains, meet } from './rectangles.ts';

/** What lies around the characters of a page. */
export type Around = {
  readonly paints: readonly Paint[];
  /** Places that somebody has marked to be taken out, which nobody has done. */
  readonly marked: readonly Rule[];
  readonly area: number;
  /** Whether pictures may let show through what lies below; of a single one nobody can tell. */
  readonly clearPictures: boolean;
};

/**
 * How a character is covered: by something dark, where a reader sees that words are missing, or in a way that leaves the page
 * blank; or `again` where the same word is seen in the same place, as of shadows and pages that were drawn anew on top.
 */
export type Cover = 'dark' | 'light' | 'again';

const band = 16;
// A single letter under an edge is chance.
const fewest = 2;

/**
 * The characters, by their place in the list, that a page holds but does not show: something was painted over them, or they
 * have the colour of what they stand on. Also those that are marked to be taken out. Text that recognition put behind a
 * picture is not among them, unless a rectangle was drawn over it.
 */
export function findCovered(glyphs: readonly Glyph[], around: Around): ReadonlyMap<number, Cover> {
  const near = paintsNear(around.paints);
  const scan = around.paints.filter(({ picture }) => picture).reduce((sum, { box }) => sum + areaOf(box), 0);
  const picturesCover = !around.clearPictures && scan < 0.5 * around.area;
  const found = new Map<number, { readonly by: number; readonly cover: Cover }>();
  glyphs.forEach((glyph, index) => {
    const paints = near(glyph.core);
    const cover = coverOf(glyph, paints, around, picturesCover);
    if (cover !== undefined) found.set(index, cover);
  });
  if (found.size === 0) return new Map();
  const words = wordsOf(glyphs).filter((word) => isCovered(word, glyphs, found));
  const isSeenToo = findSeen(glyphs, found);
  const letters = new Map<number, number>();
  for (const word of words)
    for (const index of word) {
      const by = found.get(index)?.by;
      if (by !== undefined && isLetter(glyphs[index])) letters.set(by, (letters.get(by) ?? 0) + 1);
    }
  return new Map(
    words.flatMap((word) => {
      const first = word.map((index) => found.get(index)).find((cover) => cover !== undefined);
      if (first === undefined || (letters.get(first.by) ?? 0) < fewest) return [];
      const cover = isSeenToo(word) ? 'again' : first.cover;
      return word.map((index) => [index, cover] as const);
    }),
  );
}

/** The paints that may lie over or under a place, in their order; a page may have thousands. */
function paintsNear(paints: readonly Paint[]): (place: Rule) => readonly Paint[] {
  const bands = new Map<number, Paint[]>();
  for (const paint of paints) {
    const last = Math.floor((paint.box.y + paint.box.height) / band);
    for (let at = Math.floor(paint.box.y / band); at <= last; at += 1) {
      const others = bands.get(at);
      if (others === undefined) bands.set(at, [paint]);
      else others.push(paint);
    }
  }
  return ({ y, height }) => bands.get(Math.floor((y + height / 2) / band)) ?? [];
}

const byColour = -1;
const byMark = -2;

function coverOf(glyph: Glyph, paints: readonly Paint[], { marked, area }: Around, picturesCover: boolean) {
  const { core, at, inked, colour } = glyph;
  if (marked.some((box) => contains(box, core))) return { by: byMark, cover: 'dark' } as const;
  const over = paints.findLast(
    ({ at: painted, sure, picture, box }) =>
      painted > at &&
      contains(box, core) &&
      (sure === true ? inked || areaOf(box) < 0.5 * area : picture === true && inked && picturesCover),
  );
  if (over !== undefined) return { by: over.at, cover: over.picture ? 'dark' : lookOf(over.colour) } as const;
  if (!inked || colour === undefined) return undefined;
  const touching = paints.filter(({ box }) => meet(box, core) !== undefined);
  if (touching.some(({ at: painted, sure }) => painted > at && sure !== true)) return undefined;
  const under = touching.findLast(({ at: painted }) => painted < at);
  if (under !== undefined && (under.sure !== true || !contains(under.box, core))) return undefined;
  const ground = under?.colour ?? 'FFFFFF';
  return isAlike(ground, colour) ? ({ by: byColour, cover: lookOf(ground) } as const) : undefined;
}

const lookOf = (colour = '000000'): Cover => (isPale(colour) ? 'light' : 'dark');

const isLetter = (glyph: Glyph | undefined) => /[\p{L}\p{N}]/u.test(glyph?.text ?? '');

/** Characters that stand together, by their places in the list. */
function wordsOf(glyphs: readonly Glyph[]): number[][] {
  const words: number[][] = [];
  glyphs.forEach(({ text, x, y, size }, index) => {
    if (text.trim() === '') return;
    const before = glyphs[index - 1];
    const joined =
      before !== undefined &&
      before.text.trim() !== '' &&
      Math.hypot(x - before.x, y - before.y) < before.width + 0.15 * size;
    if (joined) words.at(-1)?.push(index);
    else words.push([index]);
  });
  return words;
}

type Found = ReadonlyMap<number, { readonly by: number }>;

function isCovered(word: readonly number[], glyphs: readonly Glyph[], found: Found): boolean {
  const letters = word.filter((index) => isLetter(glyphs[index]));
  const counted = letters.length === 0 ? word : letters;
  return counted.filter((index) => found.has(index)).length * 2 > counted.length;
}

/** Tells whether the same word stands in the same place once more and is seen there. */
function findSeen(glyphs: readonly Glyph[], found: Found): (word: readonly number[]) => boolean {
  const keyOf = (text: string, column: number, row: number) => `${column} ${row} ${text}`;
  const near = (place: number) => Math.floor(place / apart);
  const shown = glyphs.filter((_, index) => !found.has(index));
  const seen = Map.groupBy(shown, ({ text, x, y }) => keyOf(text, near(x), near(y)));
  return (word) =>
    word.every((index) => {
      const { text, x, y } = glyphs[index] as Glyph;
      return around.some((across) =>
        around.some((down) =>
          seen
            .get(keyOf(text, near(x) + across, near(y) + down))
            ?.some((other) => Math.abs(x - other.x) < apart && Math.abs(y - other.y) < apart),
        ),
      );
    });
}

// Points between a word and its shadow.
const apart = 2;
const around = [-1, 0, 1];
