import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import { expect } from 'vitest';
import { extractText } from '../extract-text.ts';
import { readPdf } from './read-pdf.ts';

/** Inks. */
export const black = rgb(0, 0, 0);
/** The colour of the bare page. */
export const white = rgb(1, 1, 1);
/** A dark ink that is not black. */
export const navy = rgb(0, 0, 0.4);

/** The lines of a PDF of one page, and what is told of covered words. */
export async function readCovered(draw: (page: PDFPage, document: PDFDocument) => unknown) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.setFont(font);
  await draw(page, document);
  const bytes = await document.save();
  const got = await readPdf(bytes);
  if ('fault' in got) throw new Error(got.fault.message);
  const attached = await extractText('x.pdf', bytes);
  if ('fault' in attached) throw new Error(attached.fault);
  const lines = got.value.flatMap((one) => one.lines.map(({ text }) => text));
  // What search and the check read of an attachment never differs from what an import reads.
  expect(attached.pages.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
  const warnings = got.warnings.filter(({ code }) => code !== 'pdf-unseen-text');
  expect(JSON.stringify(got.warnings)).not.toContain('Jane');
  return { lines, told: warnings.map(({ code }) => code) };
}

/** A line with a name in it. */
export const say = (page: PDFPage, color = black) =>
  page.drawText('Her name is Jane Doe and she is safe.', { x: 50, y: 700, size: 12, color });
/** Where “Jane Doe” stands in that line, measured in Helvetica of 12 points. */
export const bar = { x: 116, y: 697, width: 51, height: 13 };
/** The whole line. */
export const whole = { x: 40, y: 690, width: 400, height: 30 };
/** What is read of it where the name is covered. */
export const covered = { lines: ['Her name is ███ and she is safe.'], told: ['words-covered'] };
/** What is read of it where nothing is. */
export const seen = { lines: ['Her name is Jane Doe and she is safe.'], told: [] };

/** A note of a sort over some words, as comment tools draw them. */
export function note(page: PDFPage, document: PDFDocument, subtype: string, appearance = '') {
  const { x, y, width, height } = bar;
  const form = document.context.stream(appearance, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Matrix: [1, 0, 0, 1, 0, 0],
  });
  const looks = appearance === '' ? {} : { AP: { N: document.context.register(form) } };
  const made = document.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    F: 4,
    Rect: [x, y, x + width, y + height],
    ...looks,
  });
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(made)]));
}

/** Draws on a page by instructions as they stand in a file. */
export function paint(page: PDFPage, document: PDFDocument, content: string) {
  const form = document.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 595, 842] });
  page.node.setXObject(PDFName.of('F'), document.context.register(form));
  page.pushOperators(drawObject('F'));
}

/** Draws a grey picture over a place, see-through where it has a mask. */
export function picture(page: PDFPage, document: PDFDocument, place: typeof bar, masked = false) {
  const of = (more: Record<string, PDFRef>) =>
    document.context.register(
      document.context.stream(new Uint8Array(4), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 2,
        Height: 2,
        ColorSpace: 'DeviceGray',
        BitsPerComponent: 8,
        ...more,
      }),
    );
  const { x, y, width, height } = place;
  page.node.setXObject(PDFName.of('P'), of(masked ? { SMask: of({}) } : {}));
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(width, 0, 0, height, x, y),
    drawObject('P'),
    popGraphicsState(),
  );
}
