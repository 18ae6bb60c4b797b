import type { RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { isToCome, saysNothing } from '../../evidence/questions/says-nothing.ts';
import { dropStruck } from '../word/drop-struck.ts';

/** A line that lists a supporting document, and what stands in other columns beside it. */
type DocumentLine = { readonly line: string; readonly beside?: string };

/** What is printed among a section’s supporting documents: documents, words for none, and words for some still to come. */
export type DocumentLines = {
  readonly documents: readonly DocumentLine[];
  readonly none: readonly string[];
  readonly toCome: readonly string[];
};

/** Reads the lines of a section’s supporting documents, in printed order, without what is struck out. */
export function readDocumentLines(printed: readonly RootContent[]): DocumentLines {
  const lines = dropStruck(printed)
    .flatMap((block): DocumentLine[] => {
      if (block.type === 'list') return block.children.map((item) => ({ line: toString(item) }));
      if (block.type === 'table') return readRows(block);
      return [{ line: toString(block) }];
    })
    .map(({ line, ...rest }) => ({ line: joinSpaces(line), ...rest }))
    .filter(({ line }) => /\p{L}/u.test(line));
  const isDocument = ({ line }: DocumentLine) => !saysNothing(line);
  const isNone = ({ line }: DocumentLine) => saysNothing(line) && !isToCome(line);
  const whole = ({ line, beside }: DocumentLine) => (beside === undefined ? line : `${line} (${beside})`);
  return {
    documents: lines.filter(isDocument),
    none: lines.filter(isNone).map(whole),
    toCome: lines.filter(({ line }) => isToCome(line)).map(whole),
  };
}

const titles =
  /^(?:(?:supporting |key )?(?:document|evidence)s?(?: (?:title|name))?|(?:title|name)(?: of (?:the )?document)?)$/i;

/** The rows of a table: by its column of titles, the other columns beside it under their own; or each row as one line. */
function readRows(table: Table): DocumentLine[] {
  const [header, ...rows] = table.children;
  const labels = header === undefined ? [] : textsOf(header);
  const column = labels.findIndex((label) => titles.test(label));
  if (column < 0 || labels.length < 2 || rows.length === 0)
    return table.children.map((row) => ({ line: textsOf(row).join(' ') }));
  return rows.map((row) => {
    const cells = textsOf(row);
    const named = cells.map((text, index) => (labels[index] ? `${labels[index]}: ${text}` : text));
    const beside = named.filter((_, index) => index !== column && cells[index] !== '').join('; ');
    const title = cells[column] ?? '';
    if (title === '') return { line: cells.filter((text) => text !== '').join(' ') };
    return { line: title, ...(beside === '' ? {} : { beside }) };
  });
}

const textsOf = ({ children }: TableRow) => children.map((cell) => joinSpaces(toString(cell)));
