import type { ReadDocument, Sheet } from '../importer.ts';

/** A sheet’s rows by the names of their columns, and the row of the file each stands in. */
export type TableRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

/** A table by the names of its columns, with the words printed for them: the headings, and the lines above. */
export type Table = {
  readonly columns: readonly string[];
  readonly headings: ReadonlyMap<string, string>;
  readonly above: string;
  readonly rows: readonly TableRow[];
};

/** The first sheet whose header has all the columns that must be there, with its rows; `names` says what each column may be called. */
export function readTable(
  document: ReadDocument,
  names: Readonly<Record<string, RegExp>>,
  needed: readonly string[],
): Table | undefined {
  if (document.format !== 'sheet') return undefined;
  for (const sheet of document.sheets) {
    const found = readOne(sheet, names, needed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readOne(
  { rows }: Sheet,
  names: Readonly<Record<string, RegExp>>,
  needed: readonly string[],
): Table | undefined {
  for (const [index, header] of rows.slice(0, 6).entries()) {
    const columns = new Map<string, number>();
    header.forEach((title, column) => {
      const name = Object.keys(names).find(
        (key) => !columns.has(key) && names[key]?.test(title.replace(/\s+/g, ' ').trim()),
      );
      if (name !== undefined) columns.set(name, column);
    });
    if (!needed.every((name) => columns.has(name))) continue;
    const filled = rows.slice(index + 1).map((cells, offset) => ({
      row: index + offset + 2,
      cells: new Map(
        [...columns]
          .map(([name, column]) => [name, (cells[column] ?? '').replace(/\s+/g, ' ').trim()] as const)
          .filter(([, value]) => value !== ''),
      ),
    }));
    return {
      columns: [...columns.keys()],
      headings: new Map([...columns].map(([name, column]) => [name, header[column] ?? ''])),
      above: rows.slice(0, index).flat().join(' '),
      rows: filled.filter(({ cells }) => cells.size > 0),
    };
  }
  return undefined;
}
