import {
  beginText,
  concatTransformationMatrix,
  drawObject,
  endText,
  lineTo,
  moveTo,
  PDFDocument,
  PDFName,
  popGraphicsState,
  rgb,
  setGraphicsState,
  setTextMatrix,
  showText,
  StandardFonts,
  stroke,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { expect, test } from 'vitest';
import { wordsOf } from './cell-to-tree.ts';
import { note } from './covered-for-tests.ts';
import { readPdf } from './read-pdf.ts';

const xs = [50, 150, 250, 350];
const ys = [700, 680, 660];
const cells = [0, 1].flatMap((row) =>
  [0, 1, 2].map((column) => ({ x: xs[column] ?? 0, y: ys[row + 1] ?? 0, word: `r${row}c${column}` })),
);

async function pageOf(
  drawRules: (page: PDFPage, document: PDFDocument) => void,
  drawWords: (page: PDFPage, font: PDFFont) => void,
) {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  drawRules(page, document);
  drawWords(page, await document.embedFont(StandardFonts.Helvetica));
  const read = await readPdf(await document.save({ useObjectStreams: false }));
  if ('fault' in read) throw new Error(read.fault.message);
  return read.value[0];
}

async function tablesOf(...drawn: Parameters<typeof pageOf>) {
  return ((await pageOf(...drawn))?.tables ?? []).map((table) =>
    table.cells.map(({ lines, row, column, tall, wide, crossed }) => [
      `${row}/${column}${tall * wide > 1 ? ` ${tall}x${wide}` : ''}${crossed === true ? ' crossed' : ''}`,
      lines.map(wordsOf).join(' / '),
    ]),
  );
}

const words = (page: PDFPage, font: PDFFont) =>
  cells.forEach(({ x, y, word }) => page.drawText(word, { x: x + 4, y: y + 6, size: 10, font }));
const boxes = (page: PDFPage) =>
  cells.forEach(({ x, y }) =>
    page.drawRectangle({ x, y, width: 100, height: 20, borderWidth: 0.5, borderColor: rgb(0, 0, 0) }),
  );
const onePath = (page: PDFPage) =>
  page.pushOperators(
    ...xs.flatMap((x) => [moveTo(x, 660), lineTo(x, 700)]),
    ...ys.flatMap((y) => [moveTo(50, y), lineTo(350, y)]),
    stroke(),
  );
const dots = (page: PDFPage) => {
  const dot = (x: number, y: number) => page.drawRectangle({ x, y, width: 0.7, height: 0.7 });
  for (const y of ys) for (let x = 50; x <= 350; x += 2) dot(x, y);
  for (const x of xs) for (let y = 660; y <= 700; y += 2) dot(x, y);
};

test.each([
  ['a rectangle round each cell', boxes],
  ['one path for all borders', onePath],
  ['dotted borders', dots],
])('the cells of a table are found by %s', async (_, drawRules) => {
  expect(await tablesOf(drawRules, words)).toEqual([
    cells.map(({ word }) => [word.replace(/r(\d)c(\d)/, '$1/$2'), word]),
  ]);
});

test('words that nearly touch across a border stay in their own cells, and a word over one is told', async () => {
  const [near] = await tablesOf(onePath, (page, font) => {
    page.drawText('Send', { x: 150 - font.widthOfTextAtSize('Send', 10) - 1.2, y: 686, size: 10, font });
    page.drawText('DCS', { x: 151.2, y: 686, size: 10, font });
    page.drawText('Responsible', { x: 225, y: 666, size: 10, font });
  });
  expect(near?.filter(([, text]) => text !== '')).toEqual([
    ['0/0', 'Send'],
    ['0/1', 'DCS'],
    ['1/1 crossed', expect.stringMatching(/^Resp/)],
    ['1/2 crossed', expect.stringMatching(/ible$/)],
  ]);
});

test('a box is no table, and a line under or through words parts no cell', async () => {
  expect(
    await tablesOf(
      (page) =>
        page.drawRectangle({ x: 50, y: 600, width: 300, height: 100, borderWidth: 1, borderColor: rgb(0, 0, 0) }),
      words,
    ),
  ).toEqual([]);
  const [table] = await tablesOf((page) => {
    boxes(page);
    page.drawRectangle({ x: 54, y: 684.5, width: 30, height: 0.5 });
    page.drawRectangle({ x: 54, y: 669, width: 30, height: 0.5 });
  }, words);
  expect(table?.map(([place]) => place)).toEqual(['0/0', '0/1', '0/2', '1/0', '1/1', '1/2']);
});

test('a cell that is filled with a pattern does not have the colour of what was filled before it', async () => {
  const page = await pageOf((drawn, document) => {
    boxes(drawn);
    const Function = { FunctionType: 2, Domain: [0, 1], C0: [1, 1, 1], C1: [0.9, 0.9, 0.9], N: 1 };
    const Shading = { ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [0, 0, 595, 0], Extend: [true, true], Function };
    const form = document.context.stream(
      '1 0 0 rg 50 680 100 20 re f /Pattern cs /Shade scn 150 680 100 20 re f 0 1 0 rg 250 680 100 20 re f',
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 595, 842],
        Resources: { Pattern: { Shade: { PatternType: 2, Shading } } },
      },
    );
    drawn.node.setXObject(PDFName.of('F'), document.context.register(form));
    drawn.pushOperators(drawObject('F'));
  }, words);
  const coloured = page?.tables?.[0]?.cells.filter((cell) => cell.coloured);
  expect(coloured?.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 2],
  ]);
});

