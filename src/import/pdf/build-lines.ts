import { groupRuns } from '../../words/group-runs.ts';
import { plainCharacters } from '../plain-characters.ts';
import type { Cell, Line, Rule } from './page.ts';
import { settleRaised } from './settle-raised.ts';

/** A run of characters as the PDF places it: baseline and size in points, y counted from the top of the page. */
export type TextPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
};

/** Pieces further apart than this, in sizes of the font, stand in different cells. */
const wideGap = 0.8;
/** A gap narrower than this joins two pieces into one word. */
const wordGap = 0.12;

/**
 * Puts the pieces of one page together to printed lines, from top to bottom and from left to right. What an upright rule
 * parts stands in different cells, however near it is.
 */
export function buildLines(pieces: readonly TextPiece[], rules: readonly Rule[] = []): Line[] {
  const visible = pieces.filter(({ text, size }) => size > 0 && text.trim() !== '');
  const upright = rules.filter(({ width, height }) => height > width);
  const sorted = [...settleRaised(visible)].sort((a, b) => a.y - b.y);
  const rows = groupRuns(sorted, (first, _, { y, size }) => y - first.y < 0.2 * Math.min(size, first.size));
  return rows.map((row) => lineOf(row, upright));
}

function lineOf(pieces: readonly TextPiece[], upright: readonly Rule[]): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const cells: { text: string; x: number; end: number; bold: boolean }[] = [];
  for (const piece of sorted) {
    const cell = cells.at(-1);
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : (piece.x - cell.end) / piece.size;
    if (cell === undefined || gap > wideGap || upright.some((rule) => parts(rule, cell.end, piece))) {
      cells.push({ text: piece.text, x: piece.x, end: piece.x + piece.width, bold: piece.bold });
      continue;
    }
    const spaced = gap > wordGap && !/\s$/.test(cell.text) && !/^\s/.test(piece.text);
    cell.text += (spaced ? ' ' : '') + piece.text;
    cell.end = Math.max(cell.end, piece.x + piece.width);
    cell.bold &&= piece.bold || isMark(piece.text);
  }
  return measured(
    sorted,
    cells.map(({ end, text, ...cell }): Cell => ({ ...cell, text: cleanText(text), width: end - cell.x })),
  );
}

/** Whether an upright rule stands between what ends at a place and a piece. The end may count a space behind the words. */
const parts = ({ x, y, height }: Rule, end: number, piece: TextPiece): boolean =>
  x > end - 0.5 * piece.size && x <= piece.x + 1 && y < piece.y && y + height > piece.y - 0.5 * piece.size;

function measured(pieces: readonly TextPiece[], cells: readonly Cell[]): Line {
  const last = cells.at(-1);
  const x = cells[0]?.x ?? 0;
  const biggest = pieces.reduce((best, piece) => (piece.text.trim().length > best.text.trim().length ? piece : best));
  const words = pieces.filter(({ text }) => !isMark(text));
  return {
    text: cells.map(({ text }) => text).join(' '),
    x,
    y: biggest.y,
    width: last === undefined ? 0 : last.x + last.width - x,
    size: biggest.size,
    bold: words.length > 0 && words.every(({ bold }) => bold),
    cells,
  };
}

/** Bullets, footnote digits and lone punctuation are set in other fonts and say nothing about the line’s weight. */
const isMark = (text: string) => !/[\p{L}]/u.test(text);

/** A run of a PDF’s text in the characters a reader would type, without spaces around it or more than one between words. */
const cleanText = (text: string): string => plainCharacters(text.replace(/\t/g, ' ')).replace(/ {2,}/g, ' ').trim();
