import { joinSpaces } from '../words/join-spaces.ts';
import { shorten } from '../words/shorten.ts';
import type { ImportWarning } from './importer.ts';

// In capitals these are markings; in small letters they are words, as in official statistics.
const inCapitals = /\b(?:OFFICIAL(?:[ :–-]+SENSITIVE)?|RESTRICTED|CONFIDENTIAL|PROTECT(?:ED)?|SECRET)\b/;
const inWords =
  /\b(?:strictly |private and )?confidential\b|\bnot for (?:publication|onward \w+|circulation)\b|\bexempt information\b/i;
const alone = [inCapitals, inWords].map(
  ({ source, flags }) =>
    new RegExp(`^[^\\p{L}]*(?:${source})(?:[^\\p{L}]+(?:PERSONAL|COMMERCIAL))?[^\\p{L}]*$`, `${flags}u`),
);

/**
 * A warning that a document carries a protective marking: in its running heads, as in “OFFICIAL-SENSITIVE” at the foot of
 * every page, which are not part of the text, so nobody would see it again; or as all that one of its other lines says.
 */
export function printedMarking(runningLines: readonly string[], otherLines: readonly string[] = []): ImportWarning[] {
  const printed =
    runningLines.find((line) => inCapitals.test(line) || inWords.test(line)) ??
    otherLines.find((line) => line.length < 80 && alone.some((words) => words.test(line)));
  if (printed === undefined) return [];
  return [
    {
      code: 'marking-printed',
      message: `It is marked “${shorten(joinSpaces(printed), 100)}”. Set “marking” in the files that were written, and look who may read them.`,
    },
  ];
}
