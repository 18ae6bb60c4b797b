import { distance } from 'fastest-levenshtein';
import { isCommon } from './is-common.ts';

/** A word of the site, with how often it is used. */
export type KnownWord = readonly [word: string, times: number];

/**
 * The word that a misspelt one was probably meant to be, or undefined: a wrong guess is worse than none. `growing`: it may
 * be the beginning of a word.
 */
export function nearestWord(wrong: string, known: readonly KnownWord[], growing: boolean): string | undefined {
  if (wrong.length < 4 || /\d/.test(wrong)) return undefined;
  // Of eight letters two are too many: bullying is not building.
  const allowed = wrong.length < 9 ? 1 : wrong.length < 13 ? 2 : 3;
  let best: { word: string; score: number } | undefined;
  for (const [word, times] of known) {
    if (word === wrong || Math.abs(word.length - wrong.length) > (growing ? 12 : allowed)) continue;
    // People rarely get the first letter wrong.
    const begins = word.startsWith(wrong.charAt(0));
    if (!begins && wrong.length < 8 && !lacksFirst(wrong, word)) continue;
    // Most words of four letters are another’s but for one: lost is not last.
    if (wrong.length === 4 && word.length === 4 && !swapped(wrong, word)) continue;
    const steps = stepsTo(wrong, word, growing && wrong.length >= 5);
    if (steps > (begins ? allowed + halfStep : 1) || isCommon(word) || endsOtherwise(wrong, word)) continue;
    // They mean a common word rather than a rare one, and leave a letter out more often than they add one.
    const added = word.length < wrong.length ? 0.15 : 0;
    const score = steps + added + (begins ? 0 : 0.8) - Math.min(0.6, Math.log10(times + 1) / 4);
    if (best === undefined || score < best.score) best = { word, score };
  }
  return best?.word;
}

/** Whether a word of the site looks like a slip for a much commoner one: a letter too few, too many or changed over. Another letter makes another word. */
export function isSlipOf(rare: string, right: string): boolean {
  const longEnough = rare.length >= 7 && rare.charAt(0) === right.charAt(0);
  return longEnough && (swapped(rare, right) || (rare.length !== right.length && distance(rare, right) === 1));
}

// What the beginning of a longer word costs on top.
const halfStep = 0.5;

/** Whether a word is another without its first letter, or with its first two changed over. */
const lacksFirst = (wrong: string, word: string): boolean =>
  wrong.length > 4 && (word.slice(1) === wrong || (word[0] === wrong[1] && swapped(wrong, word)));

/** Whether two words differ in their last letter only: lever is not level, county not counts. */
const endsOtherwise = (a: string, b: string): boolean => a.length === b.length && a.slice(0, -1) === b.slice(0, -1);

function stepsTo(wrong: string, word: string, growing: boolean): number {
  // Two letters changed over are one slip, not two.
  const whole = swapped(wrong, word) ? 1 : distance(wrong, word);
  if (!growing || word.length <= wrong.length) return whole;
  const starts = [0, 1].map((more) => distance(wrong, word.slice(0, wrong.length + more)) + halfStep);
  return Math.min(whole, ...starts);
}

function swapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
