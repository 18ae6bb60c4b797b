/** A paragraph, heading, list item, table or footnote of a PDF, put together from its lines. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'numbered' | 'table' | 'footnote';
  /** The text with its lines joined, without the marker of a list item. */
  readonly text: string;
  /** The page it begins on. */
  readonly page: number;
  /** The printed number or letter of a numbered paragraph or footnote, like 12 or a. */
  readonly marker?: string;
  /** Where its first character stands: the marker’s for a list item. */
  readonly x: number;
  /** Where its text stands. */
  readonly textX: number;
  readonly size: number;
  readonly bold: boolean;
  /** True when its last line runs to the right edge, so that it may go on overleaf. */
  readonly full: boolean;
  /** Which box it stands in, where it stands in a ruled box or in the only column of a ruled table. */
  readonly box?: string;
  /** The rows of a table, each a list of cells; the paragraphs of a cell stand on lines of their own. */
  readonly rows?: readonly (readonly string[])[];
  /** True when the first row of a table is set bold. */
  readonly headed?: boolean;
};
