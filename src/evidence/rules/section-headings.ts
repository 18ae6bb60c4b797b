import { isTitled } from '../../markdown/is-titled.ts';
import { itemsOf } from '../evidence-index.ts';
import { quote } from '../quote.ts';
import { sectionParts } from '../section-parts.ts';
import type { Problem } from '../types.ts';
import type { Rule } from './rule.ts';

const titles = Object.values(sectionParts);

/** A section without its headings, with others of the same level, or with one of them again. */
export const sectionHeadings: Rule = {
  id: 'section-headings',
  title: 'A section without its headings',
  why: 'The printed assessment has the same four parts in every section, and a missing one hides a gap.',
  fix: 'Use each of the headings once; leave the part below it empty if there is nothing yet.',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap(({ file, body }) => {
      const present = body.headings.filter(({ depth }) => depth <= 2);
      const miswritten = new Set<number>();
      const problem = (message: string, line?: number): Problem => ({
        rule: 'section-headings',
        severity: 'error',
        file,
        ...(line === undefined ? {} : { line, column: 1 }),
        message,
      });
      const missing = titles
        .filter(({ title }) => !present.some((heading) => heading.depth === 2 && heading.title === title))
        .flatMap(({ title, needed }) => {
          // A part that may be left out is looked for only among headings: its words may stand anywhere else.
          const line = needed
            ? findMiswritten(title, body.source)
            : body.headings.find((heading) => wordsOf(heading.title) === title.toLowerCase())?.line;
          if (line !== undefined) {
            miswritten.add(line);
            return [
              problem(`Write this heading as “## ${title}”, with two number signs, a space and these words.`, line),
            ];
          }
          if (!needed) return [];
          const advice = 'Add it; leave the part below it empty if there is nothing yet.';
          return [problem(`The heading “## ${title}” is missing. ${advice}`)];
        });
      const other = present
        .filter(({ title, line }) => !miswritten.has(line) && !titles.some((part) => title === part.title))
        .map(({ title, line }) =>
          problem(
            `${quote(title)} is not a part of a section. Use ${titles.map((part) => `“## ${part.title}”`).join(', ')}; headings of your own begin with ###.`,
            line,
          ),
        );
      const again = titles.flatMap(({ title }) => {
        const [, ...more] = present.filter((heading) => heading.title === title);
        const below = body.headings.filter(
          ({ depth, title: own, line }) => depth > 2 && !miswritten.has(line) && isTitled(own, title),
        );
        return [
          ...more.map(({ line }) =>
            problem(
              `The heading “## ${title}” is here a second time. Put what stands below it under the first one.`,
              line,
            ),
          ),
          ...below.map((heading) =>
            problem(
              `${quote(heading.title)} is the name of a part of a section. Give this heading another name, or put what stands below it under “## ${title}”.`,
              heading.line,
            ),
          ),
        ];
      });
      return [...missing, ...other, ...again];
    }),
};

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
