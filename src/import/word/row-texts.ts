import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of each row of a table, in one line. */
export const rowTexts = ({ children }: Table): string[] =>
  children.map((row) =>
    row.children
      .map((cell) => toString(cell))
      .join(' ')
      .trim(),
  );
