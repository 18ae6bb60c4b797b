import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The letter or roman number at the start of a bullet (a., b), iv.), if there is one. */
export function labelOf(item: ListItem): string | undefined {
  return /^\(?([a-z]{1,4})[.)]\s/.exec(toString(item))?.[1];
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Whether a label goes on from another: b from a, iv from iii. A single i, v or x may be a letter or a number. */
export function goesOnFrom(label: string | undefined, before: string | undefined): boolean {
  if (label === undefined || before === undefined) return false;
  const place = roman.indexOf(before);
  const isNextNumber = place >= 0 && roman[place + 1] === label;
  const isNextLetter = before.length === 1 && label === String.fromCharCode(before.charCodeAt(0) + 1);
  return isNextNumber || isNextLetter;
}
