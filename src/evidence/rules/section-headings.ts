import { itemsOf } from '../evidence-index.ts';
import { sectionParts } from '../section-parts.ts';
import type { Rule } from './rule.ts';
import { quote } from '../quote.ts';

const titles = Object.values(sectionParts);

/** A section without its headings, or with others of the same level. */
export const sectionHeadings: Rule = {
  id: 'section-headings',
  title: 'A section without its headings',
  why: 'The printed assessment has the same four parts in every section, and a missing one hides a gap.',
  fix: 'Add the heading; leave the part below it empty if there is nothing yet.',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap(({ file, body }) => {
      const present = body.headings.filter(({ depth }) => depth <= 2);
      const problem = (message: string, line?: number) => ({
        rule: 'section-headings',
        severity: 'error' as const,
        file,
        ...(line === undefined ? {} : { line, column: 1 }),
        message,
      });
      const missing = titles
        .filter(({ title, needed }) => needed && !present.some((heading) => heading.title === title))
        .map(({ title }) =>
          problem(
            `The heading “## ${title}” is missing. Add it; leave the part below it empty if there is nothing yet.`,
          ),
        );
      const other = present
        .filter((heading) => heading.depth < 2 || !titles.some(({ title }) => title === heading.title))
        .map(({ title, line }) =>
          problem(
            `${quote(title)} is not a part of a section. Use ${titles.map((part) => `“## ${part.title}”`).join(', ')}; headings of your own begin with ###.`,
            line,
          ),
        );
      return [...missing, ...other];
    }),
};
