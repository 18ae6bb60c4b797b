import { rowNumber, type MergedCells, type Sheet } from './sheet.ts';
import { columnName } from './column-name.ts';

/** A cell as Excel shows it; a merged cell says what it covers, to the left of which or below which it stands. */
export type ShownCell = {
  readonly at: string;
  readonly text: string;
  readonly covered?: 'left' | 'above';
  readonly struck?: true;
  readonly coloured?: true;
};

/** A row as Excel shows it; `spaced` says that an empty row is shown above it. */
type ShownRow = { readonly number: number; readonly spaced: boolean; readonly cells: readonly ShownCell[] };

/** The rows that Excel shows of a sheet, with their numbers, and the filled cells that it does not show. */
export type ShownSheet = {
  readonly name: string;
  readonly rows: readonly ShownRow[];
  readonly unseen: readonly ShownCell[];
};

/** A sheet as a reader of Excel sees it: without hidden rows and columns, and with the words of merged cells where they stand. */
export function showSheet(sheet: Sheet): ShownSheet {
  const { name, rows, struck, layout } = sheet;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const all = rows.map((cells, place) => ({ cells, number: rowNumber(sheet, place) }));
  const words = new Map<string, string>(
    all.flatMap(({ cells, number }) =>
      cells.flatMap((text, column) => (text === '' ? [] : [[`${columnName(column)}${number}`, text] as const])),
    ),
  );
  const isHidden = (number: number) => layout?.hiddenRows.has(number) === true;
  const shown = all.filter(({ number }) => !isHidden(number));
  const open = columns.filter((column) => layout?.hiddenColumns.has(column) !== true);
  const covers = new Map<string, Pick<ShownCell, 'covered'> & { readonly text: string; readonly source: string }>();
  const taken = new Set<string>();
  for (const merged of layout?.merged ?? []) {
    const source = `${columnName(merged.left)}${merged.top}`;
    const within = cellsOf(merged, shown, open);
    // Excel shows the words of a merged cell in what is left of it where its first row or column is hidden.
    for (const { at, covered } of within)
      covers.set(at, covered === undefined ? { text: words.get(source) ?? '', source } : { text: '', source, covered });
    if (within.length > 0) taken.add(source);
  }
  const grid = shown.map(({ number }, index) => ({
    number,
    spaced: range((shown[index - 1]?.number ?? number) + 1, number).some((between) => !isHidden(between)),
    cells: open.map((column): ShownCell => {
      const at = `${columnName(column)}${number}`;
      const { text, source, covered } = covers.get(at) ?? { text: words.get(at) ?? '', source: at };
      if (!covers.has(at)) taken.add(at);
      return {
        at,
        text,
        ...(covered === undefined ? {} : { covered }),
        ...(text !== '' && struck?.has(source) === true ? { struck: true } : {}),
        ...(covered === undefined && layout?.coloured.has(source) === true ? { coloured: true } : {}),
      };
    }),
  }));
  const unseen = [...words].filter(([at]) => !taken.has(at)).map(([at, text]) => ({ at, text }));
  return { name, rows: grid.filter(({ cells }) => cells.some(({ text }) => text !== '')), unseen };
}

const range = (from: number, end: number) =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);

/** The shown cells of a merged one, the first of which holds its words. */
function cellsOf(
  { top, left, bottom, right }: MergedCells,
  rows: readonly { readonly number: number }[],
  columns: readonly number[],
): { readonly at: string; readonly covered?: 'left' | 'above' }[] {
  const tall = rows.filter(({ number }) => number >= top && number <= bottom);
  const wide = columns.filter((column) => column >= left && column <= right);
  return tall.flatMap(({ number }, down) =>
    wide.map((column, across) => ({
      at: `${columnName(column)}${number}`,
      ...(across > 0 ? { covered: 'left' as const } : down > 0 ? { covered: 'above' as const } : {}),
    })),
  );
}
