/** A rectangle of cells that Excel shows as one: its rows’ numbers in the file, and its columns’ places from 0. */
export type MergedCells = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/**
 * What Excel shows of a sheet otherwise than as words: hidden rows by their numbers, hidden columns by their places from 0,
 * merged cells, and the addresses of the cells that are filled with red, amber or green.
 */
export type SheetLayout = {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly MergedCells[];
  readonly coloured: ReadonlySet<string>;
};

/**
 * One sheet of a workbook, every cell as text; a CSV file is one sheet. `numbers` are the rows’ numbers in the file, where
 * empty ones were left out; `struck` are the addresses of the cells that are struck out, wholly or in part, like B7.
 */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly numbers?: readonly number[];
  readonly hidden?: boolean;
  readonly struck?: ReadonlySet<string>;
  readonly layout?: SheetLayout;
};

/** The number in the file of a row of a sheet, by its place among the rows. */
export const rowNumber = ({ numbers }: Pick<Sheet, 'numbers'>, place: number): number => numbers?.[place] ?? place + 1;
