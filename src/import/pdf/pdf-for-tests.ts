import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';

/** What a test’s PDF prints, from top to bottom. Text wraps and pages break by themselves. */
export type Printed =
  | { readonly heading: string; readonly size?: number }
  | { readonly text: string; readonly size?: number }
  | { readonly bullet: string; readonly indent?: number }
  | { readonly number: string; readonly text: string; readonly indent?: number }
  | {
      readonly table: readonly (readonly string[])[];
      readonly ruled?: boolean;
      readonly boldFirst?: boolean;
      readonly right?: number;
    }
  | { readonly note: string; readonly digit: string }
  | { readonly space: number }
  | 'page';

const left = 71;
const right = 524;
const size = 12;
const leading = 14.5;

/** A small PDF as Ofsted lays its reports out, with a running footer and page numbers where a footer is given. */
export async function pdfForTests(printed: readonly Printed[], footer?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const pages: PDFPage[] = [];
  let y = 0;
  const newPage = () => {
    pages.push(document.addPage([595, 842]));
    y = 100;
  };
  const draw = (text: string, x: number, options: { font?: PDFFont; size?: number; at?: number } = {}) =>
    pages
      .at(-1)
      ?.drawText(text, { x, y: 842 - (options.at ?? y), size: options.size ?? size, font: options.font ?? regular });
  const lines = (text: string, x: number, end: number, font = regular, textSize = size) => {
    for (const line of wrap(text, end - x, font, textSize)) {
      if (y > 740) newPage();
      draw(line, x, { font, size: textSize });
      y += (leading / size) * textSize;
    }
  };
  const rule = (x: number, top: number, width: number, height: number) =>
    pages.at(-1)?.drawRectangle({ x, y: 842 - top - height, width, height });
  newPage();
  for (const part of printed) {
    if (part === 'page') newPage();
    else if ('space' in part) y += part.space;
    else if ('heading' in part) {
      y += 12;
      lines(part.heading, left, right, bold, part.size ?? 14);
      y += 10;
    } else if ('number' in part) {
      if (y > 740) newPage();
      const indent = part.indent ?? 0;
      draw(part.number, left + indent);
      lines(part.text, left + 28 + indent, right);
      y += 12;
    } else if ('bullet' in part) {
      if (y > 740) newPage();
      const indent = part.indent ?? 0;
      draw('•', left + indent);
      lines(part.bullet, left + 18 + indent, right);
      y += 6;
    } else if ('table' in part) drawTable(part);
    else if ('note' in part) {
      draw(part.digit, left, { size: 6.5, at: 773.5 });
      draw(part.note, left + 8, { size: 10, at: 777 });
    } else {
      lines(part.text, left, right, regular, part.size ?? size);
      y += 12;
    }
  }
  pages.forEach((page, index) => {
    if (footer === undefined) return;
    page.drawText(footer, { x: left, y: 36, size: 8, font: bold });
    page.drawText(String(index + 1), { x: 510, y: 28, size: 10, font: regular });
  });
  return document.save({ useObjectStreams: false });

  function drawTable({
    table,
    ruled = true,
    boldFirst = false,
    right: column = 390,
  }: Extract<Printed, { table: unknown }>): void {
    const widest = Math.max(...table.map((row) => row.length));
    const columns = Array.from({ length: widest - 1 }, (_, at) => column + (at * (right - column)) / (widest - 1));
    table.forEach(([label = '', ...cells], index) => {
      const font = boldFirst && index === 0 ? bold : regular;
      const wrapped = wrap(label, column - left - 20, font, size);
      const top = y;
      // The grade stands in the middle of its label’s height, as in the reports of 2013 to 2018.
      cells.forEach((cell, at) =>
        draw(cell, (columns[at] ?? column) + 6, { font, at: top + ((wrapped.length - 1) * leading) / 2 }),
      );
      for (const line of wrapped) {
        draw(line, left + 6, { font });
        y += leading;
      }
      y += 12;
      if (!ruled) return;
      rule(left, top - 18, right - left, 0.5);
      rule(left, y - 18, right - left, 0.5);
      for (const x of [left, ...columns, right]) rule(x, top - 18, 0.5, y - top);
    });
    y += 12;
  }
}

function wrap(text: string, width: number, font: PDFFont, textSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && font.widthOfTextAtSize(longer, textSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
