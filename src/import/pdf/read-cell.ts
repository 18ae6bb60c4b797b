import type { CellLine, CellRun, Rule } from './page.ts';
import { plainCharacters } from '../plain-characters.ts';
import type { Glyph } from './read-glyphs.ts';

/** A gap wider than this, in sizes of the font, parts two words. */
const wordGap = 0.15;

/** The printed lines of a cell, its struck-out words marked; `crossed` where words run over its border or stand upright. */
export function readCell(
  glyphs: readonly Glyph[],
  box: { readonly left: number; readonly right: number },
  marks: readonly Rule[],
): { readonly lines: CellLine[]; readonly crossed: boolean } {
  const seen = glyphs.filter(({ text, size }) => size > 0 && text !== '');
  const printed = seen.filter(({ text }) => text.trim() !== '');
  const crossed = printed.some(
    ({ x, width, size, turned }) => turned || x < box.left - 0.35 * size || x + width > box.right + 0.35 * size,
  );
  return { lines: groupLines(seen).flatMap((line) => lineOf(line, marks)), crossed };
}

/** Raised letters and digits stand on the line of what they are raised from. */
function groupLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const line = lines.find(({ y, size }) => Math.abs(glyph.y - y) < 0.45 * size);
    if (line === undefined) lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
    else line.glyphs.push(glyph);
  }
  return lines.sort((a, b) => a.y - b.y).map((line) => line.glyphs);
}

function lineOf(glyphs: readonly Glyph[], marks: readonly Rule[]): CellLine[] {
  const sorted = withoutDoubles([...glyphs].sort((a, b) => a.x - b.x));
  const printed = sorted.filter(({ text }) => text.trim() !== '');
  const [first, last] = [printed[0], printed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const size = Math.max(...printed.map((glyph) => glyph.size));
  const y = Math.max(...printed.map((glyph) => glyph.y));
  const runs: CellRun[] = [];
  let [end, firstWord, inFirst] = [first.x, 0, true];
  for (const glyph of sorted.slice(sorted.indexOf(first), sorted.indexOf(last) + 1)) {
    const isSpace = glyph.text.trim() === '';
    const gap = glyph.x - end > wordGap * size ? ' ' : '';
    if (isSpace || gap !== '') inFirst = false;
    if (inFirst) firstWord = glyph.x + glyph.width - first.x;
    const struck = isSpace ? (runs.at(-1)?.struck ?? false) : isStruck(glyph, size, marks);
    const before = runs.at(-1);
    const text = `${gap}${isSpace ? ' ' : glyph.text}`;
    if (before?.struck === struck) runs[runs.length - 1] = { text: before.text + text, struck };
    else runs.push({ text, struck });
    end = Math.max(end, glyph.x + glyph.width);
  }
  // The sign of a hyphen that only the end of a line shows must be told from the other signs that show nothing.
  const clean = runs.map(({ text, struck }, index) => ({
    text: plainCharacters(text) + (index === runs.length - 1 && text.endsWith('\u00ad') ? '\u00ad' : ''),
    struck,
  }));
  return [{ x: first.x, y, width: last.x + last.width - first.x, size, firstWord, runs: clean }];
}

/** A letter drawn twice in one place, to look bold, is one. */
const withoutDoubles = (glyphs: readonly Glyph[]): Glyph[] =>
  glyphs.filter(
    (glyph, index) =>
      !glyphs
        .slice(Math.max(0, index - 3), index)
        .some(
          ({ text, x, y, size }) =>
            text === glyph.text && glyph.x - x < 0.12 * size && Math.abs(y - glyph.y) < 0.12 * size,
        ),
  );

const isStruck = (glyph: Glyph, size: number, marks: readonly Rule[]) =>
  marks.some(
    ({ x, y, width, height }) =>
      width > height &&
      x - 1 <= glyph.x + glyph.width / 2 &&
      x + width + 1 >= glyph.x + glyph.width / 2 &&
      y + height / 2 < glyph.y - 0.12 * size &&
      y + height / 2 > glyph.y - 0.6 * size,
  );
