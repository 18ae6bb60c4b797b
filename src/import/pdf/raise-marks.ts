import type { Line, Page } from './page.ts';
import { fromSuperscript } from '../word/to-superscript.ts';

/**
 * The page with the digits of its footnotes raised where it prints only the note’s or only the mark’s so: a mark that has
 * no note finds the one line of small print that begins with its number, a note that no mark leads to the one word with it.
 */
export function raiseMarks(page: Page, size: number): Page {
  const isSmall = (line: Line) => line.size < 0.92 * size && line.y > 0.4 * page.height;
  const [small, text] = [page.lines.filter(isSmall), page.lines.filter((line) => !isSmall(line))];
  const marks = new Set(text.flatMap((line) => line.text.match(/(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g) ?? []));
  const notes = new Set(small.flatMap((line) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(line.text)?.[0] ?? []));
  const raised = new Map([
    ...[...marks].filter((mark) => !notes.has(mark)).flatMap((mark) => onlyLine(small, startingWith(mark), mark)),
    ...[...notes].filter((note) => !marks.has(note)).flatMap((note) => onlyLine(text, endingWord(note), note)),
  ]);
  return raised.size === 0 ? page : { ...page, lines: page.lines.map((line) => raised.get(line) ?? line) };
}

const startingWith = (mark: string) => new RegExp(String.raw`^${fromSuperscript(mark)}(?=\s|\p{Lu}|$)`, 'u');

const endingWord = (mark: string) =>
  new RegExp(String.raw`(?<=\p{Ll})${fromSuperscript(mark)}(?![\p{L}\d]|[.,]\d)`, 'u');

/** The line that has a number, raised there; nothing where none or several have it. */
function onlyLine(lines: readonly Line[], number: RegExp, raised: string): [Line, Line][] {
  const found = lines.filter(({ text }) => number.test(text));
  const [line] = found;
  if (line === undefined || found.length > 1) return [];
  const at = line.cells.findIndex(({ text }) => number.test(text));
  const cells = line.cells.map((cell, index) =>
    index === at ? { ...cell, text: cell.text.replace(number, raised) } : cell,
  );
  return [[line, { ...line, text: cells.map(({ text }) => text).join(' '), cells }]];
}
