import type { Item } from '../types.ts';
import type { Rule } from './rule.ts';

/** HTML in the text. */
export const rawHtml: Rule = {
  id: 'raw-html',
  title: 'HTML in the text',
  why: 'HTML is not published, so what it holds would be lost, and it could hide a program.',
  fix: 'Write it in Markdown; put angle brackets that are meant as text in backticks.',
  find: ({ items }) =>
    items.flatMap(({ file, body: { rawHtml: found, source } }) =>
      found.map(({ line, column }) => ({
        severity: 'error' as const,
        file,
        line,
        column,
        message: adviseInstead(source, line, column),
      })),
    ),
};

function adviseInstead({ text, firstLine }: Item['body']['source'], line: number, column: number): string {
  const written = text.split('\n')[line - firstLine]?.slice(column - 1) ?? '';
  if (written.startsWith('<!--'))
    return 'Comments are not published. Delete this one, or move what it says to where it is needed.';
  if (/^<br\s*\/?>/i.test(written))
    return 'HTML is not published. End a line with a backslash and begin the next one; in a table, write two rows or “; ” between the two.';
  return 'HTML is not published. Write it in Markdown; text in angle brackets needs backticks around it.';
}
