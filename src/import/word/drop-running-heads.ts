import { countEach } from '../../evidence/count-each.ts';
import type { ImportWarning } from '../importer.ts';
import { findPageNumbers } from './find-page-numbers.ts';
import { parsePrintedDate } from './parse-printed-date.ts';
import { splitOwners } from './split-owners.ts';

/** Stands where a page ended, for the step that joins what the page break cut. */
export const pageBreak = '\f';

/**
 * Drops headings printed again at the top of every page, the owners’ initials under them, and page numbers. A numbered
 * heading is one when it stands alone and the numbered heading before it is the same; any other line when it stands
 * alone at least three times and cuts sentences in two. A figure alone on its line is a page number only where at least
 * three of them rise by one. What went is named, but for numbered headings.
 */
export function dropRunningHeads(lines: readonly string[]): {
  readonly lines: string[];
  readonly warnings: readonly ImportWarning[];
} {
  const numbers = findPageNumbers(lines.map((line, index) => (standsAlone(lines, index) ? line.trim() : '')));
  const out = lines.map((line, index) => (numbers.has(index) || isPageLine(line) ? pageBreak : line));
  const dropped = [...numbers].map((index) => (lines[index] ?? '').trim());
  const cutting = cuttingHeads(out);
  // A numbered heading says nothing that its first print does not; any other line may have been meant where it stood.
  dropped.push(...cutting.map((index) => plain(out[index] ?? '')));
  for (const index of [...numberedHeads(out), ...cutting]) {
    out[index] = pageBreak;
    const below = nextFilled(out, index + 1);
    if (below !== undefined && splitOwners(out[below] ?? '').title === '') out[below] = '';
  }
  return { lines: out, warnings: dropped.length === 0 ? [] : [warnOf(dropped)] };
}

function warnOf(dropped: readonly string[]): ImportWarning {
  const words = [...countEach(dropped)]
    .map(([line, count]) => `“${line}”${count > 1 ? ` ${count} times` : ''}`)
    .join(', ');
  return {
    code: 'page-lines-left-out',
    message: `These lines were taken for page numbers and headings printed again on each page, and were left out: ${words}. If one of them says something, write it into the text.`,
  };
}

function numberedHeads(lines: readonly string[]): number[] {
  const candidates = lines.flatMap((line, index) => {
    const text = plain(line);
    return /^\d{1,2}[a-z]?[.)]?\s+\S/.test(text) &&
      parsePrintedDate(text.slice(0, 30)) === undefined &&
      (standsAlone(lines, index) || isRowWithOwners(lines, index))
      ? [{ index, text }]
      : [];
  });
  const times = countEach(candidates.map(({ text }) => text));
  const repeated = candidates.filter(({ text }) => (times.get(text) ?? 0) > 1);
  return repeated
    .filter((head, position) => {
      const before = repeated[position - 1];
      // Where the next number’s heading stands between the two, the second is a heading again, as in a covering sheet and its report.
      const next = (candidate: { index: number; text: string }) =>
        before !== undefined &&
        candidate.index > before.index &&
        candidate.index < head.index &&
        numberOf(candidate.text) === numberOf(head.text) + 1 &&
        !/[.;:,?!)]$/.test(candidate.text);
      return before?.text === head.text && !candidates.some(next);
    })
    .map(({ index }) => index);
}

const numberOf = (text: string) => Number(/^\d+/.exec(text)?.[0]);

function cuttingHeads(lines: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const text = plain(line);
    if (text !== '' && text.length < 160 && !/^[-*|<\d]/.test(text) && standsAlone(lines, index))
      places.set(text, [...(places.get(text) ?? []), index]);
  });
  return [...places.values()]
    .filter((found) => found.length > 2 && found.filter((index) => cuts(lines, index)).length > 1)
    .flatMap((found) => found.slice(1));
}

function cuts(lines: readonly string[], index: number): boolean {
  const above = previousFilled(lines, index - 1);
  const below = nextFilled(lines, index + 1);
  return (
    above !== undefined &&
    below !== undefined &&
    /[\p{L}\d,]$/u.test((lines[above] ?? '').trim()) &&
    /^\p{Ll}/u.test(lines[below] ?? '')
  );
}

const isPageLine = (line: string) => /^page \d{1,3}( of \d{1,3})?$/i.test(line.trim());

/** A heading that is the first row of a table saved as text stands on its neighbours, but names its owners in the next cell. */
const isRowWithOwners = (lines: readonly string[], index: number) =>
  isBlank(lines[index - 1]) && /\t/.test(lines[index] ?? '') && splitOwners(lines[index] ?? '').owners.length > 0;

const plain = (line: string) => splitOwners(line).title;
const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
const isBlankOrHtml = (line: string | undefined) => isBlank(line) || /^\s*</.test(line ?? '');
const standsAlone = (lines: readonly string[], index: number) =>
  isBlank(lines[index - 1]) && isBlankOrHtml(lines[index + 1]);

function nextFilled(lines: readonly string[], from: number): number | undefined {
  for (let index = from; index < lines.length; index += 1) if (!isBlank(lines[index])) return index;
  return undefined;
}

function previousFilled(lines: readonly string[], from: number): number | undefined {
  for (let index = from; index >= 0; index -= 1) if (!isBlank(lines[index])) return index;
  return undefined;
}
