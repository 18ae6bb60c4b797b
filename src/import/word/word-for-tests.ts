import {
  CheckBox,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/** A paragraph, numbered item or bullet for a Word file made in a test. */
export const p = (text: string) => new Paragraph({ children: [new TextRun(text)] });
/** A paragraph in bold. */
export function strong(text: string): Paragraph {
  const run: IRunOptions = { text, bold: true };
  return new Paragraph({ children: [new TextRun(run)] });
}
/** A paragraph of runs that look as they say, like { text, strike: true }; options of the paragraph come second. */
export const runs = (looks: readonly IRunOptions[], options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: looks.map((look) => new TextRun(look)) });
/** A heading of a level. */
export const h = (text: string, level: 1 | 2 | 3 = 1) =>
  new Paragraph({
    text,
    heading:
      ([HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const)[level - 1] ??
      HeadingLevel.HEADING_1,
  });
/** An item of an automatically numbered list; lists of one name count on together. */
export const n = (text: string, list = 'numbers', level = 0) =>
  new Paragraph({ text, numbering: { reference: list, level } });
/** A bullet. */
export const b = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
/** A check box alone in its paragraph. */
export const box = (checked: boolean) =>
  new Paragraph({
    children: [new CheckBox({ checked, checkedState: { value: '2612' }, uncheckedState: { value: '2610' } })],
  });

type Cell =
  | string
  | FileChild
  | readonly FileChild[]
  | { readonly is: string | readonly FileChild[]; readonly wide?: number; readonly tall?: number };

/** A table of rows of cells; a cell is a text, blocks, or either with how many columns or rows it covers. */
export function table(rows: readonly (readonly Cell[])[]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });
}

function cellOf(cell: Cell): TableCell {
  if (typeof cell === 'object' && 'is' in cell) {
    const { is, wide, tall } = cell;
    return new TableCell({
      children: childrenOf(is),
      ...(wide === undefined ? {} : { columnSpan: wide }),
      ...(tall === undefined ? {} : { rowSpan: tall }),
    });
  }
  return new TableCell({ children: childrenOf(cell) });
}

function childrenOf(content: string | FileChild | readonly FileChild[]): (Paragraph | Table)[] {
  if (typeof content === 'string') return [p(content)];
  return (Array.isArray(content) ? [...(content as readonly FileChild[])] : [content]) as (Paragraph | Table)[];
}

const decimal = (level: number) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` });
const letters = (level: number) => ({ level, format: LevelFormat.LOWER_LETTER, text: `%${level + 1})` });

/** A Word file’s bytes. Lists may be called numbers, headings, documents, data, or a to f. */
export async function word(
  children: readonly FileChild[],
  options: Partial<ConstructorParameters<typeof Document>[0]> = {},
): Promise<Uint8Array> {
  const names = ['numbers', 'headings', 'documents', 'data', 'a', 'b', 'c', 'd', 'e', 'f'];
  const numbering = { config: names.map((reference) => ({ reference, levels: [decimal(0), letters(1)] })) };
  const document = new Document({ numbering, sections: [{ children: [...children] }], ...options });
  return new Uint8Array(await Packer.toBuffer(document));
}
