import { isTitled } from '../../markdown/is-titled.ts';
import { itemsOf } from '../evidence-index.ts';
import { quote } from '../../words/quote.ts';
import { sectionParts } from '../questions/section-parts.ts';
import type { ItemOf } from '../types.ts';
import type { FoundProblem, Rule } from './rule.ts';

const titles = Object.values(sectionParts);

/** A section without its headings, with others of the same level, or with one of them again. */
export const sectionHeadings: Rule = {
  id: 'section-headings',
  title: 'A section without its headings',
  why: 'The printed assessment has the same four parts in every section, and a missing one hides a gap.',
  fix: 'Use each of the headings once; leave the part below it empty if there is nothing yet.',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap(({ file, body }) => {
      const missing = findMissing(body);
      const miswritten = new Set(missing.map(({ line }) => line));
      const others = body.headings.filter(({ line }) => !miswritten.has(line));
      return [...missing, ...findForeign(others), ...findAgain(body.headings), ...findBelow(others)].map(
        ({ message, line }): FoundProblem => ({
          severity: 'error',
          file,
          ...(line === undefined ? {} : { line, column: 1 }),
          message,
        }),
      );
    }),
};

type Body = ItemOf<'annex-m-section'>['body'];
type Headings = Body['headings'];
type Fault = { readonly message: string; readonly line?: number };

/** The parts that have no heading of theirs, with the line that was meant as one. */
function findMissing({ headings, source }: Body): Fault[] {
  const isThere = (title: string) => headings.some((heading) => heading.depth === 2 && heading.title === title);
  return titles.flatMap(({ title, needed }): Fault[] => {
    if (isThere(title)) return [];
    // A part that may be left out is looked for only among headings: its words may stand anywhere else.
    const line = needed
      ? findMiswritten(title, source)
      : headings.find((heading) => wordsOf(heading.title) === title.toLowerCase())?.line;
    if (line !== undefined)
      return [
        { message: `Write this heading as “## ${title}”, with two number signs, a space and these words.`, line },
      ];
    const advice = 'Add it; leave the part below it empty if there is nothing yet.';
    return needed ? [{ message: `The heading “## ${title}” is missing. ${advice}` }] : [];
  });
}

/** Headings as high as the parts’ that are none of them. */
const findForeign = (headings: Headings): Fault[] =>
  headings
    .filter(({ depth, title }) => depth <= 2 && !titles.some((part) => title === part.title))
    .map(({ title, line }) => ({
      message: `${quote(title)} is not a part of a section. Use ${titles.map((part) => `“## ${part.title}”`).join(', ')}; headings of your own begin with ###.`,
      line,
    }));

/** A part’s heading for the second time. */
const findAgain = (headings: Headings): Fault[] =>
  titles.flatMap(({ title }) =>
    headings
      .filter((heading) => heading.depth <= 2 && heading.title === title)
      .slice(1)
      .map(({ line }) => ({
        message: `The heading “## ${title}” is here a second time. Put what stands below it under the first one.`,
        line,
      })),
  );

/** Headings within a part that are called like one. */
const findBelow = (headings: Headings): Fault[] =>
  titles.flatMap(({ title: part }) =>
    headings
      .filter(({ depth, title }) => depth > 2 && isTitled(title, part))
      .map(({ title, line }) => ({
        message: `${quote(title)} is the name of a part of a section. Give this heading another name, or put what stands below it under “## ${part}”.`,
        line,
      })),
  );

/** The line of a file that was meant as a heading of these words: with other signs, or none but stars, or other capitals. */
function findMiswritten(title: string, { text, firstLine }: { text: string; firstLine: number }): number | undefined {
  const at = text.split('\n').findIndex((line) => /^(?:#|\*\*)/.test(line) && wordsOf(line) === title.toLowerCase());
  return at < 0 ? undefined : at + firstLine;
}

const wordsOf = (line: string): string =>
  line
    .slice(0, 100)
    .replace(/^[#*\s]+/, '')
    .replace(/[#*:\s]+$/, '')
    .toLowerCase();
