import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tableCell } from './convert-table.ts';

/** Makes one header row of two (“All schools” over “Number” and “Percentage”), since a Markdown table has only one. */
export function mergeHeaderRows(table: Table): Table {
  const [upper, lower, ...rest] = table.children;
  if (upper === undefined || lower === undefined || rest.length === 0 || !isTwoRowHeader(upper, lower)) return table;
  const spans = hasSpans(upper);
  let group: TableCell | undefined;
  const children = upper.children.map((cell, index): TableCell => {
    const below = lower.children[index];
    if (!isBlank(cell)) group = cell;
    else if (spans && cell.data?.covered !== 'left') group = undefined;
    if (below === undefined || isBlank(below)) return cell;
    if (group === undefined || toString(group) === toString(below)) return below;
    const words: PhrasingContent[] = [...group.children, { type: 'text', value: ' – ' }, ...below.children];
    return tableCell([{ type: 'paragraph', children: words }]);
  });
  return { ...table, children: [{ type: 'tableRow', children }, ...rest] };
}

const isBlank = (cell: TableCell) => toString(cell).trim() === '';

const hasSpans = ({ children }: TableRow) => children.some((cell) => cell.data?.covered === 'left');

function isTwoRowHeader(upper: TableRow, lower: TableRow): boolean {
  const spread = upper.children.some(
    (cell, index) => index > 0 && isBlank(cell) && !isBlank(lower.children[index] ?? cell),
  );
  const [corner, below] = [upper.children[0], lower.children[0]];
  if (!spread || corner === undefined || below === undefined) return false;
  // Without merged cells it is only a guess which columns a title stands over; even groups make it a safe one.
  if (!hasSpans(upper) && !isEven(upper)) return false;
  const cornerSpans = below.data?.covered === 'above' || isBlank(below);
  const figures = lower.children.some((cell) => /^[£+-]?\d[\d.,]*%?$/.test(toString(cell).trim()));
  return cornerSpans && !figures;
}

/** Whether every title of a row has the same number of empty cells behind it, at least one. */
function isEven(row: TableRow): boolean {
  const starts = row.children.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const widths = starts.map((start, index) => (starts[index + 1] ?? row.children.length) - start);
  return widths.length > 0 && widths.every((width) => width === widths[0] && width > 1);
}
