import { joinSpaces } from '../../words/join-spaces.ts';

/** A cell: its words, and from where to where it stands in the file’s text. */
export type Cell = { readonly text: string; readonly start: number; readonly end: number };

/** A table with the heading and the paragraph it stands under. */
export type Table = {
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What a line of a table begins with in a quotation or a list. */
const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?=\|))?/;
const ruler = /^\|? *:?-+:?(?: *\| *:?-+:?)* *\|?$/;

const isRuler = (line: string): boolean => line.includes('|') && ruler.test(line.replace(lead, '').trimEnd());

/** The tables of a Markdown file, in order. */
export function parseTables(raw: string): Table[] {
  if (!raw.includes('|')) return [];
  const tables: Table[] = [];
  const lines = raw.split('\n');
  let [at, heading, before] = [0, '', ''];
  for (let number = 0; number < lines.length; number += 1) {
    const line = lines[number] ?? '';
    const next = lines[number + 1] ?? '';
    const start = at;
    at += line.length + 1;
    if (line.includes('|') && isRuler(next)) {
      at += next.length + 1;
      number += 1;
      const rows: Cell[][] = [];
      for (let row = lines[number + 1]; row?.includes('|') === true; row = lines[number + 1]) {
        rows.push(cellsOf(row, at));
        at += row.length + 1;
        number += 1;
      }
      tables.push({ caption: `${wordsOf(heading)}. ${wordsOf(before)}`, head: cellsOf(line, start), rows });
      before = '';
    } else if (/^#{1,6} /.test(line)) [heading, before] = [line.slice(0, 300), ''];
    else if (/\S/.test(line)) before = line.slice(-600);
  }
  return tables;
}

function cellsOf(line: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = lead.exec(line)?.[0].length ?? 0;
  if (line[from] === '|') from += 1;
  for (let at = from; at <= line.length; at += 1) {
    if (at < line.length && (line[at] !== '|' || line[at - 1] === '\\')) continue;
    const written = line.slice(from, at);
    const text = wordsOf(written);
    const space = written.length - written.trimStart().length;
    if (at < line.length || text !== '')
      cells.push({ text, start: start + from + space, end: start + from + Math.max(space, written.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

/** The words of a cell or a line, without links’ targets and emphasis; a star or a number sign alone is a mark. */
const wordsOf = (written: string): string => {
  if (/^\\?#$/.test(written.trim())) return '#';
  const bare = written.replace(/\]\([^)]{0,1000}\)|[[\]#\\]/g, '').trim();
  return /^\*{1,2}$/.test(bare) ? bare : joinSpaces(bare.replace(/[*`]/g, ''));
};
