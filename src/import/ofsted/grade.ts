import { joinSpaces } from '../../words/join-spaces.ts';
import { timeWords } from '../time-words.ts';

/** A grade of an inspection, as frameworks print it. */
export type Grade = 'outstanding' | 'good' | 'requires improvement' | 'adequate' | 'inadequate';

const whole =
  /^(?:grade\s*\d\s*)?\(?(outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|adequate|inadequate)\)?\s*[.*]?$/i;

/** The grade that a text consists of, or nothing when it says anything else. */
export function parseGrade(text: string): Grade | undefined {
  const found = whole.exec(joinSpaces(text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')))?.[1];
  return found === undefined ? undefined : plainGrade(found);
}

/** The grade that a printed form of it stands for: "require improvement to be good" is requires improvement. */
export function plainGrade(printed: string): Grade {
  const word = printed.toLowerCase();
  return /^requires?/.test(word) ? 'requires improvement' : (word as Grade);
}

const earlier = new RegExp(String.raw`\b(?:${timeWords.earlier})\b`, 'i');

/** Whether words speak of an inspection before the one that is reported. */
export const isEarlier = (words: string): boolean => earlier.test(words);

/** Whether the words before a grade say that it is not this one, or was that of an inspection before. */
export const denies = (words: string): boolean =>
  isEarlier(words) || /\b(?:not|no longer|yet|never|nor|were|been|becom\w+|towards?)\b/i.test(words);

/** The words that stand for a grade within a sentence; one capturing group. */
export const gradeWords = String.raw`(outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|adequate|inadequate)`;
