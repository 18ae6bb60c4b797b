import type { Root } from 'mdast';
import type { Kind } from '../../schemas/index.ts';
import type { Change } from './change.ts';

/** Something a person should look at, with the page of the source where it stands, if it has pages. */
export type ImportWarning = { readonly code: string; readonly message: string; readonly page?: number };

/** Why a file cannot be read at all, in words for the person who chose it. */
export type ReadFault = { readonly code: string; readonly message: string };

/**
 * What a reader found in a file, with what to look at, and the words that stand beside its text, like titles and headers; or
 * why it cannot be read. Readers do not throw for a bad file.
 */
export type ReadResult<T> =
  | { readonly value: T; readonly warnings: readonly ImportWarning[]; readonly beside?: string }
  | { readonly fault: ReadFault };

/** How a file is read: `told` hears of each page of a PDF that was read; `wordsOnly` leaves out how the words look, which takes time. */
export type ReadOptions = { readonly told?: () => void; readonly wordsOnly?: boolean };

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

/** One page of a PDF, its lines from top to bottom; its ruled tables, and whether a picture takes up much of it, where its drawing was read. */
export type Page = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
  readonly links: readonly PageLink[];
  readonly tables?: readonly RuledTable[];
  readonly pictured?: boolean;
};

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

/** A file read into one of three shapes; `name` is the file's name without folders. */
export type ReadDocument =
  | { readonly format: 'pdf'; readonly name: string; readonly pages: readonly Page[] }
  | { readonly format: 'text'; readonly name: string; readonly tree: Root }
  | { readonly format: 'sheet'; readonly name: string; readonly sheets: readonly Sheet[] };

/** One evidence file to write: its short id is the file name without folder and ending. */
export type Draft = {
  readonly kind: Kind;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Set when it was made from the file that is there. */
  readonly change?: Change;
};

/** A document that the content already registers. */
export type RegisteredDocument = {
  readonly id: string;
  readonly title: string;
  readonly alsoCalled: readonly string[];
};

/** An item that the content holds already, by its short id. */
export type ExistingItem = Pick<Draft, 'kind' | 'id' | 'data' | 'body'>;

/** Somebody whom owners.yaml lists, or whom a document names: initials and the post. */
export type KnownOwner = { readonly initials: string; readonly role: string };

/** The framework that settings say is assessed, with its sections. */
export type AssessedFramework = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly number: string; readonly title: string }[];
};

/** What an importer may know of the content it imports into. */
export type ImportContext = {
  readonly register: readonly RegisteredDocument[];
  readonly items?: readonly ExistingItem[];
  /** The council whose content it is, as the settings name it. */
  readonly authority?: string;
  /** The protective markings that the settings allow. */
  readonly markings?: readonly string[];
  readonly assessed?: AssessedFramework;
};

/** What an importer made of a document: how sure it is from 0 to 1, and the drafts with the main item first. */
export type ImportResult = {
  readonly kind: Kind | 'draft';
  readonly sure: number;
  readonly drafts: readonly Draft[];
  readonly owners?: readonly KnownOwner[];
  readonly warnings: readonly ImportWarning[];
  /** Why nothing is to be written, not even a draft, though it is known what the document is. */
  readonly refused?: ReadFault;
};

/** A converter for one sort of document. Its id is what `--kind` takes: the kind of its main item, or draft. Pure. */
export type Importer = {
  readonly id: Kind | 'draft';
  readonly title: string;
  readonly recognise: (document: ReadDocument, context?: ImportContext) => number;
  /** Whether a document can be nothing else, so that no other importer is asked. It has to be quick. */
  readonly isCertain?: (document: ReadDocument) => boolean;
  readonly convert: (document: ReadDocument, context: ImportContext) => ImportResult;
};
