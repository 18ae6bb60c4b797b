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
        .map((paragraph) => ({ ...paragraph, by: paragraph.typed - paragraph.number }))
        // One slip moves all below it, and is told once.
        .filter(({ by }, index, all) => by !== 0 && by !== all[index - 1]?.by)
        .map(({ number, typed, line, by }) => ({
          rule: 'paragraph-numbers',
          severity: 'error' as const,
          file,
          line,
          column: 1,
          message: `This paragraph is typed ${typed} but would be shown as ${number}. ${by > 0 ? `If paragraph ${number} is there without its number, type it. Otherwise number` : 'Number'} the paragraphs one after the other.`,
        })),
    ),
};
