import type { Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';
import { paragraphLines, shapeSlip, shapeWarning } from './paragraph-lines.ts';

/** Finds lists that would run together as one paragraph, because of what their entries begin with. `lines` are those of the body. */
export function findListSlips(node: Nodes, lines: readonly string[]): Slip[] {
  let above: string | undefined;
  let last = '';
  let count = '';
  for (const { line, words } of paragraphLines(node, lines)) {
    if (bullet.test(words)) return [shapeSlip(line, ofSign)];
    const isBroken = broken.test(lines[line - 2] ?? '');
    const sign = markOf(words);
    if (sign !== undefined && sign === above && !isBroken) return [shapeSlip(line, ofSign)];
    above = sign;
    const letter = lettered.exec(words)?.[1];
    if (letter !== undefined && follows(last, letter) && !isBroken) return [shapeWarning(line, ofLetter)];
    const number = months.test(words) ? undefined : numbered.exec(words)?.[1];
    if (number !== undefined && isNextNumber(count, number) && !isBroken) return [shapeWarning(line, ofNumber)];
    // An entry may go on over some lines before the next one.
    last = letter ?? last;
    count = number ?? count;
  }
  return [];
}

const ofSign =
  'A list with this character would run together as one paragraph. Begin each entry with a hyphen and a space.';
const ofLetter =
  'A list with letters like these would run together as one paragraph. Begin each entry with a hyphen, a space and its letter, like “- a) ”.';

const ofNumber =
  'Lines with numbers like these would run together as one paragraph. Begin each with a whole number, a full stop and a space, like “1. ”, or put an empty line between them.';

/** A sign that Word, Outlook and PDF leave before an entry of a list; a point or the letter o only where more than a space follows. */
const bullet = /^\s*(?:[•▪●◦‣\ue000-\uf8ff]|\(cid:\d{1,4}\)|·[\s\u00a0]{2}|o\t)/;

/** What may begin a sentence as well: a hyphen or a star with no space behind it, a dash, and what Word’s signs are pasted as. */
const mark = /^\s*(?:([-–+]|\*(?=[^*]*$))(?:\p{L}|\u00a0)|([–—§ØÞ✓✔➢➤►▶→■□◼◾○⚫∙⁃❖·oqvü])[\s\u00a0])/u;

/** A letter or a small Roman number with its bracket or full stop: a), (b), iii. */
const lettered = /^\s*(\(?(?:[a-z]|[ivx]{2,5})[).])\s/;

/** A number without a full stop, or with a second one behind it, before a capital letter: 1 First, 1.2 Second, 1.2. Third. */
const numbered = /^\s*(\d{1,2}(?:(?:\.\d{1,2}){1,2}\.?)?)[ \t]+\p{Lu}/u;
const months = /^\s*\d+ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

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

/** Whether a number like 1.2 is the one after another like 1.1. */
function isNextNumber(last: string, number: string): boolean {
  const [before, after] = [last, number].map((written) => written.split('.').filter((part) => part !== ''));
  const step = Number(after?.at(-1)) - Number(before?.at(-1));
  return step === 1 && before?.slice(0, -1).join('.') === after?.slice(0, -1).join('.');
}
