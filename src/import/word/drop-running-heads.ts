import { parsePrintedDate } from './parse-printed-date.ts';
import { splitOwners } from './split-owners.ts';

/** Stands where a page ended, for the step that joins what the page break cut. */
export const pageBreak = '\f';

/**
 * Drops headings printed again at the top of every page, the owners’ initials under them, and page numbers. A numbered
 * heading is one when it stands alone and the numbered heading before it is the same; any other line when it stands
 * alone at least three times and cuts a sentence in two.
 */
export function dropRunningHeads(lines: readonly string[]): string[] {
  const out = lines.map((line, index) => (isPageNumber(lines, index) ? pageBreak : line));
  for (const index of [...numberedHeads(out), ...cuttingHeads(out)]) {
    out[index] = pageBreak;
    const below = nextFilled(out, index + 1);
    if (below !== undefined && splitOwners(out[below] ?? '').title === '') out[below] = '';
  }
  return out;
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
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(text, (times.get(text) ?? 0) + 1);
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
    .filter((found) => found.length > 2 && found.some((index) => cuts(lines, index)))
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

function isPageNumber(lines: readonly string[], index: number): boolean {
  const text = (lines[index] ?? '').trim();
  if (/^page \d{1,3}( of \d{1,3})?$/i.test(text)) return true;
  return /^\d{1,3}$/.test(text) && standsAlone(lines, index);
}

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
