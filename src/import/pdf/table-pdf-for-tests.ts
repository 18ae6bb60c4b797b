import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  rgb,
  StandardFonts,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import type { ReadDocument } from '../importer.ts';
import { readPdf } from './read-pdf.ts';

/** A cell of a table in a test’s PDF: its lines, how many columns or rows it covers, a fill, or a line through its words. */
export type TableCell =
  | string
  | {
      readonly is: string;
      readonly wide?: number;
      readonly tall?: number;
      readonly fill?: readonly [number, number, number];
      readonly struck?: boolean;
    };

/** What such a PDF prints from top to bottom. Covered cells are left out of a table’s rows, as in HTML. */
export type TablePart =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly table: readonly (readonly TableCell[])[]; readonly widths?: readonly number[]; readonly bare?: boolean }
  | 'page'
  | 'picture';

/** How the pages are laid out: where rows may break, whether titles are repeated, cut borders left open, words in the middle. */
export type TableLook = {
  readonly landscape?: boolean;
  readonly turned?: boolean;
  readonly size?: number;
  readonly cuts?: boolean;
  readonly repeat?: boolean;
  readonly open?: boolean;
  /** No page but the last has a rule at the foot of its table. */
  readonly footless?: boolean;
  readonly footer?: string;
  /** How far down its pages are printed. */
  readonly bottom?: number;
};

type Placed = {
  readonly row: number;
  readonly column: number;
  readonly tall: number;
  readonly wide: number;
  readonly lines: string[];
  readonly fill?: readonly [number, number, number];
  readonly struck: boolean;
};
const margin = 40;
const pad = 4;

