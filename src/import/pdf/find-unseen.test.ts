import { PDFDocument, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode, type PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';

/** What is told of words that nobody sees in a PDF of these pages. */
async function toldOf(pages: readonly ((page: PDFPage) => void)[]): Promise<string[]> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const draw of pages) {
    const page = document.addPage([595, 842]);
    page.setFont(font);
    page.drawText('The front door answers in a day.', { x: 50, y: 780, size: 12 });
    draw(page);
  }
  const read = await readPdf(await document.save());
  if ('fault' in read) throw new Error(read.fault.message);
  return read.warnings.filter(({ code }) => code === 'pdf-unseen-text').map(({ message }) => message);
}

const inMode = (mode: TextRenderingMode, text: string) => (page: PDFPage) => {
  page.pushOperators(setTextRenderingMode(mode));
  page.drawText(text, { x: 50, y: 700, size: 12 });
};

test.each([TextRenderingMode.Invisible, TextRenderingMode.Clip])(
  'words drawn in mode %i, which leaves no ink, are told of',
  async (mode) => {
    const [told, ...more] = await toldOf([inMode(mode, 'Children are seen alone.')]);
    expect(told).toMatch(/^Page 1 holds words that nobody sees: “Children are seen alone\.”/);
    expect(more).toEqual([]);
  },
);

test('words that are wholly transparent are told of', async () => {
  const clear = (page: PDFPage) => {
    page.drawText('Never late.', { x: 50, y: 700, size: 12, opacity: 0 });
  };
  expect(await toldOf([() => undefined, clear])).toEqual([expect.stringMatching(/^Page 2 holds .*“Never late\.”/)]);
});

test('the pages of a document whose words all lie behind pictures are told of once', async () => {
  const pages = Array.from({ length: 9 }, (_, at) => inMode(TextRenderingMode.Invisible, `Page ${at + 1}.`));
  expect(await toldOf(pages)).toEqual([expect.stringMatching(/^Pages 1; 2; 3 and 6 more hold .*“Page 1\.”/)]);
});

test('words that are filled, drawn round, half transparent or grey are seen', async () => {
  const seen = (page: PDFPage) => {
    page.drawText('Grey.', { x: 50, y: 650, size: 12, color: rgb(0.9, 0.9, 0.9), opacity: 0.4 });
  };
  expect(
    await toldOf([
      seen,
      ...[TextRenderingMode.Fill, TextRenderingMode.Outline, TextRenderingMode.FillAndOutline].map((mode) =>
        inMode(mode, 'Seen.'),
      ),
    ]),
  ).toEqual([]);
});
