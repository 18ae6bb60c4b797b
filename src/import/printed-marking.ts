import { joinSpaces } from '../words/join-spaces.ts';
import { shorten } from '../words/shorten.ts';
import type { ImportWarning } from './importer.ts';

// In capitals these are markings; in small letters they are words, as in official statistics.
const inCapitals = /\b(?:OFFICIAL(?:[ -]+SENSITIVE)?|RESTRICTED|CONFIDENTIAL|PROTECT(?:ED)?|SECRET)\b/;
const inWords =
  /\b(?:strictly |private and )?confidential\b|\bnot for (?:publication|onward \w+|circulation)\b|\bexempt information\b/i;

/**
 * A warning that the running heads of a document carry a protective marking, as in “OFFICIAL-SENSITIVE” at the foot of every
 * page. They are not part of the text, so nobody would see it again.
 */
export function printedMarking(runningLines: readonly string[]): ImportWarning[] {
  const printed = runningLines.find((line) => inCapitals.test(line) || inWords.test(line));
  if (printed === undefined) return [];
  return [
    {
      code: 'marking-printed',
      message: `Its pages are marked “${shorten(joinSpaces(printed), 100)}”. Set “marking” in the files that were written, and look who may read them.`,
    },
  ];
}
