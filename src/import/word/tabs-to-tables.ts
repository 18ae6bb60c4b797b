/**
 * Turns tables that were saved as text into HTML tables: a row a line with tabs between the cells, or a cell a line that
 * begins with a tab, rows set off by blank lines. A single line with tabs is cut into paragraphs.
 */
export function tabsToTables(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const block = line.includes('\t') && !isHtml(line) ? blockAt(lines, index) : undefined;
    if (block === undefined) {
      out.push(line);
      index += 1;
    } else if (isCellLines(block)) {
      const { rows, end } = readCellLines(lines, index);
      out.push(...rows);
      index = end;
    } else {
      const tabbed = block.findIndex((line) => !line.includes('\t'));
      const length = tabbed < 0 ? block.length : tabbed;
      const rows = block.slice(0, length).map((line) => line.split('\t'));
      out.push(...(length === 1 ? (rows[0] ?? []).flatMap((cell) => ['', cell.trim(), '']) : htmlTable(rows)));
      index += length;
    }
  }
  return out;
}

const isHtml = (line: string) => /^\s*<(p|ul|ol|table|div|li)\b/i.test(line);
const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';

function blockAt(lines: readonly string[], from: number): string[] {
  let end = from;
  while (end < lines.length && (lines[end]?.trim() !== '' || lines[end]?.includes('\t'))) end += 1;
  return lines.slice(from, end);
}

function isCellLines(block: readonly string[]): boolean {
  if (!block[0]?.startsWith('\t')) return false;
  const rowLines = block.filter((line) => line.includes('\t') && (!line.startsWith('\t') || line.indexOf('\t', 1) > 0));
  return rowLines.length === 0 || (block.length === 1 && rowLines.length === 1);
}

function readCellLines(lines: readonly string[], from: number): { rows: string[]; end: number } {
  const groups: string[][] = [];
  let index = from;
  let blanks = 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('\t')) {
      // Three blank lines part two tables; one or two are a row’s end or an empty paragraph in a cell.
      if (blanks > 2 && groups.length > 0) break;
      if (blanks > 0) groups.push([]);
      groups.at(-1)?.push(
        ...line
          .slice(1)
          .split('\t')
          .map((cell) => cell.trim()),
      );
      blanks = 0;
    } else if (isBlank(line)) {
      blanks += 1;
    } else if (blanks === 0) {
      const group = groups.at(-1);
      if (group !== undefined) group.push(`${group.pop() ?? ''} ${line.trim()}`.trim());
    } else break;
  }
  const rows = regular(groups);
  return {
    rows: rows.every((row) => row.length === 1) ? rows.flatMap(([cell]) => ['', cell ?? '', '']) : htmlTable(rows),
    end: index - blanks,
  };
}

/** Rows of the header’s width, where blank lines inside cells cut rows in two; the groups as they are when that does not come out even. */
function regular(groups: readonly string[][]): string[][] {
  const width = groups[0]?.length ?? 1;
  const rows: string[][] = [];
  for (const group of groups) {
    const last = rows.at(-1);
    if (last !== undefined && last.length < width) last.push(...group);
    else rows.push([...group]);
  }
  return rows.every((row) => row.length === width) ? rows : groups.map((group) => [...group]);
}

function htmlTable(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const html = rows.map(
    (row) => `<tr>${Array.from({ length: width }, (_, x) => `<td>${htmlText(row[x] ?? '')}</td>`).join('')}</tr>`,
  );
  return ['', `<table>${html.join('')}</table>`, ''];
}

function htmlText(text: string): string {
  return text
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/<(?!\/?(b|strong|i|em|sup|sub|u|br)\b[^>]*>)/gi, '&lt;')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
}
