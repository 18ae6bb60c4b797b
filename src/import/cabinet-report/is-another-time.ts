import { timeWords } from '../time-words.ts';

const hopes = String.raw`aims?|aiming|ambitions?|aspir\w+|hopes?|plans? to|would|should|could|targets?`;
const doubts = String.raw`not|\w+n[’']t|cannot|no longer|never|neither|nor|yet|if|unless|until`;
const nearly = String.raw`towards?|becom\w+|(?:less|better|worse) than|close to|nearly|almost`;
const ownViews = String.raw`self[- ]?(?:assess|evaluat|grad|judg)\w*|ourselves|our own`;
const otherTime = new RegExp(
  String.raw`\b(?:${[timeWords.earlier, timeWords.coming, hopes, doubts, nearly, ownViews].join('|')})\b`,
  'i',
);

/**
 * Whether words may speak of another inspection than the one reported, or of none: one before or after it, an aim, a doubt, a
 * denial, a council’s own view, or a year in which it was neither under way nor reported. `years` are those it may be.
 */
export function isAnotherTime(words: string, years: readonly number[] = []): boolean {
  const named = [...words.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
  return otherTime.test(words) || (years.length > 0 && named.some((year) => !years.includes(year)));
}
