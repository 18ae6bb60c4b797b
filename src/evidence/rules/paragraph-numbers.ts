import type { Rule } from './rule.ts';

/** Numbered paragraphs typed out of order. */
export const paragraphNumbers: Rule = {
  id: 'paragraph-numbers',
  title: 'Numbers out of order',
  why: 'A list typed 1, 2, 4 is shown as 1, 2, 3, and citations point to the wrong paragraph.',
  fix: 'Number the paragraphs one after the other.',
  find: ({ items }) =>
    items.flatMap(({ file, body }) =>
      body.numbered
        .filter(({ number, typed }) => number !== typed)
        .map(({ number, typed, line }) => ({
          rule: 'paragraph-numbers',
          severity: 'error' as const,
          file,
          line,
          column: 1,
          message: `This paragraph is typed ${typed} but would be shown as ${number}. Number the paragraphs one after the other.`,
        })),
    ),
};
