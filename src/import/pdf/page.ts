/** A run of characters in one style, without a wide gap. Measures are in points from the page's top left. */
export type Cell = { readonly text: string; readonly x: number; readonly width: number; readonly bold: boolean };

/** One printed line: its text, where its baseline stands, and the pieces that wide gaps cut it into. */
export type Line = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly cells: readonly Cell[];
};

/** A web address behind an area of a page. */
export type PageLink = {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A drawn line: the border of a table or box, as a thin rectangle. */
export type Rule = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A run of words of a cell, struck out or not. */
export type CellRun = { readonly text: string; readonly struck: boolean };

/** One printed line of a cell, and how much room its first word takes. */
export type CellLine = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly firstWord: number;
  readonly runs: readonly CellRun[];
};

/**
 * A cell of a ruled table: its place from 0 and how many rows and columns it covers. `crossed` says that words run over one
 * of its borders or do not stand upright, `open` that no rule is drawn below it, `coloured` that it is filled with red, amber
 * or green.
 */
export type RuledCell = {
  readonly row: number;
  readonly column: number;
  readonly tall: number;
  readonly wide: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly CellLine[];
  readonly open: boolean;
  readonly crossed?: true;
  readonly coloured?: true;
};

/**
 * A table of a page by the rules drawn round its cells: the edges of its columns and rows. `uneven` says that some rules close
 * no rectangle, so that its cells cannot be told for certain.
 */
export type RuledTable = {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly RuledCell[];
  readonly uneven: boolean;
};

/** One page of a PDF, its lines from top to bottom; where its drawing was read its ruled tables, whether a picture takes up much of it, and what it does not print. */
export type Page = {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
  readonly links: readonly PageLink[];
  readonly tables?: readonly RuledTable[];
  readonly pictured?: boolean;
  readonly unseen?: string;
  /** Set where it holds words under a cover, which are left out. */
  readonly covered?: true;
};