test('what is drawn in a note that is stuck onto the page is none of its rules', async () => {
  const grid = '0 0 m 51 0 l 0 6 m 51 6 l 0 13 m 51 13 l 0 0 m 0 13 l 17 0 m 17 13 l 34 0 m 34 13 l 51 0 m 51 13 l S';
  const page = await pageOf((drawn, document) => {
    note(drawn, document, 'Stamp', `${grid} 0 8 m 51 8 l S`);
  }, words);
  expect(page).toMatchObject({ rules: [], tables: [] });
});

test('rules stay where they are drawn though more is restored than was saved', async () => {
  const page = await pageOf((drawn) => {
    drawn.pushOperators(concatTransformationMatrix(1, 0, 0, 1, 0, -100), popGraphicsState());
    drawn.drawRectangle({ x: 50, y: 700, width: 300, height: 1 });
  }, words);
  expect(page?.rules).toEqual([{ x: 50, y: 842 - 601, width: 300, height: 1 }]);
});

test.each([
  ['at once', ''],
  ['after its ink is set', '/Solid gs'],
])('a picture takes up much of a page where it is drawn %s', async (_, between) => {
  const page = await pageOf((drawn, document) => {
    const image = { Type: 'XObject', Subtype: 'Image', Width: 2, Height: 2, ColorSpace: 'DeviceGray' };
    const scan = document.context.stream(new Uint8Array(4), { ...image, BitsPerComponent: 8 });
    const form = document.context.stream(`q 500 0 0 500 40 60 cm ${between} /Scan Do Q`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 595, 842],
      Resources: { ExtGState: { Solid: { ca: 1 } }, XObject: { Scan: document.context.register(scan) } },
    });
    drawn.node.setXObject(PDFName.of('F'), document.context.register(form));
    drawn.pushOperators(drawObject('F'));
  }, words);
  expect(page?.pictured).toBe(true);
});

test('words in a font that the state of what is drawn sets stand in their cells', async () => {
  const [table] = await tablesOf(boxes, (page, font) => {
    page.node.setExtGState(PDFName.of('Small'), page.doc.context.obj({ Font: [font.ref, 10] }));
    page.pushOperators(setGraphicsState('Small'), beginText());
    for (const { x, y, word } of cells)
      page.pushOperators(setTextMatrix(1, 0, 0, 1, x + 4, y + 6), showText(font.encodeText(word)));
    page.pushOperators(endText());
  });
  expect(table?.map(([, text]) => text)).toEqual(cells.map(({ word }) => word));
});
