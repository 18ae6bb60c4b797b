import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { withCapital } from '../../words/with-capital.ts';
import { parseDate } from '../ofsted/parse-dates.ts';
import { coverLines } from './cover-lines.ts';
import { readReported } from './read-reported.ts';

/** What the cover of a report to councillors says. */
export type Cover = {
  readonly title: string | undefined;
  readonly to: string | undefined;
  readonly reported: string | undefined;
  readonly period: { readonly from: string; readonly to: string } | undefined;
};

const firstPart =
  /^(?:\d{1,2}\.?\s*)?(?:(?:executive )?summary|purpose(?: of (?:the )?report)?(?: and [\p{L} ]{3,30})?|background|introduction|recommendations?)\.?$/iu;
const furniture =
  /^(?:summary|main|covering|officer) report$|covering sheet|proforma|^agenda|^report (?:to|of|by|from)|^cabinet (?:decision|information|item|member)|^key decision|^cllr|councillor|lead (?:cabinet )?member|cabinet member|^date\b|^meeting|^classification|^wards?\b|^title of report|^official/i;
/** “1.1 To inform …”; a title is not numbered so. */
const numberedParagraph = /^\d{1,2}\.\d{1,2}\.? /;
const body = String.raw`(?:Cabinet|Executive(?: Board)?|Full Council|Council|(?:[A-Z][\p{L}&’']+,? (?:and )?){0,8}(?:Overview and Scrutiny Committee|Scrutiny Committee|Scrutiny Panel|Select Committee|Scrutiny Board|OSC|Safeguarding Children Board|Health and Wellbeing Board|Improvement Board|Partnership Board))`;

/** Reads the cover of a report: everything above its summary or purpose. */
export function readCover(blocks: readonly RootContent[]): Cover {
  const first = blocks.findIndex((block) => block.type !== 'table' && firstPart.test(firstLine(block)));
  const end = first < 0 ? 12 : first;
  const front = blocks.slice(0, end);
  const lines = front.flatMap((block) => coverLines(block));
  const title = titleOf(front, lines);
  const opening = [...lines, ...blocks.slice(end, end + 4).flatMap((block) => coverLines(block))];
  return {
    title,
    to: readTo(opening),
    reported: readReported(lines),
    period: periodOf(title ?? ''),
  };
}

const firstLine = (block: RootContent) => toString(block.type === 'list' ? (block.children[0] ?? block) : block).trim();

function titleOf(front: readonly RootContent[], lines: readonly string[]): string | undefined {
  const [labelled] = wordsAfter(/^(?:title(?: of report)?|subject|report title)\s*:\s*(\S.*)$/i, lines);
  if (labelled !== undefined) return labelled;
  const standing = front.flatMap((block) => {
    const found = coverLines(block);
    return found.length === 1 ? found : [];
  });
  const candidates = (standing.length > 0 ? standing : lines).filter(
    (line) =>
      !furniture.test(line) && !numberedParagraph.test(line) && parseDate(line) === undefined && /\p{L}{3}/u.test(line),
  );
  const title = candidates.at(-1);
  return title === undefined ? undefined : calmCapitals(title);
}

const keepCapitals = /^(?:LSCB|SEND|SIF|ILACS|JTAI|LAC|CSE|NEET|DCS|CYP|CQC|OSC|Q[1-4]|II|III|IV)$/;

/** A title printed in capitals, in the capitals of a sentence. */
function calmCapitals(title: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  const words = title.split(' ').map((word) => (keepCapitals.test(word) ? word : word.toLowerCase()));
  const text = words
    .join(' ')
    .replace(
      /\b(ofsted|england|april|may|june|july|august|september|october|november|december|january|february|march)\b/g,
      (word) => withCapital(word),
    );
  return text
    .replace(/\bchildren(['’])s services\b/, 'Children$1s services')
    .replace(/^(\P{L}*)(\p{Ll})/u, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}

const addressed = /^(?:report to|to|meeting of|committee|meeting)\s*:?\s*(?:the )?(.{3,80})$/i;
const anyBody = new RegExp(body, 'iu');
const informed = new RegExp(String.raw`\b(?:to )?(?:inform|update|asks?|advise|refer)\b[^.]*?\b(${body})\b`, 'u');
const alone = new RegExp(`^(${body})$`, 'u');
const wholly = new RegExp(`^${body}$`, 'iu');

function readTo(lines: readonly string[]): string | undefined {
  const printed = wordsAfter(addressed, lines).find((found) => anyBody.test(found));
  if (printed !== undefined) return inTitleCase(printed);
  const capitals = lines.find((line) => !/\p{Ll}/u.test(line) && wholly.test(line));
  return wordsAfter(informed, lines)[0] ?? wordsAfter(alone, lines)[0] ?? (capitals && inTitleCase(capitals));
}

const wordsAfter = (pattern: RegExp, lines: readonly string[]): string[] =>
  lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);

/** A name printed in capitals, with a capital to each word. */
const inTitleCase = (name: string) =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(
          /(^|\s)(?!and\b|of\b|the\b)(\p{L})/gu,
          (_, space: string, letter: string) => `${space}${letter.toUpperCase()}`,
        );

const quarters: readonly (readonly [number, string, string])[] = [
  [0, '04', '06'],
  [0, '07', '09'],
  [0, '10', '12'],
  [1, '01', '03'],
];

/** The months of a quarter of a financial year, like Quarter 1 … 2017/18. */
function periodOf(title: string): Cover['period'] {
  const quarter = quarters[Number(/\b(?:quarter|q)\s?([1-4])\b/i.exec(title)?.[1] ?? 0) - 1];
  const year = Number(/\b(20\d\d)\s?[/–-]\s?(?:20)?\d\d\b/.exec(title)?.[1]);
  if (quarter === undefined || Number.isNaN(year)) return undefined;
  const [later, from, to] = quarter;
  return { from: `${year + later}-${from}`, to: `${year + later}-${to}` };
}
