import { parsePrintedDate } from '../word/parse-printed-date.ts';

const labels: readonly RegExp[] = [
  /^(?:date of (?:the )?meeting|meeting date|date of (?:the )?(?:cabinet|committee|board|council|decision)|meeting)\b/i,
  /^(?:date|date of (?:the )?report|report date)\b/i,
];
const alone =
  /^(?:\p{L}+day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?\p{L}+,?\s+|[/.]\d{1,2}[/.])(?:20)?\d\d(?:[,\s]+(?:at\s+)?\d{1,2}[.:]\d\d\s*(?:am|pm)?)?$/iu;

const meeting = /\b(?:cabinet|council|committee|board|panel|executive|meeting)\b/i;
const another = /\b(?:inspect\w*|publish\w*|letters?|visit\w*|since|between|until|last|next|previous)\b/i;

/**
 * The day on which a report went to its meeting: as a line of its cover labels it, else the only line that is nothing but a
 * date, else the only one that stands beside the name of a meeting. A title may well name the day of something else.
 */
export function readReported(lines: readonly string[]): string | undefined {
  for (const label of labels) {
    const labelled = daysOf(lines.filter((line) => label.test(line)));
    if (labelled.length > 0) return labelled[0];
  }
  const plain = daysOf(lines.filter((line) => alone.test(line)));
  const days = plain.length > 0 ? plain : daysOf(lines.filter((line) => meeting.test(line) && !another.test(line)));
  return new Set(days).size === 1 ? days[0] : undefined;
}

const daysOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const day = parsePrintedDate(line);
    return day?.length === 10 ? [day] : [];
  });