/** A PDF with ruled tables that go on over pages, as Word prints them or, with `open`, as browsers do. */
async function tablePdf(parts: readonly TablePart[], look: TableLook = {}): Promise<Uint8Array> {
  const { landscape = false, turned = false, size = 10, cuts = false, repeat = false, open = false, footer } = look;
  const leading = 1.15 * size;
  const document = await PDFDocument.create();
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const [width, height] = landscape ? [842, 595] : [595, 842];
  const foot = look.bottom ?? height - margin;
  const pages: PDFPage[] = [];
  let y = 0;
  const newPage = () => {
    // A page that is stored on its side and shown upright, as printers of landscape pages store it.
    const page = document.addPage(turned ? [height, width] : [width, height]);
    if (turned) page.setRotation(degrees(90));
    if (turned) page.pushOperators(concatTransformationMatrix(0, 1, -1, 0, height, 0));
    pages.push(page);
    y = margin;
  };
  const draw = (text: string, x: number, at: number, font: PDFFont = regular) =>
    pages.at(-1)?.drawText(text, { x, y: height - at, size, font });
  const rule = (x: number, top: number, wide: number, tall: number) =>
    pages.at(-1)?.drawRectangle({ x, y: height - top - tall, width: wide, height: tall });
  newPage();
  for (const part of parts) {
    if (part === 'page') newPage();
    else if (part === 'picture') {
      const image = await document.embedPng(Buffer.from(png, 'base64'));
      pages.at(-1)?.drawImage(image, { x: margin, y: 60, width: width - 2 * margin, height: 0.6 * height });
    } else if ('table' in part) drawTable(part.table, part.widths, part.bare === true);
    else {
      const font = 'heading' in part ? bold : regular;
      for (const line of wrap('heading' in part ? part.heading : part.text, width - 2 * margin, font, size)) {
        if (y + 2 * leading > foot) newPage();
        draw(line, margin, y + size, font);
        y += leading;
      }
      y += leading;
    }
  }
  pages.forEach((page, index) => {
    if (footer !== undefined) page.drawText(footer, { x: margin, y: 14, size: 7, font: regular });
    if (footer !== undefined) page.drawText(`Page ${index + 1}`, { x: width - 90, y: 14, size: 7, font: regular });
  });
  return document.save({ useObjectStreams: false });

  function drawTable(
    rows: readonly (readonly TableCell[])[],
    widths: readonly number[] | undefined,
    bare: boolean,
  ): void {
    const { cells, count, columns } = placed(rows);
    const whole = width - 2 * margin;
    const shares = widths ?? Array.from({ length: columns }, () => 1);
    const sum = shares.reduce((total, share) => total + share, 0);
    const xs = [0, ...shares].map((_, at) => margin + (shares.slice(0, at).reduce((a, b) => a + b, 0) * whole) / sum);
    const x = (at: number) => xs[at] ?? 0;
    const texts = new Map(
      cells.map((cell) => [
        cell,
        cell.lines.flatMap((line) => wrap(line, x(cell.column + cell.wide) - x(cell.column) - 2 * pad, regular, size)),
      ]),
    );
    const need = Array.from({ length: count }, (_, row) =>
      Math.max(
        1,
        ...cells.filter((cell) => cell.row === row && cell.tall === 1).map((cell) => texts.get(cell)?.length ?? 0),
      ),
    );
    for (const cell of cells.filter(({ tall }) => tall > 1)) {
      const have = need.slice(cell.row, cell.row + cell.tall).reduce((a, b) => a + b, 0);
      const missing = (texts.get(cell)?.length ?? 0) - have;
      if (missing > 0) need[cell.row + cell.tall - 1] = (need[cell.row + cell.tall - 1] ?? 1) + missing;
    }
    type Piece = { row: number; from: number; lines: number; top: number };
    let pieces: Piece[] = [];
    const used = new Map<Placed, number>();
    const room = () => Math.floor((foot - y - 2 * pad) / leading);
    const flush = (next?: { row: number; cut: boolean }) => {
      for (const cell of cells) {
        const own = pieces.filter(({ row }) => row >= cell.row && row < cell.row + cell.tall);
        const [first, last] = [own[0], own.at(-1)];
        if (first === undefined || last === undefined) continue;
        const bottom = last.top + last.lines * leading + 2 * pad;
        const goesOn =
          next !== undefined &&
          next.row < cell.row + cell.tall &&
          (next.row > cell.row || next.cut) &&
          next.row >= cell.row;
        const cameOn = first.from > 0 || first.row > cell.row;
        const [left, right] = [x(cell.column), x(cell.column + cell.wide)];
        if (cell.fill !== undefined)
          pages.at(-1)?.drawRectangle({
            x: left,
            y: height - bottom,
            width: right - left,
            height: bottom - first.top,
            color: rgb(...cell.fill),
          });
        const all = texts.get(cell) ?? [];
        const start = cell.row === 0 && repeat ? 0 : (used.get(cell) ?? 0);
        const most = cell.tall === 1 ? last.lines : Math.floor((bottom - first.top - 2 * pad + 0.1) / leading);
        all.slice(start, start + most).forEach((line, index) => {
          const at = first.top + pad + index * leading + 0.8 * size;
          draw(line, left + pad, at);
          if (cell.struck) rule(left + pad, at - 0.3 * size, regular.widthOfTextAtSize(line, size), 0.6);
        });
        used.set(cell, start + Math.min(most, all.length - start));
        if (bare) continue;
        if (!(open && cameOn && !repeat)) rule(left, first.top, right - left, 0.5);
        if (!(open && goesOn) && !(look.footless === true && next !== undefined && last === pieces.at(-1)))
          rule(left, bottom, right - left, 0.5);
        for (const edge of [left, right]) rule(edge, first.top, 0.5, bottom - first.top);
      }
      pieces = [];
    };
    const put = (row: number, from: number, lines: number) => {
      pieces.push({ row, from, lines, top: y });
      y += lines * leading + 2 * pad;
    };
    const next = (row: number, cut: boolean) => {
      flush({ row, cut });
      newPage();
      if (repeat && row > 0) put(0, 0, need[0] ?? 1);
    };
    for (let row = 0; row < count; row += 1) {
      const lines = need[row] ?? 1;
      let from = 0;
      while (from < lines) {
        const rest = lines - from;
        if (rest <= room()) {
          put(row, from, rest);
          break;
        }
        const fit = cuts ? room() : 0;
        if (fit > 0) put(row, from, fit);
        from += Math.max(0, fit);
        next(row, fit > 0 || from > 0);
      }
    }
    flush();
    y += 2 * leading;
  }
}

/** Such a PDF as an importer gets it. */
export async function tableDocument(parts: readonly TablePart[], look: TableLook = {}): Promise<ReadDocument> {
  const read = await readPdf(await tablePdf(parts, look));
  if ('fault' in read) throw new Error(read.fault.message);
  return { format: 'pdf', name: 'plan.pdf', pages: read.value };
}

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAADklEQVR4nGNoAAIGVAIAUBQIAXAlrj8AAAAASUVORK5CYII=';

function placed(rows: readonly (readonly TableCell[])[]): { cells: Placed[]; count: number; columns: number } {
  const taken: boolean[][] = rows.map(() => []);
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell): Placed => {
      while (taken[at]?.[column] === true) column += 1;
      const { is, wide = 1, tall = 1, fill, struck = false } = typeof cell === 'string' ? { is: cell } : cell;
      for (let down = 0; down < tall; down += 1)
        for (let across = 0; across < wide; across += 1) {
          const line = taken[at + down];
          if (line !== undefined) line[column + across] = true;
        }
      return {
        row: at,
        column,
        tall,
        wide,
        lines: is === '' ? [] : is.split('\n'),
        struck,
        ...(fill === undefined ? {} : { fill }),
      };
    });
  });
  return { cells, count: rows.length, columns: Math.max(...cells.map(({ column, wide }) => column + wide)) };
}

function wrap(text: string, width: number, font: PDFFont, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
