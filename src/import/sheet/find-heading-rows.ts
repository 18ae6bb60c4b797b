import type { ImportWarning } from '../importer.ts';
import { beginsAsTotal } from '../is-total.ts';
import type { Table, TableRow } from './read-table.ts';

/**
 * The rows of registers that are no documents: those that run across their sheet, like “Front door” over the documents of the
 * front door, and totals; and warnings that name them, and those that only may be headings.
 */
export function findHeadingRows(registers: readonly Pick<Table, 'rows'>[]): {
  readonly out: ReadonlySet<TableRow>;
  readonly warnings: readonly ImportWarning[];
} {
  const rows = registers.flatMap((table) => table.rows);
  const across = rows.filter(({ alone }) => alone === 'merged');
  const totals = rows.filter(countsOthers);
  const out = [...across, ...totals];
  const single = rows.filter((row) => row.alone === 'single' && row.cells.has('title') && !totals.includes(row));
  // Where most rows have only a title, the register is a list of titles.
  const maybe = single.length * 2 < rows.length - out.length ? single : [];
  const warn = (code: string, found: readonly TableRow[], message: (list: string) => string): ImportWarning[] =>
    found.length === 0 ? [] : [{ code, message: message(found.map(sayRow).join(', ')) }];
  return {
    out: new Set(out),
    warnings: [
      ...warn(
        'row-across',
        across,
        (list) => `These rows run across the sheet, so they were taken for headings and for no documents: ${list}.`,
      ),
      ...warn(
        'row-total',
        totals,
        (list) => `These rows read like totals, so they were taken for no documents: ${list}.`,
      ),
      ...warn(
        'row-only-title',
        maybe,
        (list) =>
          `These rows say nothing but a title, and were taken for documents: ${list}. If one is a heading of the sheet, delete its file.`,
      ),
    ],
  };
}

/** “Total documents”, with nothing but numbers beside it or behind it; “Total Respect” alone is a title. */
function countsOthers({ cells }: TableRow): boolean {
  const title = cells.get('title') ?? '';
  const beside = [...cells].filter(([name]) => name !== 'title');
  return (
    beginsAsTotal(title) &&
    (beside.length > 0 || counts.test(title)) &&
    beside.every(([, text]) => /^[\d.,%]+$/.test(text))
  );
}

const counts = /totals?(?:\s(?:number|documents?|policies|records|items))*\W*\d*$/i;

const sayRow = ({ row, cells }: TableRow) => `row ${row} (“${[...cells.values()].join(' | ')}”)`;
