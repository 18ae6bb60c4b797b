import type { Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';

/** Finds lists that would run together as one paragraph, because of what their entries begin with. `lines` are those of the body. */
export function findListSlips(node: Nodes, lines: readonly string[]): Slip[] {
  const { start, end } = node.position ?? {};
  if (node.type !== 'paragraph' || start === undefined || end === undefined) return [];
  let above: string | undefined;
  let last = '';
  for (let line = start.line; line <= end.line; line += 1) {
    const text = lines[line - 1] ?? '';
    const words = line === start.line ? text.slice(start.column - 1) : text;
    if (bullet.test(words)) return [slip(line, ofSign)];
    const sign = markOf(words);
    if (sign !== undefined && sign === above && !broken.test(lines[line - 2] ?? '')) return [slip(line, ofSign)];
    above = sign;
    const letter = lettered.exec(words)?.[1];
    if (letter !== undefined && follows(last, letter) && !broken.test(lines[line - 2] ?? ''))
      return [{ ...slip(line, ofLetter), severity: 'warning' }];
    // An entry may go on over some lines before the next one.
    last = letter ?? last;
  }
  return [];
}

const slip = (line: number, message: string): Slip => ({ rule: 'paragraph-shape', line, column: 1, message });

const ofSign =
  'A list with this character would run together as one paragraph. Begin each entry with a hyphen and a space.';
const ofLetter =
  'A list with letters like these would run together as one paragraph. Begin each entry with a hyphen, a space and its letter, like “- a) ”.';

/** A sign that Word and Outlook put before an entry of a list; a point or the letter o only where more than a space follows. */
const bullet = /^\s*(?:[\u2022\u25aa\u25cf\u25e6\u2023\uf0a7\uf0b7]|\u00b7[\s\u00a0]{2}|o\t)/;

/** What may begin a sentence as well: a hyphen with no space behind it, a dash, and what Word’s arrows and ticks are pasted as. */
const mark = /^\s*(?:(-)(?:\p{L}|\u00a0)|([–—§ØÞ✓✔➢►→o])[\s\u00a0])/u;

/** A letter or a small Roman number with its bracket or full stop: a), (b), iii. */
const lettered = /^\s*(\(?(?:[a-z]|[ivx]{2,5})[).])\s/;

/** A line after which the next one is shown on a line of its own. */
const broken = /(?: {2}|\\)\r?$/;

const markOf = (words: string): string | undefined => {
  const [, hyphen, other] = mark.exec(words) ?? [];
  return hyphen ?? other;
};

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether a letter or a Roman number is the one after another, with the same signs around it. */
function follows(last: string, letter: string): boolean {
  const [one, next] = [last, letter].map((written) => written.replace(/[().]/g, ''));
  if (one === undefined || next === undefined || last.replace(one, next) !== letter) return false;
  const at = roman.indexOf(one);
  if (at >= 0 && roman[at + 1] === next) return true;
  return one.length === 1 && next.length === 1 && next.charCodeAt(0) === one.charCodeAt(0) + 1;
}
