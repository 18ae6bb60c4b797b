import type { RootContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { plainText } from '../word/plain-text.ts';

/** The lines of a block of a cover. A row of a table that holds two labels with their values is two lines. */
export function coverLines(block: RootContent): string[] {
  if (block.type === 'table') return block.children.flatMap(rowLines);
  if (block.type === 'list') return block.children.map((item) => toString(item).trim());
  const text = plainText(block, '\n');
  return text
    .split('\n')
    .map(joinSpaces)
    .filter((line) => line !== '');
}

const label =
  /:$|^(?:date|time|venue|meeting|report (?:to|of|by|from|author)|title|subject|portfolio|wards?|key decision)\b.{0,25}$/i;

function rowLines(row: TableRow): string[] {
  const lines: string[][] = [];
  for (const cell of row.children.map((found) => joinSpaces(toString(found)))) {
    const last = lines.at(-1);
    // Only what stands behind a whole pair can be the next label.
    if (last === undefined || (label.test(cell) && last.length > 1)) lines.push([cell]);
    else if (cell !== '') last.push(cell);
  }
  return lines.map(([first = '', ...rest]) => {
    const labelled = rest.length > 0 && label.test(first) && !first.endsWith(':');
    return [labelled ? `${first}:` : first, ...rest].join(' ').trim();
  });
}
