import { endsSentence } from '../../markdown/ends-sentence.ts';
import type { Item } from '../types.ts';
import type { Rule } from './rule.ts';

/** Numbered paragraphs typed out of order. */
export const paragraphNumbers: Rule = {
  id: 'paragraph-numbers',
  title: 'Numbers out of order',
  why: 'A list typed 1, 2, 4 is shown as 1, 2, 3, and citations point to the wrong paragraph.',
  fix: 'Number the paragraphs one after the other; keep a number that belongs to a sentence off the beginning of a line.',
  find: ({ items }) =>
    items.flatMap(({ file, body }) =>
      findMisnumbered(body).map(({ line, message }) => ({
        severity: 'error' as const,
        file,
        line,
        column: 1,
        message,
      })),
    ),
};

function findMisnumbered({ numbered, source }: Item['body']): { line: number; message: string }[] {
  const lines = source.text.split('\n');
  /** How far from its number a paragraph is typed because of what was told above it: one slip moves all below it. */
  let explained = 0;
  return numbered.flatMap((paragraph, index) => {
    const { number, typed, line } = paragraph;
    const by = typed - number;
    const above = lines[line - source.firstLine - 1] ?? '';
    const isInSentence = !standsAlone.test(above) && !endsSentence(above);
    const [before, after] = [numbered[index - 1], numbered[index + 1]];
    const next = after?.number === number + 1 ? after.typed : undefined;
    const isFirst = before?.number !== number - 1 || before.under !== paragraph.under;
    if (isFirst) explained = 0;
    const isStray =
      isInSentence &&
      (isFirst
        ? takesNumber.test(above) && typed > 1
        : (by !== explained && takesNumber.test(above)) || (by > explained && next === typed - by + explained));
    if (isStray) {
      explained -= 1;
      return [{ line, message: explainStray(typed) }];
    }
    if (by === explained) return [];
    explained = by;
    return by === 0 ? [] : [{ line, message: explainOrder(number, typed, isInSentence) }];
  });
}

/** A line that no sentence goes on from: an empty one, a heading, or a row of a table. */
const standsAlone = /^\s*(?:$|[#|])/;

/** What stands before a number of its own: set out in section 4, of paragraphs 3 and 4, since December 2015. */
const takesNumber =
  /\b(?:as|at|by|from|in|of|on|see|since|to|under|until|with) (?:(?:appendix|article|chapter|figure|level|page|paragraph|part|priority|recommendation|regulation|schedule|section|stage|standard|step|table|tier|year)s?(?: \d+(?:\.\d+)?(?:,| and| to| or))?|January|February|March|April|May|June|July|August|September|October|November|December)\s*$/i;

const explainStray = (typed: number): string =>
  `A line that begins with “${typed}.” begins a paragraph of its own, but the sentence above it has not ended. If the number belongs to that sentence, put it at the end of the line above; otherwise put an empty line between the two.`;

function explainOrder(number: number, typed: number, isInSentence: boolean): string {
  const lead = `This paragraph is typed ${typed} but would be shown as ${number}.`;
  const rest = 'umber the paragraphs one after the other.';
  if (typed < number) return `${lead} N${rest}`;
  const belongs = isInSentence
    ? `; if ${typed} belongs to the sentence above, put it at the end of the line above`
    : '';
  return `${lead} If paragraph ${number} is there without its number, type it${belongs}. Otherwise n${rest}`;
}
