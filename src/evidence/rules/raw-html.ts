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
        rule: 'raw-html',
        severity: 'error' as const,
        file,
        line,
        column,
        message: isComment(source, line, column)
          ? 'Comments are not published. Delete this one, or move what it says to where it is needed.'
          : 'HTML is not published. Write it in Markdown; text in angle brackets needs backticks around it.',
      })),
    ),
};

const isComment = ({ text, firstLine }: Item['body']['source'], line: number, column: number): boolean =>
  text.split('\n')[line - firstLine]?.startsWith('<!--', column - 1) === true;
