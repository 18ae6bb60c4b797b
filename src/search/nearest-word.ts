import { distance } from 'fastest-levenshtein';

/** A word of the site, with how often it is used. */
export type KnownWord = readonly [word: string, times: number];

/** The word that a misspelt one was probably meant to be, or undefined. `growing`: it may be the beginning of a word. */
export function nearestWord(wrong: string, known: readonly KnownWord[], growing: boolean): string | undefined {
  if (wrong.length < 4 || /\d/.test(wrong)) return undefined;
  const allowed = wrong.length < 6 ? 1 : wrong.length < 9 ? 2 : 3;
  let best: { word: string; score: number } | undefined;
  for (const [word, times] of known) {
    if (word === wrong || Math.abs(word.length - wrong.length) > (growing ? 12 : allowed)) continue;
    const steps = stepsTo(wrong, word, growing && wrong.length >= 5);
    if (steps > allowed) continue;
    // People rarely get the first letter wrong, and mean a common word rather than a rare one.
    const score = steps + (word.startsWith(wrong.charAt(0)) ? 0 : 0.8) - Math.min(0.6, Math.log10(times + 1) / 4);
    if (best === undefined || score < best.score) best = { word, score };
  }
  return best?.word;
}

function stepsTo(wrong: string, word: string, growing: boolean): number {
  // Two letters changed over are one slip, not two.
  const whole = swapped(wrong, word) ? 1 : distance(wrong, word);
  if (!growing || word.length <= wrong.length) return whole;
  const starts = [0, 1].map((more) => distance(wrong, word.slice(0, wrong.length + more)) + 0.5);
  return Math.min(whole, ...starts);
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
