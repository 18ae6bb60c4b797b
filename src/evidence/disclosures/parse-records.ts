import type { Cell, Table } from './parse-tables.ts';

/** A cell, with the words that say what stands in it. */
type LabelledCell = { readonly label: string; readonly cell: Cell };

/**
 * What a table says of somebody under labels: in each row below one that has every label as a heading, which need not be
 * the first, and in rows that begin with one label each. `labels` tell whether the words of a cell are that label. Each
 * column that has the first label counts, with the next column of each other label.
 */
export function parseRecords<Name extends string>(
  { head, rows }: Table,
  labels: Readonly<Record<Name, (words: string) => boolean>>,
): Record<Name, LabelledCell>[] {
  const names = Object.keys(labels) as Name[];
  const isLabel = (name: Name, cell: Cell | undefined): boolean =>
    cell !== undefined && cell.text.length <= longestLabel && labels[name](cell.text);
  const records: Record<Name, LabelledCell>[] = [];
  const headings: { name: Name; label: string; column: number }[][][] = [];
  let beside: Partial<Record<Name, LabelledCell>> = {};
  const add = (found: Partial<Record<Name, LabelledCell>>): boolean => {
    const isWhole = names.every((name) => found[name] !== undefined);
    if (isWhole) records.push(found as Record<Name, LabelledCell>);
    return isWhole;
  };
  for (const row of [head, ...rows]) {
    for (const heading of headings.flat()) {
      const below = heading.flatMap(({ name, label, column }) => {
        const cell = row[column];
        return cell === undefined ? [] : [[name, { label, cell }] as const];
      });
      add(Object.fromEntries(below) as Partial<Record<Name, LabelledCell>>);
    }
    if (headings.length < mostHeadings) {
      const columnsOf = names.map((name) => row.flatMap((cell, column) => (isLabel(name, cell) ? [column] : [])));
      const isHeading = columnsOf.every((columns) => columns.length > 0);
      const heading = (isHeading ? (columnsOf[0] ?? []) : []).map((start) =>
        names.map((name, index) => {
          const columns = columnsOf[index] ?? [];
          const column = columns.find((one) => one >= start) ?? columns[0] ?? start;
          return { name, label: row[column]?.text ?? '', column };
        }),
      );
      if (isHeading) headings.push(heading);
    }
    const [first, second] = row;
    const named = names.find((name) => isLabel(name, first));
    if (first !== undefined && second !== undefined && named !== undefined) {
      beside = { ...beside, [named]: { label: first.text, cell: second } };
      if (add(beside)) beside = {};
    }
  }
  return records;
}

/** A longer cell is no label but a text. */
const longestLabel = 60;
/** Words of a row may look like headings, so the first few rows with them are tried and no one replaces another. */
const mostHeadings = 5;
