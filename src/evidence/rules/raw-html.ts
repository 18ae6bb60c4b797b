import type { Rule } from './rule.ts';

/** HTML in the text. */
export const rawHtml: Rule = {
  id: 'raw-html',
  title: 'HTML in the text',
  why: 'HTML is not published, so what it holds would be lost, and it could hide a program.',
  fix: 'Write it in Markdown; put angle brackets that are meant as text in backticks.',
  find: ({ items }) =>
    items.flatMap(({ file, body }) =>
      body.rawHtml.map(({ line, column }) => ({
        rule: 'raw-html',
        severity: 'error' as const,
        file,
        line,
        column,
        message: 'HTML is not published. Write it in Markdown; text in angle brackets needs backticks around it.',
      })),
    ),
};
